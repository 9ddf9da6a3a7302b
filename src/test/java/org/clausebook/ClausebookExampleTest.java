package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's example of the library at work; {@code ReadmeTest} compares the two. */
final class ClausebookExampleTest {
  @TempDir
  Path output;

  @Test
  void theExampleWritesAPolicy() {
    Result<List<Path>> result = example(Path.of(""), output);

    assertEquals(
        List.of(
            output.resolve("alcester/it-policy.html"), output.resolve("alcester/it-policy.pdf")),
        result.toOptional().orElseThrow());
  }

  private static Result<List<Path>> example(Path workspace, Path output) {
    // The README's example begins here.
    Clausebook clausebook = Clausebook.open(workspace);
    List<PolicyKey> policies = List.of(new PolicyKey("alcester", "it-policy"));

    Result<List<Path>> files =
        clausebook.generate(policies, EnumSet.of(Format.HTML, Format.PDF), output);

    for (Diagnostic diagnostic : files.diagnostics()) {
      System.err.println(diagnostic.location() + ": " + diagnostic.message());
    }
    // The README's example ends here.
    return files;
  }
}
