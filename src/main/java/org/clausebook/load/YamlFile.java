package org.clausebook.load;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.load.YamlValue.Mapping;
import org.clausebook.load.YamlValue.Refused;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Parses a YAML file into values that know their place. */
final class YamlFile {
  /** The deepest of our files needs six levels. */
  private static final int DEPTH = 20;

  private YamlFile() {}

  /** The keys at the top of a file. */
  static Result<Mapping> parse(String file, String text) {
    try {
      Node root = new Yaml(options()).compose(new StringReader(text));
      if (root == null) {
        return Result.failed(Diagnostic.error(
            Location.of(file),
            "this file is empty",
            "write its keys, or delete the file; the README shows every key"));
      }
      List<Diagnostic> problems = new ArrayList<>();
      YamlValue value = new YamlNodes(file, text, problems).convert(root);
      if (value instanceof Mapping mapping) {
        return Result.of(mapping, problems);
      }
      if (value instanceof Refused) {
        return Result.failed(problems);
      }
      problems.add(Diagnostic.error(
          value.location(),
          "this file holds " + value.kind() + " where keys such as 'name: …' should stand",
          "begin each line with a key and a colon"));
      return Result.failed(problems);
    } catch (MarkedYAMLException fault) {
      return Result.failed(YamlFaults.explain(file, text, fault));
    } catch (ReaderException fault) {
      return Result.failed(YamlFaults.explain(file, text, fault));
    } catch (YAMLException fault) {
      return Result.failed(YamlFaults.tooMuch(file));
    }
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
