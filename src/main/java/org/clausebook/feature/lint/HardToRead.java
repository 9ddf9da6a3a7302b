package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausebook.feature.explain.ClauseOrigin;

/** A clause that is far harder to read than a policy need be. */
final class HardToRead implements Rule {
  /** A text for graduates has 14; the shipped library has 19.5 where it is worst. */
  private static final double HIGHEST = 20;

  /** The index says little of fewer words than these. */
  private static final int FEWEST_WORDS = 50;

  @Override
  public String id() {
    return "hard-to-read";
  }

  @Override
  public String reason() {
    return "an Automated Readability Index above 20 shuts out nearly everyone a policy is for";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    var findings = new ArrayList<Finding>();
    for (ClauseOrigin clause : policy.origin().clauses()) {
      Readability readability = Readability.of(clause);
      if (readability.words() >= FEWEST_WORDS && readability.index() > HIGHEST) {
        findings.add(Finding.in(
            clause,
            0,
            String.format(
                Locale.ROOT,
                "this clause has a readability index of %.1f; anything above %.0f is hard to read",
                readability.index(),
                HIGHEST),
            "use shorter words and shorter sentences; 'policy lint --readability' shows each"
                + " figure"));
      }
    }
    return findings;
  }
}
