package org.clausebook;

import java.io.IOException;
import java.nio.file.Path;
import org.clausebook.workspace.Workspace;
import org.junit.jupiter.api.Test;

/** The page on the library says what the library holds. */
final class LibraryPageTest {
  @Test
  void thePageSaysWhatTheLibraryHolds() throws IOException {
    var library =
        Workspace.open(Path.of(""), task -> {}).templates().toOptional().orElseThrow();

    Generated.check(Path.of("src/docs/library.md"), new LibraryPage(library).text());
  }
}
