package org.clausebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.clausebook.Clausebook;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The browser agrees with our own sums that each theme that is shipped can be read. */
@ExtendWith(InBrowser.class)
@Tag("slow")
final class ThemesInBrowserTest {
  private static final String PROFILE = "councils/little-muddling/council.yaml";

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"slate-blue", "heritage-green", "plain"})
  void noRuleIsViolatedInAnyMedium(String theme, Browser browser) {
    var workspace = WorkspaceFolder.faultless(folder);
    new WorkspaceFolder(folder.resolve("templates/themes")).lay(Path.of("templates/themes"));
    workspace.write(PROFILE, workspace.read(PROFILE) + "\ntheme: " + theme + "\n");
    String page = Clausebook.open(folder)
        .render(List.of(new PolicyKey("little-muddling", "allotments")), EnumSet.of(Format.HTML))
        .toOptional()
        .orElseThrow()
        .get(0)
        .content()
        .text();

    browser.open("themes/" + theme, page);

    assertEquals("", AxeTest.found(browser));
  }
}
