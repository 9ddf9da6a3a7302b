package org.clausebook.feature.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Bodies that a test words, looked at by one rule with the watchlist that Clausebook ships. */
record Watched(Path folder, String rule) {
  private static final Path SHIPPED = Path.of("templates/watchlist.yaml");

  /** What the rule finds in a clause 'Leads' with this body. */
  List<String> findings(String body) {
    return sample(body).findings(rule);
  }

  /** The policy 'Dogs' with such a clause, beside the watchlist. */
  LintSample sample(String body) {
    LintSample sample = LintSample.of(folder, body);
    try {
      Files.copy(SHIPPED, folder.resolve("templates/watchlist.yaml"));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return sample;
  }
}
