package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.render.pdf.PdfConformance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References to items and paragraphs follow these, wherever amendments put them. */
final class NamedItemsTest {
  private static final PolicyKey DOGS = new PolicyKey("borwen", "dogs");

  private static final String CLAUSES = """
      scope: {heading: Scope, body: "See ${item('quorum')}."}
      meetings:
        heading: Meetings
        body: |
          At a meeting

          - a. the chair speaks;
          - b. {#quorum} three members are enough, who
              - i. are there;
              - ii. {#awake} are awake;
          - c. nobody sleeps.
      end: {heading: End, body: "${item('awake')?cap_first} holds, and ${clause('meetings')} too."}
      """;

  @TempDir
  Path folder;

  private SamplePolicy policy;

  @BeforeEach
  void write() {
    policy = SamplePolicy.in(folder).outline("clauses: [scope, meetings, end]").clauses(CLAUSES);
    policy.write("templates/references.yaml", """
        numbered: clause ${number}
        unnumbered: clause ‘${heading}’
        """);
  }

  private List<NumberedClause> clauses() {
    return Clausebook.open(folder).compose(DOGS).toOptional().orElseThrow().clauses();
  }

  private String body(int clause) {
    return clauses().get(clause).body();
  }

  private List<String> problems() {
    return Clausebook.open(folder).compose(DOGS).diagnostics().stream()
        .map(problem -> problem.location() + ": " + problem.message())
        .toList();
  }

  private String hint() {
    return Clausebook.open(folder).compose(DOGS).diagnostics().get(0).hint().orElseThrow();
  }

  private String rendered(Format format) {
    return Clausebook.open(folder)
        .render(List.of(DOGS), EnumSet.of(format))
        .toOptional()
        .orElseThrow()
        .get(0)
        .content()
        .text();
  }

  @Test
  void anItemIsCitedByItsClauseAndItsLetters() {
    assertEquals("See [clause 2(b)](#meetings.quorum).", body(0));
    assertEquals(
        "[Clause 2(b)(ii)](#meetings.awake) holds, and [clause 2](#meetings) too.", body(2));
  }

  @Test
  void theNameIsNotPrinted() {
    assertEquals("""
        At a meeting

        - a. the chair speaks;
        - b. three members are enough, who
          - i. are there;
          - ii. are awake;
        - c. nobody sleeps.""", body(1));
  }

  @Test
  void theLettersFollowAmendments() {
    policy.overlay("""
        amendments:
          - {insert: item, into: meetings, before: the chair, body: all stand;}
          - {insert: item, into: meetings, before: are there, body: are members;}
          - {insert: first, before: scope, heading: First, body: First.}
        """);

    assertEquals("See [clause 3(c)](#meetings.quorum).", body(1));
    assertTrue(body(3).startsWith("[Clause 3(c)(iii)](#meetings.awake)"), body(3));
  }

  @Test
  void anAmendmentQuotesAnItemWithoutItsName() {
    policy.overlay("""
        amendments:
          - {substitute: meetings, item: three members, with: "{#quorum} four members do;"}
          - {substitute: meetings, words: nobody sleeps, with: all wake}
        """);

    assertTrue(body(1).contains("- b. four members do;"), body(1));
    assertEquals("See [clause 2(b)](#meetings.quorum).", body(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "none; clause ‘Meetings’ (b)",
        "A.; clause B(b)",
        "1.1; clause 2.1(b)",
        "capitals; clause ‘Meetings’ (b)"
      })
  void theClauseIsCitedAsThePolicyCitesClauses(String numbering, String words) {
    policy.overlay("numbering: \"" + numbering + "\"");

    assertTrue(body(0).endsWith("See [" + words + "](#meetings.quorum)."), body(0));
  }

  @Test
  void aPolicyWithWordsOfItsOwnUsesThem() {
    policy.overlay("references: {numbered: \"standing order ${number}\"}");

    assertEquals("See [standing order 2(b)](#meetings.quorum).", body(0));
  }

  @Test
  void aNumberedParagraphIsCitedByItsNumber() {
    policy.clauses("""
        scope: {heading: Scope, body: "See ${item('fees')} and ${item('late')}."}
        meetings:
          heading: Meetings
          body: |
            One paragraph.

            {#fees} Another, with

            - (a) {#late} an item.
        end: {heading: End, body: The end.}
        """);
    policy.overlay("numbering: \"1.1\"");

    assertTrue(
        body(0).contains("[clause 2.2](#meetings.fees) and [clause 2.2(a)](#meetings.late)"),
        body(0));
    assertTrue(body(1).contains("2.2 Another, with"), body(1));
  }

  @Test
  void aParagraphWithoutANumberCannotBeCited() {
    policy.clauses(CLAUSES.replace("At a meeting", "{#start} At a meeting"));

    assertEquals(
        List.of("templates/clauses/dogs.yaml:6:7: a paragraph without a number cannot be referred"
            + " to"),
        problems());
    assertEquals(
        "take '{#start}' out, and refer to the clause with \"${clause('meetings')}\"", hint());
  }

  @Test
  void anItemWithoutALetterCannotBeCited() {
    policy.clauses(CLAUSES.replaceAll("- [abc]\\. ", "- "));

    assertEquals(
        List.of(
            "templates/clauses/dogs.yaml:9:9: an item without a letter or number cannot be referred"
                + " to",
            "templates/clauses/dogs.yaml:11:17: an item without a letter or number cannot be"
                + " referred to"),
        problems());
    assertEquals("give it and those beside and above it a letter: '- a. {#quorum} …'", hint());
  }

  @Test
  void anItemThatIsNotThereIsReportedWithWhatWasMeant() {
    policy.clauses(CLAUSES.replace("item('quorum')", "item('quorm')"));

    assertEquals(
        List.of("templates/clauses/dogs.yaml:2:38: nothing to refer to: no item is named 'quorm' in"
            + " this policy"),
        problems());
    assertEquals("did you mean 'quorum'?", hint());
  }

  @Test
  void anItemThatACouncilTookOutIsReportedWhereItIsCited() {
    policy.overlay("amendments: [{omit: meetings, item: three members}]");

    assertTrue(problems().get(0).endsWith("no item is named 'quorum' in this policy"));
  }

  @Test
  void twoItemsOfOneNameAreAMistake() {
    policy.clauses(CLAUSES.replace("{#awake}", "{#quorum}").replace("'awake'", "'quorum'"));

    assertEquals(
        List.of("templates/clauses/dogs.yaml:11:17: two items are named 'quorum', first at"
            + " templates/clauses/dogs.yaml:9:12"),
        problems());
  }

  @Test
  void twoItemsOfOneLetterInAClauseAreAMistakeIfOneIsCited() {
    policy.clauses(CLAUSES.replace(
        "    - c. nobody sleeps.", "    - c. nobody sleeps.\n\n    Nor\n\n    - b. wakes."));

    assertEquals(
        List.of(
            "templates/clauses/dogs.yaml:9:12: two items of clause 'meetings' are called (b), so"
                + " a reference to one of them would not say which"),
        problems());
  }

  @ParameterizedTest
  @CsvSource({"{#Quorum}", "{# quorum}", "{#quo rum}", "{#}"})
  void aNameThatIsNoneIsNotPrinted(String name) {
    policy.clauses(CLAUSES.replace("{#quorum}", name));

    assertTrue(
        problems().stream()
            .anyMatch(p -> p.equals("templates/clauses/dogs.yaml:9:12: this looks like the name of"
                + " an item but is not one")),
        problems()::toString);
  }

  @Test
  void aNameAmongOtherWordsIsAMistake() {
    policy.clauses(CLAUSES.replace("nobody sleeps", "nobody {#sleep} sleeps"));

    assertEquals(
        List.of("templates/clauses/dogs.yaml:12:19: this looks like the name of an item but is not"
            + " one"),
        problems());
  }

  @Test
  void aReferenceThatIsWrittenWronglyIsReported() {
    policy.clauses(CLAUSES.replace("item('quorum')", "item(quorum)"));

    assertTrue(problems().get(0).endsWith("a reference to an item is not written like this"));
    assertEquals("write ${item('quorum')}", hint());
  }

  @Test
  void aTitleCannotCiteAnItem() {
    policy.clauses(CLAUSES.replace("heading: End", "heading: \"${item('quorum')}\""));

    assertTrue(problems().get(0).contains("only the body of a clause can refer to another"));
  }

  @Test
  void theLinkLeadsToTheItemInEachFormat() {
    policy.layouts();

    String html = rendered(Format.HTML);
    assertTrue(html.contains("<a href=\"#meetings.quorum\">"), html);
    assertTrue(html.contains("<li id=\"meetings.quorum\">"), html);
    assertTrue(html.contains("<li id=\"meetings.awake\">"), html);
    String fragment = rendered(Format.FRAGMENT);
    assertTrue(fragment.contains("href=\"#borwen_dogs_meetings.quorum\""), fragment);
    assertTrue(fragment.contains("<li id=\"borwen_dogs_meetings.quorum\""), fragment);
    String markdown = rendered(Format.MARKDOWN);
    assertTrue(markdown.contains("[clause 2(b)](#2-meetings)"), markdown);
    assertFalse(markdown.contains("{#"), markdown);
  }

  @Test
  @Tag("slow")
  void thePdfStaysAccessible() throws Exception {
    policy.layouts();
    List<Rendition> pdf = Clausebook.open(folder)
        .render(List.of(DOGS), EnumSet.of(Format.PDF))
        .toOptional()
        .orElseThrow();

    assertEquals(List.of(), PdfConformance.failures(pdf.get(0).content().bytes()));
  }
}
