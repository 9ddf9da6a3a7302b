package org.clausebook.stage.load.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.RenditionProperties;
import org.clausebook.stage.load.yaml.YamlValue.Entry;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.clausebook.stage.load.yaml.YamlValue.Scalar;
import org.clausebook.stage.load.yaml.YamlValue.Sequence;

/** Reads the YAML between two lines of dashes at the head of a Markdown file. */
public final class FrontMatter {
  private static final Pattern LINE_OF_DASHES = Pattern.compile("(?m)^---[ \t]*$");

  private static final String EVENTS = "events";

  private FrontMatter() {}

  /**
   * What the file carries; keys that are no text are passed over.
   *
   * @param file as its reader names it
   */
  public static Result<RenditionProperties> read(String file, String text) {
    Matcher dashes = LINE_OF_DASHES.matcher(text);
    if (!dashes.lookingAt()) {
      return missing(file);
    }
    int start = dashes.end();
    if (!dashes.find()) {
      return missing(file);
    }
    // The line of dashes is kept, so that places are those of the file.
    return YamlFile.parse(file, "#--" + text.substring(start, dashes.start()))
        .map(mapping -> properties(mapping));
  }

  private static Result<RenditionProperties> missing(String file) {
    return Result.failed(Diagnostic.error(
        Location.of(file),
        "this file does not begin with keys between two lines '---'",
        "name a file that 'policy generate' has written, such as output/alcester/it-policy.md"));
  }

  private static RenditionProperties properties(Mapping mapping) {
    var events = new ArrayList<Map<String, String>>();
    for (Entry entry : mapping.entries()) {
      if (entry.key().equals(EVENTS) && entry.value() instanceof Sequence list) {
        for (YamlValue item : list.items()) {
          events.add(item instanceof Mapping event ? texts(event.entries()) : Map.of());
        }
      }
    }
    return new RenditionProperties(texts(mapping.entries()), events);
  }

  private static Map<String, String> texts(List<Entry> entries) {
    var texts = new LinkedHashMap<String, String>();
    for (Entry entry : entries) {
      if (entry.value() instanceof Scalar scalar) {
        texts.put(entry.key(), scalar.text().value());
      }
    }
    return texts;
  }
}
