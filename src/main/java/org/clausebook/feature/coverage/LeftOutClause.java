package org.clausebook.feature.coverage;

import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Requirement;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;

/**
 * A clause that would meet a requirement and is not in the text of its policy, or not in the words
 * that would.
 *
 * @param location the line that left it out, or the file in which it can be put in
 * @param step that puts it in, where somebody wrote a line
 */
public record LeftOutClause(
    ClauseId clause, PolicyKey policy, Why why, Location location, String step) {

  /** Why it is not there, or not in these words. */
  public enum Why {
    OMITTED("is omitted"),
    SWITCHED_OFF("is switched off"),
    NOT_SWITCHED_ON("is optional, and not switched on"),
    CONDITION("is left out by its condition"),
    CHOSEN("is there in a variant that does not meet it"),
    NOT_CHOSEN("meets it only in another variant");

    private final String words;

    Why(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Whether somebody wrote a line to leave it out. */
  boolean isGivenUp() {
    return why == Why.OMITTED || why == Why.SWITCHED_OFF || why == Why.CHOSEN;
  }

  Diagnostic report(Requirement requirement) {
    return Diagnostic.error(
        location,
        "clause '" + clause + "' " + why.words() + ", and nothing else meets '" + requirement.id()
            + "'",
        step + ", or write 'meets: [" + requirement.id()
            + "]' at a clause of the council's own that meets it");
  }
}
