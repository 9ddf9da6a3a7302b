package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.cli.CommandRun;
import org.clausebook.cli.WorkspaceFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of nine columns are whole in a redline, a pack and two languages, and so is the control. */
final class WideTablesElsewhereTest {
  private static final String KEY =
      "d2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26";
  private static final String ADDRESS =
      "https://ico.example.org/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/";
  private static final String PLACE = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
  private static final String MAIL = "the-clerk@" + PLACE + ".example.org";

  private static final String REGISTER = """
      These are they:

      Table: Register of risks

      | No. | Risk | Cause | Likelihood | Impact | Score | Controls in place | Action | Owner |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | 1 | Ransomware | An attachment | 2 | 5 | 10 | Authentication; see ADDRESS | None | Officer |
      | 2 | Theft | A window in PLACE | 5 | 2 | 10 | Write to MAIL | Misunderstanding | Clerk |

      It is looked at each quarter.
      """;

  private static final String SCHEME = """
      Table: Scheme of delegation

      | Function | Law | Council | Planning | Finance | Personnel | Clerk | Officer | Conditions |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | Appointment | 1972 Act | Approves | Recommends | Decides | Consulted | Acts | Told | MAIL |
      | Responding | ADDRESS | Approves | Recommends | Decides | Consulted | Acts | Told | None |
      """;

  private static final String LANGUAGES = """
      language:
        languages: [en, cy]
        arrangement: ARRANGEMENT
        unchecked: show
      cy:
        name: Cyngor Plwyf Cogham
        term: y Cyngor
      """;

  private static final String CONTROL = """
      version: "1.0"
      number: KEY
      owner: MAIL
      related:
        - PLACE
      law:
        - ADDRESS
      signatures:
        - PLACE
      document-control:
        form: table
        at: AT
        labels:
          owner: Responsible-PLACE
      history:
        - version: "KEY"
          date: 2019
          status: PLACE
          change: ADDRESS
          minute: MAIL
      """;

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void writeThePolicy() {
    workspace = WorkspaceFolder.faultless(temporary)
        .write("councils/cogham/council.yaml", "name: Cogham Parish Council\nterm: the Council\n")
        .write("councils/cogham/risks.yaml", "version: \"1.0\"\n")
        .write("councils/cogham/policies/risks.yaml", """
            title: Risks
            description: What can go wrong.
            review-cycle:
              words: annually
              every: 1 year
            clauses:
              - register
              - scheme
            """)
        .write(
            "councils/cogham/clauses/risks.yaml",
            "clauses:\n" + clause("register", REGISTER, "") + clause("scheme", SCHEME, ""));
  }

  private static String clause(String id, String body, String welsh) {
    return "  " + id + ":\n    heading: Of " + id + "\n    body: |\n"
        + withLongWords(body).indent(6) + welsh;
  }

  private static String withLongWords(String text) {
    return text.replace("ADDRESS", ADDRESS)
        .replace("MAIL", MAIL)
        .replace("PLACE", PLACE)
        .replace("KEY", KEY);
  }

  private void run(String... arguments) {
    CommandRun run = workspace.run(arguments);
    assertEquals(0, run.exitCode(), run::toString);
  }

  private PageGlyphs printed(String file) throws Exception {
    PageGlyphs glyphs = PageGlyphs.of(Files.readAllBytes(workspace.path("output/cogham/" + file)));
    assertEquals(List.of(), glyphs.outside());
    assertFalse(glyphs.pages().contains(""), () -> "an empty page: " + glyphs.pages());
    return glyphs;
  }

  private static void assertHolds(PageGlyphs glyphs, String word, int times) {
    String letters = glyphs.letters().replace("-", "");
    assertEquals(
        times, letters.split(Pattern.quote(word.replace("-", "")), -1).length - 1, letters);
  }

  private void adopt() {
    run(
        "adopt",
        "cogham",
        "risks",
        "--body",
        "Full Council",
        "--date",
        "2026-03-05",
        "--minute",
        "26/1",
        "--as-of",
        "2026-11-22");
  }

  private void changeBothTables() {
    adopt();
    String clauses = "councils/cogham/clauses/risks.yaml";
    workspace.write(
        clauses,
        workspace
            .read(clauses)
            .replace("| Ransomware", "| Ransom paid for stolen data")
            .replace("| Responding", "| Answering"));
  }

  private void pack() {
    run(
        "pack",
        "cogham",
        "risks",
        "--meeting",
        "2026-12-07",
        "--body",
        "Full Council",
        "--as-of",
        "2026-11-22",
        "--format",
        "pdf");
  }

  @Test
  void aRedline() throws Exception {
    changeBothTables();

    run("redline", "cogham", "risks", "--format", "pdf");

    PageGlyphs redline = printed("risks.redline-1.0-draft.pdf");
    assertTrue(redline.sizes().contains("842 x 595"));
    assertHolds(redline, MAIL, 2);
    assertHolds(redline, ADDRESS, 2);
  }

  @Test
  void aPack() throws Exception {
    changeBothTables();

    pack();

    PageGlyphs pack = printed("pack-2026-12-07-full-council.pdf");
    assertHolds(pack, MAIL, 4);
    assertHolds(pack, ADDRESS, 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"facing", "one-after-the-other"})
  void twoLanguages(String arrangement) throws Exception {
    String council = "councils/cogham/council.yaml";
    workspace
        .write(council, workspace.read(council) + LANGUAGES.replace("ARRANGEMENT", arrangement))
        .write(
            "councils/cogham/policies/risks.yaml",
            workspace.read("councils/cogham/policies/risks.yaml")
                + "cy:\n  title: Risgiau\n  description: Risgiau.\n  review-cycle:\n"
                + "    words: bob blwyddyn\n  of: \"00000000\"\n  checked: no\n")
        .write(
            "councils/cogham/clauses/risks.yaml",
            "clauses:\n" + clause("register", REGISTER, welsh(REGISTER))
                + clause("scheme", SCHEME, welsh(SCHEME)));

    run("check", "cogham");
    run("generate", "cogham", "risks", "--format", "pdf");
    pack();

    PageGlyphs policy = printed("risks.pdf");
    assertHolds(policy, MAIL, 4);
    assertHolds(policy, ADDRESS, 4);
    assertHolds(printed("pack-2026-12-07-full-council.pdf"), MAIL, 4);

    checkTheWelsh();
    changeBothTables();
    run("redline", "cogham", "risks", "--format", "pdf");
    PageGlyphs redline = printed("risks.redline-1.0-draft.pdf");
    assertHolds(redline, MAIL, 4);
    assertHolds(redline, ADDRESS, 4);
  }

  /** Writes what the hints say, so that the policy can be adopted. */
  private void checkTheWelsh() {
    String hints = workspace.run("check", "cogham").err();
    for (String file : List.of("clauses/risks.yaml", "policies/risks.yaml")) {
      String path = "councils/cogham/" + file;
      String text = workspace.read(path).replace("checked: no", "checked: 2026-03-05");
      Matcher stale = Pattern.compile(
              Pattern.quote(path) + ":\\d+:\\d+: .*stale]\\n  hint: .*'of: \"(\\w+)\"'")
          .matcher(hints);
      while (stale.find()) {
        text = text.replaceFirst("of: \"00000000\"", "of: \"" + stale.group(1) + "\"");
      }
      workspace.write(path, text);
    }
  }

  private static String welsh(String body) {
    return "    cy:\n      heading: Cymal\n      body: |\n"
        + withLongWords(body).indent(8) + "      of: \"00000000\"\n      checked: no\n";
  }

  @ParameterizedTest
  @CsvSource({"top, 4", "bottom, 4", "page, 5"})
  void longWordsInDocumentControlAndHistory(String at, int addresses) throws Exception {
    workspace.write("councils/cogham/risks.yaml", withLongWords(CONTROL.replace("AT", at)));

    run("check", "cogham");
    run("generate", "cogham", "risks", "--format", "pdf");

    PageGlyphs policy = printed("risks.pdf");
    assertHolds(policy, KEY, 2);
    assertHolds(policy, MAIL, 4);
    assertHolds(policy, ADDRESS, addresses);
  }
}
