package org.clausebook.stage.load.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.clausebook.stage.load.yaml.YamlValue.Refused;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Parses a YAML file into values that know their place. */
public final class YamlFile {
  /** The deepest of our files needs six levels. */
  private static final int DEPTH = 20;

  /** Tells a number from a word; for all files, as it remembers nothing of any. */
  private static final Resolver RESOLVER = new Resolver();

  /** The line that may precede the first key. */
  private static final String START = "---";

  private YamlFile() {}

  /** Whether a text says nothing: it holds blank lines and comments alone. */
  public static boolean isEmpty(String text) {
    return text.lines()
        .map(String::strip)
        .allMatch(line -> line.isEmpty() || line.startsWith("#") || line.equals(START));
  }

  /** The value of such a text. */
  public static Mapping empty(String file) {
    return new Mapping(List.of(), Location.of(file));
  }

  /** The keys at the top of a file. */
  public static Result<Mapping> parse(String file, String text) {
    return value(file, text).then(value -> {
      if (value instanceof Mapping mapping) {
        return Result.ok(mapping);
      }
      return Result.failed(Diagnostic.error(
          value.location(),
          "this file holds " + value.kind() + " where keys such as 'name: …' should be",
          "begin each line with a key and a colon"));
    });
  }

  /** What is in a file, which may be a list. */
  public static Result<YamlValue> value(String file, String text) {
    Optional<Diagnostic> conflict = MergeConflict.find(file, text);
    if (conflict.isPresent()) {
      return Result.failed(conflict.get());
    }
    try {
      Node root = compose(text);
      if (root == null) {
        return Result.failed(Diagnostic.error(
            Location.of(file),
            "this file is empty",
            "write its keys, or delete the file; Clausebook's key reference shows every key"));
      }
      List<Diagnostic> problems = new ArrayList<>();
      YamlValue value = new YamlNodes(file, text, problems).convert(root);
      return value instanceof Refused ? Result.failed(problems) : Result.of(value, problems);
    } catch (MarkedYAMLException fault) {
      return Result.failed(YamlFaults.explain(file, text, fault));
    } catch (ReaderException fault) {
      return Result.failed(YamlFaults.explain(file, text, fault));
    } catch (YAMLException fault) {
      return Result.failed(YamlFaults.tooMuch(file));
    }
  }

  /** What {@link org.yaml.snakeyaml.Yaml} does, without what it makes ready to build objects. */
  private static @Nullable Node compose(String text) {
    var parser = new ParserImpl(new StreamReader(new StringReader(text)), options());
    return new Composer(parser, RESOLVER, options()).getSingleNode();
  }

  private static LoaderOptions options() {
    var options = new LoaderOptions();
    options.setNestingDepthLimit(DEPTH);
    return options;
  }

  /** SnakeYAML counts from 0, a reader from 1. */
  static Location location(String file, Mark mark) {
    return Location.of(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
