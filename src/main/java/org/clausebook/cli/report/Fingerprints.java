package org.clausebook.cli.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;

/**
 * Identifies each finding, so that it can be recognised in the next run.
 *
 * <p>A fingerprint is made of the rule, the file and the message, and of nothing that changes when
 * lines are added above: neither the place nor places named in the message. The second of two that
 * say the same ends in {@code :2}.
 */
final class Fingerprints {
  private static final Pattern PLACE = Pattern.compile(":\\d+:\\d+");

  /** A length in bytes, as many as GitHub's own fingerprints have. */
  private static final int LENGTH = 8;

  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /** The fingerprint of the next finding, in order of place. */
  String of(String rule, Diagnostic diagnostic) {
    String message = PLACE.matcher(diagnostic.message()).replaceAll("");
    String hash = hash(String.join("\n", rule, diagnostic.location().file(), message));
    return hash + ":" + counts.merge(hash, 1, Integer::sum);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, LENGTH));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
