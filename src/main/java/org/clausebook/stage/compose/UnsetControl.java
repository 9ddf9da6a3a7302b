package org.clausebook.stage.compose;

import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;

/** Hints on where to set a merge field of document control that has no value. */
final class UnsetControl {
  private UnsetControl() {}

  /** Empty if the field is no such one. */
  static Optional<Diagnostic> report(String path, Location location) {
    return mend(path)
        .map(mend -> Diagnostic.error(
            location, "no value for '" + path + "'", mend + ", or take this line out"));
  }

  private static Optional<String> mend(String path) {
    return switch (path) {
      case "version" -> Optional.of("add 'version:' at the top of the policy's file");
      case "review.words" ->
        Optional.of("write how often the policy is reviewed in place of 'review-cycle: none',"
            + " leave the clause out with 'omit' under 'amendments:'");
      case "review.due" -> Optional.of("add 'due:' under 'review-cycle:'");
      case "review.condition" -> Optional.of("add 'condition:' under 'review-cycle:'");
      case "review.last" -> Optional.of("add the decision 'adopted' under 'events:'");
      default -> Optional.empty();
    };
  }
}
