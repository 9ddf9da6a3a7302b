package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What one policy says of its look, printed in two languages: side by side or one after the other, in
 * each format.
 */
final class TwoLanguagesTest {
  private static final PolicyKey POND = new PolicyKey("pentre-gwag", "pond");
  private static final String FOLDER = "councils/pentre-gwag/";
  private static final String OVERLAY = FOLDER + "pond.yaml";
  private static final String CLAUSES = FOLDER + "clauses/pond.yaml";

  @TempDir
  Path folder;

  private WorkspaceFolder workspace;

  @BeforeEach
  void layTheCouncil() {
    workspace = WorkspaceFolder.faultless(folder)
        .layMended(WorkspaceFolder.SAMPLES.resolve("welsh-amendment-without-its-words"));
  }

  /** The text in one format, with the keys in the policy's file. */
  private String text(String arrangement, Format format, String keys) {
    workspace.write(
        OVERLAY,
        keys + "language:\n  arrangement: " + arrangement + "\n" + workspace.read(OVERLAY));
    var made = Clausebook.open(folder).render(List.of(POND), EnumSet.of(format));
    assertEquals(List.of(), made.diagnostics());
    String text = made.toOptional()
        .map(renditions -> renditions.get(0))
        .map(Rendition::content)
        .orElseThrow()
        .text();
    int start = format == Format.HTML ? text.indexOf("<body") : 0;
    return text.substring(start);
  }

  @ParameterizedTest
  @CsvSource({
    "facing, MARKDOWN", "facing, HTML", "facing, FRAGMENT",
    "one-after-the-other, MARKDOWN", "one-after-the-other, HTML", "one-after-the-other, FRAGMENT"
  })
  void textWithoutAHeadingIsInBothLanguagesAndHasNone(String arrangement, Format format) {
    workspace
        .replace(CLAUSES, "heading: The pond", "heading: none")
        .replace(CLAUSES, "      heading: Y pwll\n", "")
        .replace(CLAUSES, "8b90581b", "a26e7ba5");

    String text = text(arrangement, format, "");

    int english = text.indexOf("No one skates on the pond of");
    int welsh = text.indexOf("Ni chaiff neb sglefrio ar bwll");
    assertTrue(english >= 0 && english < welsh, text);
    assertFalse(text.contains("Y pwll") || text.contains("none"), text);
    assertFalse(text.contains(secondRank(format)), text);
  }

  @ParameterizedTest
  @CsvSource({
    "facing, MARKDOWN", "facing, HTML", "facing, FRAGMENT",
    "one-after-the-other, MARKDOWN", "one-after-the-other, HTML", "one-after-the-other, FRAGMENT"
  })
  void theBannerOfADraftIsInBothLanguagesAboveTheText(String arrangement, Format format) {
    workspace.replace(OVERLAY, "date: 2026-03-05\n      minute: 26/1", "date: pending");

    String text = text(arrangement, format, """
        draft-banner: Out for comment
        cy:
          draft-banner: Ar gael i roi sylwadau
          of: "a4f127c4"
          checked: 2026-03-05
        """);

    int english = text.indexOf("Out for comment");
    int welsh = text.indexOf("Ar gael i roi sylwadau");
    assertTrue(english >= 0 && english < welsh, text);
    assertTrue(welsh < text.indexOf("No one skates"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "facing, MARKDOWN", "facing, HTML", "facing, FRAGMENT",
    "one-after-the-other, MARKDOWN", "one-after-the-other, HTML", "one-after-the-other, FRAGMENT"
  })
  void aListOfContentsIsInBothLanguages(String arrangement, Format format) {
    String text = text(arrangement, format, "contents: on\n");

    int english = text.indexOf("Contents");
    int welsh = text.indexOf("(contents)");
    assertTrue(english >= 0 && english < welsh, text);
    // On a screen it is beside the text, and comes after it in the page.
    assertEquals(format != Format.HTML, welsh < text.indexOf("No one skates"), text);
  }

  /** What a heading of a clause begins with; that of a fragment's title is of the second rank. */
  private static String secondRank(Format format) {
    return switch (format) {
      case HTML -> "<h2";
      case FRAGMENT -> "<h3";
      default -> "\n## ";
    };
  }
}
