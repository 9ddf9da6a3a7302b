package org.clausebook.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Collects what is wrong in the parts of a file. */
final class Faults {
  private final List<String> found = new ArrayList<>();

  void add(String part, String fault) {
    found.add(part + ": " + fault);
  }

  /** Says which of some values are there more than once. */
  void addTwice(String part, String what, Stream<String> values) {
    Set<String> seen = new LinkedHashSet<>();
    values
        .filter(value -> !seen.add(value))
        .distinct()
        .forEach(value -> add(part, what + " '" + value + "' is there twice"));
  }

  List<String> all() {
    return List.copyOf(found);
  }
}
