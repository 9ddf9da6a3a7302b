package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RepeatedSentenceTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return LintSample.of(temporary, body).findings("repeated-sentence");
  }

  @Test
  void aSentenceThatStandsTwiceIsFound() {
    assertEquals(
        List.of("8:12 this sentence is already in this clause"),
        findings(
            "Keep your dog on a lead. Not here.\n\n- a. Dogs bark;\n- b. keep your dog on a lead"));
  }

  @Test
  void aShortOneMayBeRepeated() {
    assertEquals(List.of(), findings("Dogs bark at night. Yes. Dogs bark at night."));
  }

  @Test
  void theClauseThatHasItIsNamed() {
    var sample = LintSample.of(temporary, "");
    sample.policy().outline("clauses: [leads, cats]").clauses("""
        leads: {heading: Leads, body: Keep your dog on a lead.}
        cats: {heading: Cats, body: Keep your dog on a lead.}
        """);

    assertEquals(
        List.of("3:31 this sentence is already in clause 'leads'"),
        sample.findings("repeated-sentence"));
  }

  @Test
  void aQuestionThatIsOpenInTwoPlacesIsNoRepetition() {
    var sample = LintSample.of(temporary, "${wording.leads} Good.\n\n${wording.leads} It helps.");
    sample
        .policy()
        .outline("""
        clauses: [leads]
        wording:
          leads:
            about: Must every dog be kept on a lead here?
        """)
        .words("and: and\ngaps:\n  answer: \"[Open: ${question}]\"\n")
        .overlay("wording: {leads: pending}");

    assertEquals(List.of(), sample.findings("repeated-sentence"));
  }
}
