package org.clausebook.stage.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Field;
import org.clausebook.model.Figure;
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
      boolean isOfOtherType = !first.hasTypeOf(field);
      problems.add(Diagnostic.error(
          field.location(),
          "'" + field.path() + "' is asked for with "
              + (isOfOtherType ? "another type at " : "other bounds at ") + first.location(),
          (isOfOtherType
                  ? "give it the type '" + first.typeName() + "'"
                      + (first.choices().isEmpty() ? "" : " with the same choices")
                  : bounds(first))
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

  private static String bounds(Field field) {
    String both = Stream.concat(
            bound("at-least", field.bounds().least()),
            bound("at-most", field.bounds().most()))
        .collect(Collectors.joining(" and "));
    return both.isEmpty() ? "leave 'at-least' and 'at-most' out" : "give it " + both;
  }

  private static Stream<String> bound(String key, Optional<Figure> bound) {
    return bound.stream().map(figure -> "'" + key + ": " + figure.shown() + "'");
  }

  private String words() {
    return library + "/" + TemplatesReader.WORDS;
  }
}
