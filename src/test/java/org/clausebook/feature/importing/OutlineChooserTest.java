package org.clausebook.feature.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.importing.ImportReport.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutlineChooserTest {
  private static final Path PUBLISHED = Path.of("src/test/resources/seeds/alcester/it-policy.txt");

  @TempDir
  Path folder;

  private Result<ImportReport> read(String policy, String outline) {
    try {
      return new Imported(folder)
          .read(
              "alcester",
              policy,
              Files.readString(PUBLISHED),
              Optional.of(outline).filter(name -> !name.isEmpty()));
    } catch (IOException fault) {
      throw new AssertionError(fault);
    }
  }

  private String hint(String policy, String outline) {
    return read(policy, outline).diagnostics().get(0).hint().orElseThrow();
  }

  @Test
  void theNearestOutlineCountsWhereThePolicyIsNoneOfTheLibrary() {
    ImportReport report = read("computers", "").toOptional().orElseThrow();

    assertEquals(Made.OUTLINE, report.made());
    assertEquals("it-policy", report.outline());
    assertEquals(List.of(), report.missing());
    assertEquals(
        List.of(
            "councils/alcester/council.yaml",
            "councils/alcester/policies/computers.yaml",
            "councils/alcester/computers.yaml"),
        report.files().stream().map(planned -> planned.file().path()).toList());
  }

  @Test
  void theOutlineThatIsNamedCountsUnderTheCouncilsOwnName() {
    ImportReport report = read("it-polcy", "it-policy").toOptional().orElseThrow();

    assertEquals(Made.OUTLINE, report.made());
    assertEquals("it-polcy", report.key().policy());
  }

  @Test
  void aNameLikeOneOfTheLibraryIsAskedAbout() {
    assertEquals(
        "did you mean 'it-policy'? If it is a name of the council's own, add '--outline it-policy'",
        hint("it-polcy", ""));
  }

  @Test
  void anUnknownOutlineIsMetWithTheOneThatWasMeant() {
    assertEquals("write '--outline it-policy'", hint("computers", "it-polcy"));
    assertEquals("write '--outline it-policy'", hint("computers", "something-else"));
  }

  @Test
  void onePolicyOfTheLibraryIsNotMadeOfTheOutlineOfAnother() {
    assertEquals(
        "run 'policy import alcester it-policy old-policy.txt'", hint("grants", "it-policy"));
  }

  @Test
  void aNameThatIsNoIdIsRefused() {
    assertTrue(hint("Our Computers", "none").endsWith("such as 'our-computers'"));
  }
}
