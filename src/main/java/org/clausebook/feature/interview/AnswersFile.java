package org.clausebook.feature.interview;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.load.yaml.TextFile;
import org.clausebook.stage.load.yaml.YamlFile;
import org.clausebook.stage.load.yaml.YamlValue;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.clausebook.stage.load.yaml.YamlValue.Sequence;

/** A file that answers the questions of many councils: a list, or the keys of one. */
final class AnswersFile {
  private AnswersFile() {}

  /** The answers of each council, in order. */
  static Result<List<Mapping>> read(String name, FileContent content) {
    return TextFile.read(name, content)
        .then(text -> YamlFile.value(name, text))
        .then(AnswersFile::councils);
  }

  private static Result<List<Mapping>> councils(YamlValue value) {
    if (value instanceof Mapping one) {
      return Result.ok(List.of(one));
    }
    if (!(value instanceof Sequence list)) {
      return Result.failed(none(value));
    }
    var councils = new ArrayList<Mapping>();
    var problems = new ArrayList<Diagnostic>();
    for (YamlValue item : list.items()) {
      if (item instanceof Mapping council) {
        councils.add(council);
      } else {
        problems.add(none(item));
      }
    }
    if (list.items().isEmpty()) {
      problems.add(none(Location.of(value.location().file()), "an empty list"));
    }
    return Result.of(List.copyOf(councils), problems);
  }

  private static Diagnostic none(YamlValue value) {
    return none(value.location(), value.kind());
  }

  private static Diagnostic none(Location place, String kind) {
    return Diagnostic.error(
        place,
        "here is " + kind + " where the answers of a council should be",
        "begin each council with '- name:' and its full name, and its other answers below it");
  }
}
