package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a policy lists its clauses before the first of them. */
@Tag("slow")
final class ContentsListTest {
  /** Many rows of few letters. */
  private static final String TABLE = "amendments:\n  - substitute: purpose\n    with: |\n"
      + "      Table: Fees\n\n      | Plot | Fee |\n      | --- | --- |\n"
      + "      | Plot | £7 |\n".repeat(110);

  @TempDir
  Path folder;

  private String text(String overlay, Format format) {
    var policy = ControlledPolicy.of(folder, overlay);
    assertEquals(List.of(), policy.faults());
    return policy.text(format);
  }

  @Test
  void switchedOnItStandsInEveryFormat() {
    String on = "contents: on\n";

    assertTrue(text(on, Format.MARKDOWN)
        .contains(
            "\n**Contents**\n\n- [1. Purpose](#1-purpose)\n- [2. Cultivation](#2-cultivation)\n"));
    String fragment = text(on, Format.FRAGMENT);
    assertTrue(
        fragment.contains(
            "<p><strong>Contents</strong></p>\n<ul>\n<li><p><a href=\"#little-muddling_allotments_purpose\">"),
        fragment);
    assertTrue(fragment.contains(" id=\"little-muddling_allotments_purpose\""), fragment);
    assertTrue(text(on, Format.HTML).contains("<nav class=\"contents"));
    assertTrue(text(on, Format.PDF).contains("TOC"));
  }

  @Test
  void switchedOffItStandsInNone() {
    String off = "contents: off\n" + TABLE;

    assertFalse(text(off, Format.MARKDOWN).contains("Contents"));
    assertFalse(text(off, Format.FRAGMENT).contains("Contents"));
    assertFalse(text(off, Format.HTML).contains("<nav"));
    assertFalse(text(off, Format.PDF).contains("TOC"));
  }

  @Test
  void ofItsOwnAccordALongTextHasItInEveryFormat() {
    String brief = "version: \"1\"\n";

    assertFalse(text(brief, Format.PDF).contains("TOC"));
    assertFalse(text(brief, Format.MARKDOWN).contains("Contents"));
    assertFalse(text(brief, Format.FRAGMENT).contains("Contents"));
    assertTrue(text(TABLE, Format.PDF).contains("TOC"));
    assertTrue(text(TABLE, Format.MARKDOWN).contains("\n**Contents**\n"));
    assertTrue(text(TABLE, Format.FRAGMENT).contains("<strong>Contents</strong>"));
  }

  @Test
  void textWithoutAHeadingIsNotListed() {
    String opening = "contents: on\namendments:\n  - retitle: purpose\n    with: none\n";

    assertTrue(text(opening, Format.MARKDOWN)
        .contains("\n**Contents**\n\n- [1. Cultivation](#1-cultivation)\n"));
    assertTrue(text(opening, Format.FRAGMENT)
        .contains("<ul>\n<li><p><a href=\"#little-muddling_allotments_cultivation\">"));
  }

  @ParameterizedTest
  @CsvSource({"yes, on", "never, off", "automatic, auto", "No, off"})
  void otherWordsAreToldWhatIsMeant(String written, String meant) {
    var policy = ControlledPolicy.of(folder, "contents: " + written + "\n");

    assertTrue(Clausebook.open(policy.workspace().folder())
        .compose(new PolicyKey("little-muddling", "allotments"))
        .diagnostics()
        .stream()
        .anyMatch(told -> told.hint().equals(Optional.of("write 'contents: " + meant + "'"))));
  }
}
