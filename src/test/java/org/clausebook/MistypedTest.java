package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.clausebook.cli.CommandRun;
import org.clausebook.cli.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tired clerk types, and the one report on it that says what to type. */
final class MistypedTest {
  private static final String FILE = "councils/little-muddling/allotments.yaml";

  @TempDir
  Path folder;

  /** The only report, without its file. */
  private String report(String overlay) {
    CommandRun run =
        WorkspaceFolder.faultless(folder).write(FILE, overlay).run("check", "little-muddling");
    return run.err().replace(FILE + ":", "").replace("\n  hint: ", " | ").strip();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
      ‘more than two plots’     | leave the quotation marks out: more than two plots
      “more than two plots”     | leave the quotation marks out: more than two plots
      more than … plots         | dots leave no words out here; write all of them: more than two plots
      Nobody may [...] plots    | dots leave no words out here; write all of them: Nobody may hold more than two plots
      two plots...              | dots leave no words out here; write all of them: two plots
      the LMPC’s list           | copy the words from what 'policy explain little-muddling allotments waiting-list' shows
      LMPC’s list               | write the words as the library has them: ${council.possessive} list
      kept by the parish clerk  | write the words as the library has them: kept by ${council.contacts.allotments}
      more  than two plots…     | dots leave no words out here; write all of them: more than two plots
      """)
  void wordsQuotedInAnotherForm(String words, String hint) {
    assertEquals(
        "3:12: error: these words are not in clause 'waiting-list' | " + hint,
        report("""
        amendments:
          - substitute: waiting-list
            words: WORDS
            with: few
        """.replace("WORDS", words)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
      **Allotments** | 1:9: error: a text that begins with '*' is read as a reference     | put the text in "double quotes"
      & Allotments   | 1:9: error: a text that begins with '&' is read as a label         | put the text in "double quotes"
      >Allotments    | 1:9: error: the text of 'BAR' or '>' begins on the next line         | begin the text on the next line, indented, or put it in "double quotes"
      - Allotments   | 1:8: error: a text cannot begin with '- '                          | put the text in "double quotes", or begin a list on the next line
      ? Allotments   | 1:8: error: a text cannot begin with '? '                          | put the text in "double quotes"
      [Our] plots    | 1:14: error: this text goes on after a bracket that its line begins with | put "double quotes" around the whole text
      """)
  void aTextThatBeginsWithASignOfYaml(String title, String message, String hint) {
    assertEquals(message.replace("BAR", "|") + " | " + hint, report("title: " + title + "\n"));
  }

  @Test
  void anAmendmentToAClauseThatTheSameFileInserts() {
    assertEquals(
        "6:11: error: clause 'rent' is inserted at 2:13"
            + " | write it there as it is to be, and take this amendment out",
        report("""
        amendments:
          - insert: rent
            after: waiting-list
            heading: Rent
            body: It is due.
          - omit: rent
        """));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      -omit: waiting-list  | 2:3: error: 'amendments' must be a list, not a group of keys | put a space after the '-': '- omit'
      - omit:waiting-list  | 2:5: error: an entry of 'amendments' must be a group of keys, not text | put a space after the colon: 'omit: waiting-list'
      """)
  void aListWithoutASpace(String entry, String message, String hint) {
    assertEquals(message + " | " + hint, report("amendments:\n  " + entry + "\n"));
  }

  @Test
  void noneInPlaceOfAParagraph() {
    assertEquals(
        "4:11: error: the word 'none' would be printed | to take the words out, write 'omit' in"
            + " place of 'substitute' and take the line 'with' out",
        report("""
        amendments:
          - substitute: waiting-list
            paragraph: A vacant plot
            with: none
        """));
  }

  @Test
  void noneInPlaceOfABody() {
    assertEquals(
        "templates/clauses/allotments.yaml:15:3: warning: clause 'waiting-list' prints a heading"
            + " with no words below it [empty-clause] | give it words, or leave it out with '-"
            + " omit: waiting-list' under 'amendments:'",
        report("""
        amendments:
          - substitute: waiting-list
            with: none
        """));
  }

  @Test
  void noneInPlaceOfAWord() {
    assertEquals("", report("""
        amendments:
          - substitute: waiting-list
            words: more than two plots
            with: None
        """));
  }

  /** Its keys are read once it has the right name. */
  @Test
  void aFileThatNoPolicyIsCalledLike() {
    CommandRun run = WorkspaceFolder.faultless(folder)
        .write("councils/little-muddling/council-LAPTOP.yaml", "name: Little Muddling\n")
        .write("councils/little-muddling/allotments v2.yaml", "amendmends: []\n")
        .run("check", "little-muddling");

    assertEquals("""
        councils/little-muddling/allotments v2.yaml: error: there is no policy 'allotments v2' in templates/policies
          hint: put what you want to keep of it into 'allotments.yaml', then delete this file or move it to another folder
        councils/little-muddling/council-LAPTOP.yaml: error: there is no policy 'council-LAPTOP' in templates/policies
          hint: put what you want to keep of it into 'council.yaml', then delete this file or move it to another folder
        """, run.err());
  }
}
