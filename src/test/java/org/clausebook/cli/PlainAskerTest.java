package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.cli.Reply.Kind;
import org.clausebook.cli.report.Console;
import org.clausebook.feature.interview.Question;
import org.clausebook.feature.interview.Question.Answers;
import org.clausebook.feature.interview.Question.Choice;
import org.clausebook.feature.interview.Question.Form;
import org.clausebook.feature.interview.Question.Place;
import org.clausebook.feature.interview.Question.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;

/** What a typed line means. */
final class PlainAskerTest {
  private static final List<Choice> KINDS = List.of(
      new Choice("parish", "parish"),
      new Choice("parish-meeting", "parish meeting"),
      new Choice("town", "town"));

  private final StringWriter screen = new StringWriter();

  @ParameterizedTest
  @CsvSource({
    "1, parish",
    "2, parish-meeting",
    "town, town",
    "T, town",
    "PARISH, parish",
    "parish meeting, parish-meeting",
    "parish-meeting, parish-meeting",
    "' 3 ', town",
  })
  void aChoiceIsMadeByItsNumberItsWordsOrTheirBeginning(String typed, String value) {
    assertEquals(Reply.answer(List.of(value)), ask(Form.CHOICE, typed));
  }

  @ParameterizedTest
  @CsvSource({"0", "4", "par", "city", "1 2", "99999"})
  void whatIsNoChoiceOrMoreThanOneIsAskedForAgain(String typed) {
    assertEquals(Reply.answer(List.of("town")), ask(Form.CHOICE, typed + "\n3"));
    assertTrue(
        screen.toString().contains("'" + typed + "' is not one of the choices"), screen.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1, 3|parish;town",
        "3 1|town;parish",
        "1,1|parish",
        "all|parish;parish-meeting;town",
        "town; parish meeting|town;parish-meeting",
      })
  void severalAreChosenInOneLine(String typed, String values) {
    assertEquals(Reply.answer(List.of(values.split(";"))), ask(Form.CHOICES, typed));
  }

  @ParameterizedTest
  @CsvSource({"4, 4", "t, t", "the Council, the Council", "3, town", "TOWN, town"})
  void proposalsLeaveRoomForOnesOwnWords(String typed, String text) {
    assertEquals(Reply.answer(List.of(text)), ask(Form.TEXT, typed));
  }

  @Test
  void severalTextsAreSeparatedBySemicolons() {
    assertEquals(
        Reply.answer(List.of("hens, ducks", "rabbits")), ask(Form.TEXTS, "hens, ducks; rabbits;"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', ENTER",
    "back, BACK",
    "Skip, SKIP",
    "?, HELP",
    "help, HELP",
    "quit, QUIT",
    "exit, QUIT",
  })
  void aWordOfControlIsNoAnswer(String typed, Kind kind) {
    assertEquals(Reply.of(kind), ask(Form.TEXT, typed));
  }

  @Test
  void theEndOfTheInputIsTheEnd() {
    assertEquals(Reply.of(Kind.QUIT), ask(Ansi.OFF, Form.TEXT, ""));
  }

  @Test
  void aQuestionIsBoldWhereThereAreColours() {
    ask(Ansi.ON, Form.TEXT, "a\n");

    assertTrue(
        screen.toString().contains("\u001b[1mQuestion 1. Which?\u001b[0m"), screen.toString());
  }

  private Reply ask(Form form, String typed) {
    return ask(Ansi.OFF, form, typed + "\n");
  }

  private Reply ask(Ansi ansi, Form form, String typed) {
    var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    var out = new PrintWriter(screen);
    var console = new Console(out, out, ansi, Path.of(""), in);
    var question = new Question(
        "kind",
        Optional.empty(),
        new Words("Which?", Optional.empty(), Optional.empty()),
        new Answers(form, KINDS, Optional.empty(), Optional.empty(), false),
        new Place(Optional.empty(), Optional.empty(), Optional.of("kind")));
    Reply reply = new PlainAsker(console, new InputLines(in, Optional.empty()))
        .ask("Question 1.", question, "");
    out.flush();
    return reply;
  }
}
