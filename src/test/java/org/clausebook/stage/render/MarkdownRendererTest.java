package org.clausebook.stage.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.clausebook.model.Presentation;
import org.clausebook.model.document.ControlSheet;
import org.clausebook.model.document.DocumentName;
import org.clausebook.model.document.DocumentRecord;
import org.clausebook.model.document.DocumentText;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PrintedLines;
import org.clausebook.model.record.Review;
import org.clausebook.model.record.Status;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class MarkdownRendererTest {
  private final MarkdownRenderer renderer = new MarkdownRenderer(Samples.layout());

  @Test
  void anAdoptedPolicyCarriesItsAdoptionInTheFrontMatter() {
    String text = render(Samples.adopted());

    Approvals.verify(text, new Options().forFile().withExtension(".md"));
  }

  @Test
  void aDraftSaysSoInTheFrontMatterAlone() {
    String text = render(Samples.draft());

    Approvals.verify(text, new Options().forFile().withExtension(".md"));
  }

  @Test
  void aDraftThatNobodyDecidedOnSaysSo() {
    String text = render(titled("Plan", Status.DRAFT));

    assertTrue(text.contains("notice: \"DRAFT: no decision is recorded\"\n"), text);
  }

  @Test
  void anApprovedPolicyIsNoDraft() {
    String text = render(titled("Plan", Status.APPROVED));

    assertFalse(text.contains("DRAFT"), text);
  }

  @Test
  void anAdoptedPolicySaysDraftNowhere() {
    String text = render(Samples.adopted());

    assertFalse(text.toLowerCase(Locale.ROOT).contains("draft"));
  }

  @Test
  void theFrontMatterIsYamlWhateverTheValuesHold() {
    String hostile = "a: \"b\" \\ # c\n--- é ŵ \u0000 \u2028 \ufeff ✓";

    String text = render(titled(hostile, Status.APPROVED));

    Map<String, Object> frontMatter = new Yaml().load(text.split("^---$|\n---\n", -1)[0]);
    assertEquals(hostile, frontMatter.get("title"));
  }

  @Test
  void noLineEndsWithASpaceAndNoTwoLinesAreEmpty() {
    for (PolicyDocument document : List.of(Samples.adopted(), Samples.draft())) {
      String text = render(document);

      assertFalse(text.contains(" \n"), text);
      assertFalse(text.contains("\n\n\n"), text);
      assertTrue(text.endsWith("\n") && !text.endsWith("\n\n"), text);
    }
  }

  private String render(PolicyDocument document) {
    return renderer.render(document).toOptional().orElseThrow().content().text();
  }

  private static PolicyDocument titled(String title, Status status) {
    return new PolicyDocument(
        new DocumentName("ambridge", "plan", "Ambridge", "A plan.", "en-GB"),
        new DocumentText(title, "Plan", List.of(), PrintedLines.none(), Presentation.none()),
        new DocumentRecord(
            status,
            Optional.empty(),
            List.of(),
            new Review("annually", Optional.empty(), Optional.empty(), Optional.empty()),
            ControlSheet.none()));
  }
}
