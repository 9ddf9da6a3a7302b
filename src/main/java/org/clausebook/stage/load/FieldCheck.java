package org.clausebook.stage.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Field;
import org.clausebook.model.SharedTemplates;

/** Checks that the fields of all outlines can be answered by one profile. */
final class FieldCheck {
  private final String library;
  private final SharedTemplates shared;
  private final List<Diagnostic> problems;

  /**
   * A check of outlines.
   *
   * @param library the folder that they share, from the workspace
   */
  FieldCheck(String library, SharedTemplates shared, List<Diagnostic> problems) {
    this.library = library;
    this.shared = shared;
    this.problems = problems;
  }

  void check() {
    Map<String, Field> first = new LinkedHashMap<>();
    shared.outlines().values().stream()
        .flatMap(outline -> outline.fields().values().stream())
        .forEach(field -> check(field, first));
  }

  private void check(Field field, Map<String, Field> earlier) {
    Field first = earlier.putIfAbsent(field.path(), field);
    if (first != null && !first.isLike(field)) {
      problems.add(Diagnostic.error(
          field.location(),
          "'" + field.path() + "' is asked for with another type at " + first.location(),
          "give it the type '" + first.typeName() + "'"
              + (first.choices().isEmpty() ? "" : " with the same choices")
              + " here too, or another name"));
    }
    if (shared.vocabulary().nounNames().contains(field.path())) {
      problems.add(Diagnostic.error(
          field.location(),
          "'" + field.path() + "' is a noun of " + words(),
          "give the field another name"));
    }
    if (field.isList() && shared.vocabulary().and().isEmpty()) {
      problems.add(Diagnostic.error(
          field.location(),
          "'" + field.path() + "' is a list, and there is no word to join its entries",
          "write a file '" + words() + "' with the line 'and: and'"));
    }
  }

  private String words() {
    return library + "/" + TemplatesReader.WORDS;
  }
}
