package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clause text is data: words and merge fields, whatever file it stands in. */
final class ClauseTextTest {
  private static final PolicyKey KEY = new PolicyKey("borwen", "dogs");
  private static final String CODE = "[#ftl]";

  /** A little less than the largest file that is read. */
  private static final int LARGE = 1_000_000;

  @TempDir
  Path folder;

  private SamplePolicy policy;

  @BeforeEach
  void ask() {
    policy = SamplePolicy.in(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"item [1] of a < b", "#5 at $5 {x}", "[= 5]", "[#12] <!-- x -->", "＄{council.name}"
      })
  void whatOnlyLooksLikeCodeIsPrintedAsItIsTyped(String text) {
    body("Dogs: " + text);

    assertEquals("Dogs: " + text, policy.bodies().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Links are written `[words](address)`, images `![words](address)`.",
        "Write:\n\n```\n[words](address \"title\")\n[](#else)\n```"
      })
  void whatLooksLikeALinkInCodeIsPrintedAsItIsTyped(String text) {
    body(text);

    assertEquals(text, policy.bodies().get(0));
  }

  @Test
  void aLinkBesideCodeIsChecked() {
    body("``[words](address) and `code`");

    assertEquals(
        List.of("a link cannot lead to 'address'"),
        Clausebook.open(folder).compose(KEY).diagnostics().stream()
            .map(Diagnostic::message)
            .toList());
  }

  @Test
  void aBackslashLetsABodyPrintCode() {
    body("Write \\${council.name}, \\<#if x> and \\[#ftl].");

    assertEquals(
        "Write \\${council.name}, \\<#if x> and \\[#ftl].", policy.bodies().get(0));
  }

  @Test
  void aBackslashBeforeCodeIsNotPrintedInALine() {
    policy.clauses("leads: {heading: 'How to write \\${x} and \\[#ftl]', body: Dogs.}");

    assertEquals(List.of("1. How to write ${x} and [#ftl]"), policy.headings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ask ${council.term?cap_first}. | Ask Borwen Parish Council (the Council).",
        "Then. ${council.term?uncap_first} asks. | Then. borwen Parish Council (the Council) asks.",
        "The ${council.clerk?cap_first} | The Warden",
        "${council.clerk?uncap_first} | warden",
        "Ask ${council.walker?cap_first} | Ask The walker",
        "${council.walker?uncap_first} walks | the walker walks",
        "See ${clause('leads')?cap_first} | See [Clause 1](#leads)",
      })
  void aFirstLetterIsPrintedAsItIsAskedFor(String written, String printed) {
    policy
        .outline("clauses: [leads]\nfields: {walker: 'Who walks?'}")
        .write(
            "templates/references.yaml",
            "numbered: clause ${number}\nunnumbered: clause ${heading}")
        .profile(
            "term: the Council\nkind: town\nnouns: {clerk: warden}\nfacts: {walker: the walker}")
        .words(
            "and: and\nkinds: {town: {body: council, member: member, members: members, clerk: Clerk}}");
    body(written);

    assertEquals(printed, policy.bodies().get(0));
  }

  @Test
  void aValueWithAnotherFirstLetterComesFromWhereItIsSet() {
    policy
        .outline("clauses: [leads]\nfields: {walker: 'Who walks?'}")
        .profile("facts: {walker: the walker}");
    body("Ask ${council.walker?cap_first} first.");

    assertEquals(
        List.of("councils/borwen/council.yaml"),
        policy.origin().find("The walker").stream()
            .flatMap(text -> text.runs().stream())
            .map(run -> run.location().file())
            .toList());
  }

  @Test
  void codeIsRefusedInEveryTextOfACouncil() {
    policy
        .outline("clauses: [leads, paths]")
        .overlay("""
            version: '1'
            owner: The %s
            document-control: {show: [owner], labels: {owner: 'Label %s'}}
            related: ['Other %s']
            amendments:
              - retitle: leads
                with: Heading %s
              - insert: bins
                after: leads
                heading: Bins
                body: Body %s
            """.replace("%s", CODE))
        .profile("letterhead: ['Line " + CODE + "']")
        .clauses("leads: {heading: L, body: B}\npaths: {heading: P, body: '" + CODE + "'}");

    List<String> found = Clausebook.open(folder).compose(KEY).diagnostics().stream()
        .filter(
            d -> d.message().equals("'[#ftl' is template code, which is allowed in layouts only"))
        .map(d -> d.location().toString())
        .sorted()
        .toList();

    assertEquals(
        List.of(
            "councils/borwen/council.yaml:2:20",
            "councils/borwen/dogs.yaml:11:16",
            "councils/borwen/dogs.yaml:2:12",
            "councils/borwen/dogs.yaml:3:58",
            "councils/borwen/dogs.yaml:4:18",
            "councils/borwen/dogs.yaml:7:19",
            "templates/clauses/dogs.yaml:3:30"),
        found);
  }

  /** What takes the square of its length takes hours. */
  @ParameterizedTest
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  @ValueSource(
      strings = {
        "${council.term} ",
        "${council.trem} ",
        "${clause('leads')} ",
        "[a](b",
        "[a](bc) ",
        "[a](#leads) ",
        "[^a] ",
        "x\n",
        "> x\n",
        "1. x\n",
        "- a. x\n\nb\n\n"
      })
  void aLongBodyTakesAsLongAsItIs(String part) {
    policy.write(
        "templates/references.yaml", "numbered: clause ${number}\nunnumbered: clause ${heading}");
    body(part.repeat(LARGE / part.indent(4).length()));

    var composed = Clausebook.open(folder).compose(KEY);

    assertEquals(1, composed.toOptional().map(it -> it.clauses().size()).orElse(1));
  }

  @Test
  void aLongWordingThatIsFilledInOverAndOverIsRefused() {
    policy
        .outline("clauses: [leads]\nwording: {rules: {about: 'What are the rules?'}}")
        .overlay("version: '1'\nwording: {rules: " + "long ".repeat(2_000) + "}");
    body("${wording.rules} ".repeat(1_000));

    List<String> messages = Clausebook.open(folder).compose(KEY).diagnostics().stream()
        .map(Diagnostic::message)
        .toList();

    assertEquals(List.of("filled in, this policy has more than 4,000,000 characters"), messages);
  }

  private void body(String text) {
    policy.clauses("leads:\n  heading: Leads\n  body: |\n" + text.indent(4));
  }
}
