package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.cli.Reply.Kind;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.interview.Given;
import org.clausebook.feature.interview.Interview;
import org.clausebook.feature.interview.InterviewPlan;
import org.clausebook.feature.interview.Question;

/** Leads a person through an interview, forth and back, until the answers are confirmed. */
final class InterviewDialogue {
  private static final List<String> YES = List.of("y", "yes");
  private static final List<String> NO = List.of("n", "no");
  private static final List<String> CONTROLS = List.of(
      "The Enter key alone takes what is offered after 'Enter'. At every question you can also type",
      "  ?     for help",
      "  back  to return to the question before",
      "  skip  to decide later; the draft then shows that it is open",
      "  quit  to stop; nothing is written");

  private final Asker asker;
  private Interview interview;

  InterviewDialogue(Asker asker, Interview interview) {
    this.asker = asker;
    this.interview = interview;
  }

  /** What the person wants to be written; empty where the interview was left. */
  Optional<Result<InterviewPlan>> hold() {
    asker.say(introduction());
    boolean isFinished = askFrom(0);
    while (isFinished) {
      Result<InterviewPlan> plan = interview.plan();
      if (!plan.isOk()) {
        return Optional.of(plan);
      }
      asker.say(summary(plan.toOptional().orElseThrow()));
      Reply reply = confirmed(plan.toOptional().orElseThrow());
      if (YES.contains(words(reply))) {
        return Optional.of(plan);
      }
      isFinished = change(reply);
    }
    return Optional.empty();
  }

  private List<String> introduction() {
    String about = interview
        .council()
        .map(name -> "This adds to the files of " + name + ". What it knows already is not asked.")
        .orElse(
            "This drafts the first policies of a council: a dozen questions, most of them short.");
    return Stream.concat(
            Stream.of(about, "Nothing is written until you have seen your answers at the end.", ""),
            CONTROLS.stream())
        .toList();
  }

  /** Asks a question and those that follow it; false where the interview was left. */
  private boolean askFrom(int first) {
    int at = first;
    while (at < interview.questions().size()) {
      Question question = interview.questions().get(at);
      Reply reply = asker.ask(heading(at, question), question, enter(question));
      switch (reply.kind()) {
        case QUIT -> {
          return false;
        }
        case BACK -> at = back(at);
        case HELP -> asker.say(help(question));
        default -> at = take(question, given(question, reply)) ? at + 1 : at;
      }
    }
    return true;
  }

  private String heading(int at, Question question) {
    String total = interview.isWholeKnown() ? " of " + interview.questions().size() : "";
    String subject = question.subject().map(title -> ", " + title).orElse("");
    return "Question " + (at + 1) + total + subject + ".";
  }

  private int back(int at) {
    if (at == 0) {
      asker.say(List.of("This is the first question."));
      return 0;
    }
    return at - 1;
  }

  /** The Enter key keeps an earlier answer. */
  private Given given(Question question, Reply reply) {
    return switch (reply.kind()) {
      case ANSWER -> new Given.Answer(reply.texts());
      case SKIP -> new Given.Later();
      default -> interview.given(question).orElse(new Given.Usual());
    };
  }

  private boolean take(Question question, Given answer) {
    Result<Interview> next = interview.with(question, answer);
    next.toOptional().ifPresent(taken -> interview = taken);
    if (!next.isOk()) {
      asker.say(next.diagnostics().stream().flatMap(InterviewDialogue::fault).toList());
    }
    return next.isOk();
  }

  private static Stream<String> fault(Diagnostic problem) {
    return Stream.concat(
        Stream.of("Not taken: " + problem.message()),
        problem.hint().map(hint -> "  hint: " + hint).stream());
  }

  private String enter(Question question) {
    return interview
        .given(question)
        .map(given -> "Enter keeps: " + shown(question, given))
        .or(() -> question.withoutAnswer().map(words -> "Enter: " + words))
        .orElse("");
  }

  private static String shown(Question question, Given given) {
    if (given instanceof Given.Answer answer) {
      return String.join("; ", answer.texts().stream().map(question::label).toList());
    }
    return given instanceof Given.Later
        ? "to be decided later"
        : question.withoutAnswer().orElse("");
  }

  private List<String> help(Question question) {
    var lines = new ArrayList<String>();
    question.words().help().ifPresent(help -> help.lines().forEach(lines::add));
    question.words().example().ifPresent(one -> lines.add("For example: " + one));
    lines.addAll(CONTROLS);
    return lines;
  }

  private List<String> summary(InterviewPlan plan) {
    List<Question> questions = interview.questions();
    var lines = new ArrayList<String>(List.of("", "Your answers:"));
    IntStream.range(0, questions.size()).forEach(i -> lines.add(row(i, questions.get(i))));
    lines.add("");
    lines.add(plan.files().isEmpty() ? "Nothing would change." : "What will be written:");
    plan.files()
        .forEach(file -> lines.add(
            "  " + file.file().path() + (file.before().isPresent() ? ", which is added to" : "")));
    return lines;
  }

  private String row(int at, Question question) {
    String asked = question.words().question();
    int end = asked.indexOf('?') + 1;
    return "  " + (at + 1) + "  "
        + question.subject().map(title -> title + ": ").orElse("")
        + (end > 0 ? asked.substring(0, end) : asked) + " "
        + interview.given(question).map(given -> shown(question, given)).orElse("");
  }

  /** A reply that is none of those that leave everything as it is. */
  private Reply confirmed(InterviewPlan plan) {
    while (true) {
      Reply reply = asker.confirm("Write it? Type y for yes or n for no; a number, to change that"
          + " answer; or show, to see the files as they will be.");
      if (words(reply).equals("show")) {
        plan.files().forEach(this::show);
      } else if (isMeant(reply)) {
        return reply;
      }
    }
  }

  private void show(InterviewPlan.PlannedFile file) {
    asker.say(Stream.concat(
            Stream.of("", file.file().path() + ":"), file.text().lines().map(line -> "  " + line))
        .toList());
  }

  private boolean isMeant(Reply reply) {
    return reply.kind() == Kind.QUIT
        || reply.kind() == Kind.BACK
        || YES.contains(words(reply))
        || NO.contains(words(reply))
        || number(reply).isPresent();
  }

  private static String words(Reply reply) {
    return reply.text().toLowerCase(Locale.ROOT);
  }

  /** The question, from 0, that is to be asked again. */
  private Optional<Integer> number(Reply reply) {
    return Optional.of(words(reply))
        .filter(text -> text.matches("[1-9][0-9]{0,2}"))
        .map(text -> Integer.parseInt(text) - 1)
        .filter(at -> at < interview.questions().size());
  }

  /** Does what is asked for at the end; false where the interview is left. */
  private boolean change(Reply reply) {
    if (reply.kind() == Kind.BACK) {
      return askFrom(interview.questions().size() - 1);
    }
    return number(reply).map(this::again).orElse(false);
  }

  /** Asks one question again, and then only those that are open because of its answer. */
  private boolean again(int at) {
    Question question = interview.questions().get(at);
    while (true) {
      Reply reply = asker.ask(heading(at, question), question, enter(question));
      if (reply.kind() == Kind.QUIT) {
        return false;
      }
      if (reply.kind() == Kind.HELP) {
        asker.say(help(question));
      } else if (reply.kind() == Kind.BACK || take(question, given(question, reply))) {
        return askOpen();
      }
    }
  }

  private boolean askOpen() {
    while (true) {
      List<Question> questions = interview.questions();
      Optional<Integer> open = IntStream.range(0, questions.size())
          .filter(i -> interview.given(questions.get(i)).isEmpty())
          .boxed()
          .findFirst();
      if (open.isEmpty()) {
        return true;
      }
      if (!again(open.get())) {
        return false;
      }
    }
  }
}
