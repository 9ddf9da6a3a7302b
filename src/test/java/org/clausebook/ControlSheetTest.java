package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.ControlForm;
import org.clausebook.model.ControlPlace;
import org.clausebook.model.document.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What document control shows, and in which order. */
final class ControlSheetTest {
  private static final String ADOPTED = """
      adoption:
        events:
          - {verb: approved, body: Amenities Committee, date: 2026-02-12, minute: A 7}
          - {verb: adopted, body: Full Council, date: 2026-03-05, minute: 26/041}
      """;

  @TempDir
  Path folder;

  private ControlledPolicy policy(String overlay) {
    return ControlledPolicy.of(folder, overlay);
  }

  @Test
  void aPolicyThatSaysNothingPrintsNothing() {
    var sheet =
        policy("number: A 1\nhistory: [{version: 1, date: 2019}]\n" + ADOPTED).sheet();

    assertEquals(Optional.empty(), sheet.block());
    assertEquals(Optional.empty(), sheet.signatures());
    assertEquals(Optional.of("A 1"), sheet.number());
  }

  @Test
  void aTableUnderTheTitleIsUsual() {
    var block =
        policy("document-control: {show: [status]}\n" + ADOPTED).sheet().block().orElseThrow();

    assertEquals(ControlForm.TABLE, block.form());
    assertEquals(ControlPlace.TOP, block.at());
  }

  @Test
  void allThatHasSomethingToShowIsShown() {
    var policy = policy("document-control: {form: lines}\nversion: 1.10\n" + ADOPTED);

    assertEquals(
        List.of(
            "Version: 1.10",
            "Status: Adopted",
            "Approved by: Amenities Committee",
            "Date of approval: 12th February 2026",
            "Minute of approval: A 7",
            "Adopted by: Full Council",
            "Date of adoption: 5th March 2026",
            "Minute reference: 26/041",
            "Review cycle: Annually",
            "Next review: 5th March 2027"),
        policy.rows());
  }

  @Test
  void theCouncilChoosesRowsOrderAndLabels() {
    var policy = policy("""
        document-control:
          show: [minute, owner, events]
          labels: {owner: Responsible officer}
        owner: ${council.contacts.allotments}
        """ + ADOPTED);

    assertEquals(
        List.of(
            "Minute reference: 26/041",
            "Responsible officer: The Parish Clerk",
            "Approved by Amenities Committee: 12th February 2026; minute A 7",
            "Adopted by Full Council: 5th March 2026; minute 26/041"),
        policy.rows());
  }

  @Test
  void aDraftLeavesBlankWhatTheDecisionBrings() {
    var policy = policy("""
        document-control: {}
        adoption:
          events:
            - {verb: adopted, body: Full Council, date: pending}
        """.replace("{}", "{form: table}"));

    assertEquals(
        List.of(
            "Status: Draft",
            "Adopted by: Full Council",
            "Date of adoption: ",
            "Minute reference: ",
            "Review cycle: Annually"),
        policy.rows());
    assertTrue(policy.text(Format.HTML).contains("<strong>DRAFT</strong>"));
  }

  @Test
  void documentControlTakesThePlaceOfTheOutlinesClosingLines() {
    assertEquals(List.of(), closing("document-control: {form: table}\n" + ADOPTED));
    assertEquals(List.of("Adopted by Full Council on 5th March 2026"), closing(ADOPTED));
    assertEquals(
        List.of("Our own"),
        closing("document-control: {form: table}\n" + ADOPTED + "  printed: [Our own]\n"));
  }

  private List<String> closing(String overlay) {
    return policy(overlay).compose().toOptional().orElseThrow().lines().closing();
  }

  @Test
  void whatALayerAsksForMayBeMissing() {
    var policy = policy(ADOPTED).profile("extends: county\n");
    policy
        .workspace()
        .write("councils/_county/layer.yaml", "name: The County\n")
        .write("councils/_county/control.yaml", "labels: {version: Edition}\n")
        .write(
            "councils/_county/allotments.yaml",
            "document-control: {show: [owner, version]}\nversion: '3'\n");

    assertEquals(List.of("Edition: 3"), policy.rows());
  }

  @Test
  void withoutWordsOneMistakeIsReported() throws java.io.IOException {
    var policy = policy("document-control: {form: table}\nsignatures: [Chair]\n" + ADOPTED);
    java.nio.file.Files.delete(policy.workspace().path("templates/control.yaml"));

    assertEquals(
        List.of(
            "councils/little-muddling/allotments.yaml the library has no words of document control"),
        policy.faults());
  }

  @Test
  void linksLeadToTheWebAndToClausesInEveryFormat() {
    var policy = policy("""
        document-control: {show: [related]}
        related: ["See [A | B](https://example.org/a?b=1&c=2), and [plots](#waiting-list)"]
        """ + ADOPTED);

    assertTrue(policy
        .text(Format.MARKDOWN)
        .contains("See [A \\| B](https://example.org/a?b=1&c=2), and [plots](#3-waiting-list) |"));
    assertTrue(policy
        .text(Format.HTML)
        .contains("See <a href=\"https://example.org/a?b=1&amp;c=2\">A | B</a>,"
            + " and <a href=\"#waiting-list\">plots</a>"));
  }

  /** As it does in a clause. */
  @Test
  void aMailboxBetweenAngleBracketsIsALink() {
    var policy = policy("""
        document-control: {show: [related]}
        related: ["Ask <clerk@example.org>."]
        """ + ADOPTED);

    assertTrue(policy
        .text(Format.HTML)
        .contains("Ask <a href=\"mailto:clerk@example.org\">clerk@example.org</a>."));
  }

  @Test
  void numberOwnerAndVersionAreMergeFields() {
    var policy = policy("""
        number: A 1
        version: "2"
        owner: the ${council.contacts.allotments}
        wording: {gates: "${number}, version ${version}. ${owner} unlocks the gates."}
        """.replace("the ${", "${") + ADOPTED);

    assertTrue(policy
        .text(Format.MARKDOWN)
        .contains("A 1, version 2. The Parish Clerk unlocks the gates."));
  }

  @Test
  void theOwnerStaysOutOfTheMetadataOfPagesThatTravel() {
    var policy = policy("number: A 1\nowner: Ms A. Person\n" + ADOPTED);

    assertTrue(policy.text(Format.MARKDOWN).contains("number: \"A 1\"\n"));
    assertTrue(policy.text(Format.HTML).contains("<meta name=\"policy.number\" content=\"A 1\"/>"));
    String page = policy.text(Format.HTML);
    assertFalse(page.substring(0, page.indexOf("</head>")).contains("Person"));
  }

  @Test
  void whoSignsHasALineInATable() {
    var policy = policy("signatures:\n  - Chairman of ${council.term}\n" + ADOPTED);

    String page = policy.text(Format.HTML);
    assertTrue(
        page.contains("<th scope=\"row\">Chairman of LMPC</th>\n<td></td>\n<td></td>\n<td></td>"));
    assertTrue(policy.text(Format.MARKDOWN).endsWith("""
        | Office | Signed | Name | Date |
        | --- | --- | --- | --- |
        | **Chairman of LMPC** | | | |
        """));
  }
}
