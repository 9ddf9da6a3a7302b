package org.clausebook.stage.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.clausebook.stage.source.block.TrackedChanges;
import org.junit.jupiter.api.Test;

final class MarkdownSourceTest {
  @Test
  void keysAtTheHeadArePropertiesAndTheFirstHeadingIsTheTitle() {
    byte[] file = """
        ---
        title: "Grants Policy"
        version: "1.0"
        ---

        # Grants Policy

        ## 1. Purpose

        The Council gives *grants*.
        """.getBytes(StandardCharsets.UTF_8);

    var read = Shown.read("grants.md", file, TrackedChanges.ASK);

    assertEquals(Optional.of("Grants Policy"), read.toOptional().orElseThrow().title());
    assertEquals("1.0", read.toOptional().orElseThrow().properties().get("version"));
    assertEquals("line 6", read.toOptional().orElseThrow().blocks().get(0).place());
    assertEquals("""
        HEADING 'Grants Policy'
        HEADING 1 typed 1. 'Purpose'
        PARAGRAPH 'The Council gives *grants*.'
        """, Shown.blocks(read));
  }

  /** Editors on the web let people choose sizes, and they choose by eye. */
  @Test
  void typedNumbersCountMoreThanSizes() {
    assertEquals("""
        HEADING 'Grants Policy'
        HEADING 1 typed 1. 'Purpose'
        PARAGRAPH 'Words.'
        HEADING 1 typed 2. 'Who'
        PARAGRAPH 'Words.'
        HEADING 2 typed 2.1 'Clubs'
        HEADING 1 typed 3 'When'
        """, Shown.blocks("""
            ## Grants Policy
            ### **1. Purpose**
            Words.

            ## **2. Who**
            Words.

            ## **2.1 Clubs**

            ## 3 When
            """));
  }

  @Test
  void listsKeepLabelsAndDepth() {
    assertEquals("""
        ITEM 1 typed (a) 'one'
        ITEM 2 counted • 'two more'
        PARAGRAPH 1 'of one'
        ITEM 1 typed (b) 'three' @quorum
        ITEM 1 typed 1. 'four'
        """, Shown.blocks("""
            ---
            t: x
            ---
            - (a) one
              - two
                more

              of one
            - (b) {#quorum} three

            1. four
            """));
  }

  @Test
  void tablesNotesQuotationsAndDefinitionsAreBlocks() {
    assertEquals("""
        TABLE [[Who, When], [the **clerk**, May]]
        QUOTE 'Grants<br>matter.'
        PARAGRAPH 'As said.[^1]'
        TERM 'Club'
        DEFINITION 'people who meet'
        NOTE counted 1 'By the Council.'
        """, Shown.blocks("""
            | Who | When |
            |---|---|
            | the **clerk** | May |

            > Grants\\
            > matter.

            As said.[^1]

            [^1]: By the Council.

            Club
            : people who meet
            """));
  }

  @Test
  void aNoteIsPutAtTheEndOfWhatIsBelowItsHeading() {
    assertEquals(
        """
        HEADING 1 'A'
        ITEM 1 counted • 'one[^x]'
        ITEM 1 counted • 'two'
        NOTE counted x 'of one'
        HEADING 1 'B'
        PARAGRAPH 'Words.'
        NOTE counted y 'of nothing'
        """,
        Shown.blocks(
            "# A\n\n- one[^x]\n- two\n\n# B\n\nWords.\n\n[^y]: of nothing\n\n[^x]: of one\n"));
  }

  @Test
  void whatAClauseWouldObeyIsEscaped() {
    assertEquals(
        "HEADING 1 'A'\nPARAGRAPH 'For \\${x} and \\<#if a> and \\[#ftl] and [a](#b).'\n",
        Shown.blocks("# A\n\nFor ${x} and <#if a> and [#ftl] and [a](#b).\n"));
  }
}
