package org.clausebook.feature.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clausebook.feature.interview.Question.Answers;
import org.clausebook.feature.interview.Question.Choice;
import org.clausebook.feature.interview.Question.Form;
import org.clausebook.feature.interview.Question.Place;
import org.clausebook.feature.interview.Question.Words;
import org.junit.jupiter.api.Test;

/** Whoever leaves an answer out is told what to type. */
final class QuestionTest {
  private static final List<Choice> SEASONS =
      List.of(new Choice("spring", "In spring"), new Choice("autumn", "In autumn"));

  private static Question question(
      Form form, List<Choice> choices, Optional<String> example, boolean canWait) {
    return new Question(
        "facts.season",
        Optional.empty(),
        new Words("When?", Optional.empty(), example),
        new Answers(form, choices, Optional.empty(), Optional.empty(), canWait),
        Place.nowhere());
  }

  private static Question closed(Form form, List<Choice> choices, boolean canWait) {
    return question(form, choices, Optional.of("in spring"), canWait);
  }

  private static List<Choice> months(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> Choice.of("month " + i))
        .toList();
  }

  @Test
  void theChoicesAreNamed() {
    assertEquals(
        "type one of: In spring; In autumn", closed(Form.CHOICE, SEASONS, false).wanted());
    assertEquals(
        "type one or more of: In spring; In autumn",
        closed(Form.CHOICES, SEASONS, false).wanted());
  }

  @Test
  void theOnlyChoiceIsNotOneOfMany() {
    assertEquals("type month 1", closed(Form.CHOICES, months(1), false).wanted());
    assertEquals("type month 1", closed(Form.CHOICE, months(1), false).wanted());
  }

  @Test
  void whatCanWaitCanBeSkipped() {
    assertEquals(
        "type one of: In spring; In autumn; or 'skip' to decide it later",
        closed(Form.CHOICE, SEASONS, true).wanted());
    assertEquals(
        "type one; or 'skip' to decide it later",
        question(Form.TEXT, List.of(), Optional.empty(), true).wanted());
  }

  @Test
  void manyChoicesAreNotRepeated() {
    assertEquals(
        "type one of: month 1; month 2; month 3; month 4; month 5; month 6; month 7; month 8",
        closed(Form.CHOICE, months(8), false).wanted());
    assertEquals(
        "type a number from 1 to 9", closed(Form.CHOICE, months(9), false).wanted());
  }

  @Test
  void whereAnyWordsWillDoAnExampleIsGiven() {
    assertEquals(
        "type one, such as: in spring",
        question(Form.TEXT, List.of(), Optional.of("in spring"), false).wanted());
    assertEquals(
        "type one", question(Form.TEXT, List.of(), Optional.empty(), false).wanted());
  }
}
