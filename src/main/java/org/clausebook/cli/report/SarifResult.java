package org.clausebook.cli.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.clausebook.cli.report.SarifLog.Text;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Position;

/** One diagnostic as a result in a {@link SarifLog}, by the keys of SARIF. */
record SarifResult(
    String ruleId,
    int ruleIndex,
    String level,
    Text message,
    List<Place> locations,
    Prints partialFingerprints) {
  private static final Position FIRST = new Position(1, 1);

  /** The signs that RFC 3986 allows in a path; a colon could be read as the end of a scheme. */
  private static final String PLAIN = "-._~/";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  record Place(Physical physicalLocation) {}

  record Physical(Artifact artifactLocation, Region region) {}

  record Artifact(String uri, String uriBaseId) {}

  record Region(int startLine, int startColumn) {}

  record Prints(String primaryLocationLineHash) {}

  /**
   * A result.
   *
   * @param folder the way to the workspace, see {@link SarifLog}
   * @param fingerprint what tells it from others in every run
   */
  static SarifResult of(
      Diagnostic diagnostic, String folder, String fingerprint, String rule, int indexOfRule) {
    Position position = diagnostic.location().position().orElse(FIRST);
    return new SarifResult(
        rule,
        indexOfRule,
        // Severities are called as SARIF calls its levels.
        diagnostic.severity().word(),
        text(diagnostic),
        List.of(new Place(new Physical(
            new Artifact(encoded(folder + diagnostic.location().file()), "%SRCROOT%"),
            new Region(position.line(), position.column())))),
        new Prints(fingerprint));
  }

  /** The message and its hint on two lines, as they are in the console. */
  private static Text text(Diagnostic diagnostic) {
    String message = DiagnosticPrinter.oneLine(diagnostic.message());
    return new Text(diagnostic
        .hint()
        .map(hint -> message + "\nhint: " + DiagnosticPrinter.oneLine(hint))
        .orElse(message));
  }

  private static String encoded(String path) {
    var uri = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      boolean isPlain =
          octet > 0 && (Character.isLetterOrDigit(octet) || PLAIN.indexOf(octet) >= 0);
      if (isPlain) {
        uri.append((char) octet);
      } else {
        uri.append('%').append(HEX.toHexDigits(octet));
      }
    }
    return uri.toString();
  }
}
