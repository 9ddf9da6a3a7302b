package org.clausebook.feature.importing;

import java.util.Optional;
import org.clausebook.feature.importing.ImportReport.Made;
import org.clausebook.model.Outline;
import org.clausebook.model.record.PolicyKey;

/**
 * What a file is matched with.
 *
 * @param key of the policy that it becomes
 * @param outline of the library; empty where it gets an outline and clauses of the council's own
 * @param nearest the outline of the library that it is matched with, or that fits best
 * @param fit the part of the file's words that are near that outline, from 0 to 1
 */
record OutlineChoice(PolicyKey key, Optional<Outline> outline, String nearest, double fit) {

  /** What is made of it. */
  Made made() {
    return outline
        .map(found -> found.policy().equals(key.policy()) ? Made.AMENDMENTS : Made.OUTLINE)
        .orElse(Made.CLAUSES);
  }
}
