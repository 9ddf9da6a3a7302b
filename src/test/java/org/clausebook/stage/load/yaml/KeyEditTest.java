package org.clausebook.stage.load.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.stage.load.yaml.KeyEdit.Items;
import org.clausebook.stage.load.yaml.KeyEdit.Prose;
import org.clausebook.stage.load.yaml.KeyEdit.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One more key in a file that somebody wrote. */
final class KeyEditTest {
  private static final KeyEdit HELPDESK =
      KeyEdit.in("contacts", "helpdesk", new Text("the Clerk"), List.of("Who helps?"));
  private static final KeyEdit KIND = KeyEdit.top("kind", new Text("parish"), List.of());

  @Test
  void keysOfAnEmptyFileFollowItsComments() {
    assertEquals("""
        # Facts.

        kind: parish

        contacts:
          # Who helps?
          helpdesk: the Clerk
        """, edited("# Facts.\n", KIND, HELPDESK));
    assertEquals("kind: parish\n", edited("", KIND));
  }

  @Test
  void aKeyGoesToTheEndOfAFileAndOfItsGroup() {
    assertEquals("""
        contacts:
            clerk: Jo # for now
            # Who helps?
            helpdesk: the Clerk

        name: A
        kind: parish
        """, edited("""
        contacts:
            clerk: Jo # for now

        name: A
        """, HELPDESK, KIND));
  }

  @Test
  void aGroupInBracesAndAnEmptyOneGetItToo() {
    assertEquals(
        "contacts: {clerk: Jo, helpdesk: the Clerk} # all\n",
        edited("contacts: {clerk: Jo} # all\n", HELPDESK));
    assertEquals("contacts: {helpdesk: the Clerk}\n", edited("contacts: {}\n", HELPDESK));
    assertEquals(
        "contacts: # none yet\n  # Who helps?\n  helpdesk: the Clerk\nname: A\n",
        edited("contacts: # none yet\nname: A\n", HELPDESK));
  }

  @Test
  void whatIsPendingOrEmptyIsAnswered() {
    assertEquals(
        "contacts:\n  helpdesk: the Clerk # soon\nkind: parish\n",
        edited("contacts:\n  helpdesk: pending # soon\nkind:\n", HELPDESK, KIND));
  }

  @Test
  void lineEndsMarkAndLastLineStayAsTheyAre() {
    assertEquals(
        "\uFEFFname: A\r\n\r\ncontacts:\r\n  # Who helps?\r\n  helpdesk: the Clerk\r\n",
        edited("\uFEFFname: A\r\n", HELPDESK));
    assertEquals("name: A\nkind: parish\n", edited("name: A", KIND));
  }

  @Test
  void aValueIsWrittenSoThatItIsReadAsItIs() {
    assertEquals(
        """
        a: yes
        b: "1.10"
        c: "x: y # z"
        d: [the Clerk, "a, b"]
        """,
        edited(
            "",
            KeyEdit.top("a", new Text("yes"), List.of()),
            KeyEdit.top("b", new Text("1.10"), List.of()),
            KeyEdit.top("c", new Text("x: y # z"), List.of()),
            KeyEdit.top("d", new Items(List.of("the Clerk", "a, b")), List.of())));
  }

  @Test
  void paragraphsKeepTheirLines() {
    var edit = KeyEdit.in("wording", "rules", new Prose("One.\n\n- two\n- three"), List.of());

    assertEquals("wording:\n  rules: |\n    One.\n\n    - two\n    - three\n", edited("", edit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{name: A}", "contacts: the Clerk", "contacts: [a]", "contacts:\n- a", "- a", "a"})
  void aFileOfAnotherFormIsLeftAsItIs(String text) {
    Result<String> result = Records.edit("council.yaml", text, HELPDESK);

    assertFalse(result.isOk());
    assertEquals(
        "[council.yaml: this file is written so that 'helpdesk' cannot be added to it:"
            + " write it yourself, below 'contacts:': 'helpdesk: the Clerk']",
        result.diagnostics().stream()
            .map(problem -> problem.location() + ": " + problem.message() + ": "
                + problem.hint().orElse(""))
            .toList()
            .toString());
  }

  private static String edited(String text, KeyEdit... edits) {
    return Stream.of(edits)
        .reduce(
            Result.ok(text),
            (before, edit) -> before.then(words -> Records.edit("council.yaml", words, edit)),
            (one, other) -> other)
        .toOptional()
        .orElseThrow();
  }
}
