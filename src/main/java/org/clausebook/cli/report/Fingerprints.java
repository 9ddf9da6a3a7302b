package org.clausebook.cli.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.text.Fingerprint;

/**
 * Identifies each finding, so that it can be recognised in the next run.
 *
 * <p>A fingerprint is made of the rule, the file and the message, and of nothing that changes when
 * lines are added above: neither the place nor places named in the message. The second of two that
 * say the same ends in {@code :2}.
 */
final class Fingerprints {
  private static final Pattern PLACE = Pattern.compile(":\\d+:\\d+");

  /** A length in digits, as many as GitHub's own fingerprints have. */
  private static final int LENGTH = 16;

  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /** The fingerprint of the next finding, in order of place. */
  String of(String rule, Diagnostic diagnostic) {
    String message = PLACE.matcher(diagnostic.message()).replaceAll("");
    String found = String.join("\n", rule, diagnostic.location().file(), message);
    String hash =
        Fingerprint.of(found.getBytes(StandardCharsets.UTF_8)).value().substring(0, LENGTH);
    return hash + ":" + counts.merge(hash, 1, Integer::sum);
  }
}
