package org.clausebook.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.cli.report.Console;
import org.clausebook.feature.interview.Question;
import org.clausebook.feature.interview.Question.Choice;
import org.clausebook.feature.interview.Question.Form;
import picocli.CommandLine.Help.Ansi;

/** Asks in plain lines, which a screen reader reads in order and a pipe can answer. */
final class PlainAsker implements Asker {
  private static final String PROMPT = "> ";

  private final PrintWriter out;
  private final Ansi ansi;
  private final InputLines lines;

  PlainAsker(Console console, InputLines lines) {
    this.out = console.out();
    this.ansi = console.ansi();
    this.lines = lines;
  }

  @Override
  public void say(List<String> text) {
    text.forEach(out::println);
    out.flush();
  }

  @Override
  public Reply ask(String heading, Question question, String enter) {
    out.println();
    out.println(bold(heading + " " + question.words().question()));
    List<Choice> choices = question.choices();
    for (int i = 0; i < choices.size() && !isYesOrNo(question); i++) {
      out.println("  " + (i + 1) + "  " + choices.get(i).label());
    }
    how(question).ifPresent(out::println);
    if (!enter.isEmpty()) {
      out.println(enter);
    }
    while (true) {
      Reply reply = reply(text -> answer(question, text));
      Optional<String> stranger = stranger(question, reply);
      if (stranger.isEmpty()) {
        return reply;
      }
      out.println("Not taken: '" + stranger.get() + "' is not one of the choices");
      out.println("  hint: type " + numbers(question));
    }
  }

  private static String numbers(Question question) {
    return isYesOrNo(question)
        ? "y or n"
        : isOnlyOne(question) ? "1" : "a number from 1 to " + question.choices().size();
  }

  private static boolean isOnlyOne(Question question) {
    return question.choices().size() == 1;
  }

  /** What is none of the choices, where one must be chosen. */
  private static Optional<String> stranger(Question question, Reply reply) {
    List<String> values = question.choices().stream().map(Choice::value).toList();
    return reply.texts().stream()
        .filter(text -> question.answers().form().isClosed() && !values.contains(text))
        .findFirst();
  }

  /** A question stands out on a terminal that has colours. */
  private String bold(String text) {
    return ansi.enabled() ? Ansi.Style.bold.on() + text + Ansi.Style.reset.on() : text;
  }

  /** Whether the choices are plain from the question, so that no list is needed. */
  private static boolean isYesOrNo(Question question) {
    return question.choices().stream().map(Choice::label).toList().equals(List.of("yes", "no"));
  }

  private static Optional<String> how(Question question) {
    return switch (question.answers().form()) {
      case CHOICE ->
        Optional.of(
            isYesOrNo(question)
                ? "Type y for yes or n for no."
                : isOnlyOne(question) ? "Type 1 to choose it." : "Type a number.");
      case CHOICES ->
        Optional.of(
            isOnlyOne(question)
                ? "Type 1 to choose it."
                : "Type one or more numbers, such as 1, 2; or all.");
      case TEXTS ->
        Optional.of("Put a semicolon between several"
            + question.words().example().map(some -> ": " + some).orElse("."));
      case TEXT ->
        question.choices().isEmpty()
            ? question.words().example().map(one -> "For example: " + one)
            : Optional.of(
                "Type " + (isOnlyOne(question) ? "1" : "a number") + ", or your own words.");
    };
  }

  @Override
  public Reply confirm(String question) {
    out.println(question);
    return reply(text -> List.of(text));
  }

  /** What becomes of a text. */
  private interface Reading {
    List<String> texts(String text);
  }

  private Reply reply(Reading reading) {
    while (true) {
      out.print(PROMPT);
      out.flush();
      Optional<InputLines.Line> line = lines.next();
      if (line.isEmpty()) {
        out.println();
        return Reply.of(Reply.Kind.QUIT);
      }
      Optional<String> text = line.get().text();
      if (text.isPresent()) {
        return reply(text.get().strip(), reading);
      }
      out.println("Not understood: the letters did not arrive as UTF-8. Please type it again.");
    }
  }

  private static Reply reply(String text, Reading reading) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "" -> Reply.of(Reply.Kind.ENTER);
      case "back" -> Reply.of(Reply.Kind.BACK);
      case "skip" -> Reply.of(Reply.Kind.SKIP);
      case "?", "help" -> Reply.of(Reply.Kind.HELP);
      case "quit", "exit" -> Reply.of(Reply.Kind.QUIT);
      default -> Reply.answer(reading.texts(text));
    };
  }

  private static List<String> answer(Question question, String text) {
    List<Choice> choices = question.choices();
    return switch (question.answers().form()) {
      case TEXT, CHOICE -> List.of(value(question, text));
      case TEXTS -> parts(text, ";");
      case CHOICES ->
        text.equalsIgnoreCase("all")
            ? choices.stream().map(Choice::value).toList()
            : chosen(question, text);
    };
  }

  private static List<String> chosen(Question question, String text) {
    boolean isNumbers = text.chars().allMatch(c -> Character.isDigit(c) || " ,;".indexOf(c) >= 0);
    return parts(text, isNumbers ? "[ ,;]" : "[,;]").stream()
        .map(part -> value(question, part))
        .distinct()
        .toList();
  }

  private static List<String> parts(String text, String separator) {
    return Stream.of(text.split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The choice that is meant by its number or words; otherwise the text itself. */
  private static String value(Question question, String text) {
    List<Choice> choices = question.choices();
    if (!choices.isEmpty() && text.matches("[0-9]{1,3}")) {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= choices.size()) {
        return choices.get(number - 1).value();
      }
    }
    String small = text.toLowerCase(Locale.ROOT);
    Optional<Choice> whole = choices.stream()
        .filter(choice -> List.of(choice.value(), choice.label()).stream()
            .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(small)))
        .findFirst();
    return whole
        .map(Choice::value)
        .orElseGet(() -> question.answers().form() == Form.TEXT
            ? text
            : beginning(choices, small).orElse(text));
  }

  /** The only choice that begins so. */
  private static Optional<String> beginning(List<Choice> choices, String small) {
    var found = new ArrayList<>(choices);
    found.removeIf(choice -> !choice.label().toLowerCase(Locale.ROOT).startsWith(small));
    return found.size() == 1 ? Optional.of(found.get(0).value()) : Optional.empty();
  }
}
