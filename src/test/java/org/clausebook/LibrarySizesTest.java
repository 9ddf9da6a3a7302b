package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clausebook.model.Outline;
import org.clausebook.model.SharedTemplates;
import org.clausebook.workspace.Workspace;
import org.junit.jupiter.api.Test;

/**
 * A parish with one part-time clerk and a town with managers and committees work differently, and
 * find words for both in the library.
 */
final class LibrarySizesTest {
  private static final List<String> FOR_A_SIZE = List.of("small-council", "larger-council");

  /**
   * The Information Commissioner's scheme is adopted unedited, whatever the size; what the
   * transparency code asks of small councils is an optional clause.
   */
  private static final List<String> ALIKE_FOR_ALL = List.of("publication-scheme");

  private static final SharedTemplates LIBRARY =
      Workspace.open(Path.of(""), task -> {}).templates().toOptional().orElseThrow();

  @Test
  void eachPolicyHasAVariantForASizeUnlessItIsAlikeForAll() {
    Set<String> without = LIBRARY.outlines().values().stream()
        .filter(outline -> !hasAVariantForASize(outline))
        .map(Outline::policy)
        .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(
        new TreeSet<>(ALIKE_FOR_ALL),
        without,
        "give one clause of each a variant of " + FOR_A_SIZE);
  }

  private static boolean hasAVariantForASize(Outline outline) {
    return outline.slots().stream()
        .flatMap(slot -> LIBRARY.library().find(slot.clause()).stream())
        .flatMap(clause -> clause.variants().names().stream())
        .anyMatch(FOR_A_SIZE::contains);
  }
}
