package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HeadingInBoldTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return new Watched(temporary, "heading-in-bold").findings(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"**On the beach**", "__On the beach__", "**On the beach:**", "**On the beach**:"})
  void aBoldLineAloneIsFound(String line) {
    assertEquals(
        1, findings("Leads are short.\n\n" + line + "\n\nThey are long.").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**On the beach** they are long.",
        "**Keep off the beach.**",
        "- **Beach**",
        "Term\n: **meaning**",
        "_Dogs_"
      })
  void boldWordsInATextAreNot(String line) {
    assertEquals(List.of(), findings("Leads are short.\n\n" + line + "\n\nThey are long."));
  }

  @Test
  void itStandsOnTheWords() {
    assertEquals(
        List.of("7:9 'Beach' alone on a line in bold looks like a heading but is not one"),
        findings("Leads are short.\n\n**Beach**\n\nThey are long."));
  }

  @Test
  void aQuestionThatIsOpenIsNoHeading() {
    var sample = LintSample.of(temporary, "${wording.leads}\n\nDogs bark.");
    sample
        .policy()
        .outline("""
        clauses: [leads]
        wording:
          leads:
            about: Must dogs be kept on a lead?
        """)
        .words("and: and\ngaps:\n  answer: \"[Open: ${question}]\"\n")
        .overlay("wording: {leads: pending}");

    assertEquals(List.of(), sample.findings("heading-in-bold"));
  }
}
