package org.clausebook.cli.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Position;

/**
 * One diagnostic as a result in a {@link SarifLog}.
 *
 * @param folder the way to the workspace, see there
 * @param fingerprint what tells it from others in every run
 */
record SarifResult(Diagnostic diagnostic, String folder, String fingerprint) {
  private static final Position FIRST = new Position(1, 1);

  /** What RFC 3986 lets stand in a path; a colon could be read as the end of a scheme. */
  private static final String PLAIN = "-._~/";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  Map<String, Object> toMap(String rule, int indexOfRule) {
    var result = new LinkedHashMap<String, Object>();
    result.put("ruleId", rule);
    result.put("ruleIndex", indexOfRule);
    // Severities are called as SARIF calls its levels.
    result.put("level", diagnostic.severity().word());
    result.put("message", Map.of("text", text()));
    result.put("locations", List.of(Map.of("physicalLocation", place())));
    result.put("partialFingerprints", Map.of("primaryLocationLineHash", fingerprint));
    return result;
  }

  /** On two lines, and otherwise as people read it in the console. */
  private String text() {
    String message = DiagnosticPrinter.oneLine(diagnostic.message());
    return diagnostic
        .hint()
        .map(hint -> message + "\nhint: " + DiagnosticPrinter.oneLine(hint))
        .orElse(message);
  }

  private Map<String, Object> place() {
    var file = new LinkedHashMap<String, Object>();
    file.put("uri", encoded(folder + diagnostic.location().file()));
    file.put("uriBaseId", "%SRCROOT%");
    Position position = diagnostic.location().position().orElse(FIRST);
    var region = new LinkedHashMap<String, Object>();
    region.put("startLine", position.line());
    region.put("startColumn", position.column());
    var place = new LinkedHashMap<String, Object>();
    place.put("artifactLocation", file);
    place.put("region", region);
    return place;
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
