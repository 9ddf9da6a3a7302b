package org.clausebook.stage.load.yaml;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;

/** A value of a YAML file; scalars are text, whatever they look like. */
public sealed interface YamlValue {
  Location location();

  /** Its plain name, for messages. */
  String kind();

  record Scalar(SourceText text, Location location) implements YamlValue {
    @Override
    public String kind() {
      return "text";
    }
  }

  /** A key with nothing after it. */
  record Nothing(Location location) implements YamlValue {
    @Override
    public String kind() {
      return "nothing";
    }
  }

  /** A value that was reported already, so that nothing more is said of it. */
  public record Refused(Location location) implements YamlValue {
    @Override
    public String kind() {
      return "something that is not allowed";
    }
  }

  record Sequence(List<YamlValue> items, Location location) implements YamlValue {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  record Mapping(List<Entry> entries, Location location) implements YamlValue {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "a group of keys";
    }

    /** The entry of a key. */
    public Optional<Entry> find(String key) {
      return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }
  }

  /** One key of a mapping with its value. */
  record Entry(String key, Location location, YamlValue value) {}
}
