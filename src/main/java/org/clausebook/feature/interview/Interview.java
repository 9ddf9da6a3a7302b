package org.clausebook.feature.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;

/**
 * An interview at one moment: what is asked, and what was answered so far. Nothing is written, and
 * an answer makes another interview of this one.
 */
public final class Interview {
  /** What follows from the name, until it is answered otherwise. */
  private static final List<String> OF_THE_NAME =
      List.of(CouncilQuestions.FOLDER, CouncilQuestions.KIND, CouncilQuestions.TERM);

  private final InterviewStart start;
  private final QuestionWords words;
  private final AnswersGiven given;
  private final List<Question> questions;

  Interview(InterviewStart start, QuestionWords words, AnswersGiven given) {
    this(start, words, given, new Questionnaire(start, words).open(given));
  }

  private Interview(
      InterviewStart start, QuestionWords words, AnswersGiven given, List<Question> questions) {
    this.start = start;
    this.words = words;
    this.given = given;
    this.questions = List.copyOf(questions);
  }

  /** All that is asked, in order, those that are answered too. */
  public List<Question> questions() {
    return questions;
  }

  /** The council that policies are added to, by its name; empty for a new one. */
  public Optional<String> council() {
    return start.council().map(InterviewStart.Existing::name);
  }

  /** Whether it is known which policies are wanted, and so how many questions there are. */
  public boolean isWholeKnown() {
    return given.find(PolicyQuestions.POLICIES).isPresent()
        || questions.stream().noneMatch(asked -> asked.id().equals(PolicyQuestions.POLICIES));
  }

  /** What was answered; empty where nothing was yet. */
  public Optional<Given> given(Question question) {
    return given.find(question.id());
  }

  /** The interview with an answer, or why it is none. */
  public Result<Interview> with(Question question, Given answer) {
    if (answer instanceof Given.Answer words) {
      List<String> texts = words.texts().stream()
          .map(String::strip)
          .filter(text -> !text.isEmpty())
          .toList();
      return texts.isEmpty() ? usual(question) : answered(question, texts);
    }
    boolean isLater = answer instanceof Given.Later;
    return isLater && question.answers().canWait() ? kept(question, answer) : usual(question);
  }

  /** The same with an answer that nobody has checked; the questions stay as they are. */
  Interview assuming(Question question, Given answer) {
    Optional<String> proposal = question.answers().proposal();
    Given meant = answer instanceof Given.Usual && proposal.isPresent()
        ? Given.answer(proposal.get())
        : answer;
    return new Interview(start, words, given.with(question.id(), meant), questions);
  }

  /** The same with the questions that its answers lead to. */
  Interview settled() {
    return new Interview(start, words, given);
  }

  private Result<Interview> usual(Question question) {
    Optional<String> proposal = question.answers().proposal();
    if (proposal.isPresent()) {
      return answered(question, List.of(proposal.get()));
    }
    return question.answers().usual().isPresent()
        ? kept(question, new Given.Usual())
        : Result.failed(fault("this question needs an answer", question.wanted()));
  }

  private static Diagnostic fault(String message, String hint) {
    return Diagnostic.error(Location.of("councils"), message, hint);
  }

  /** What is wrong with an answer that nobody has checked, if no reader of files can see it. */
  Optional<Diagnostic> refused(Question question) {
    return given.texts(question.id()).stream()
        .flatMap(text -> fault(question, text).stream())
        .findFirst();
  }

  private Result<Interview> answered(Question question, List<String> texts) {
    Optional<Diagnostic> fault =
        texts.stream().flatMap(text -> fault(question, text).stream()).findFirst();
    if (fault.isPresent()) {
      return Result.failed(fault.get());
    }
    return kept(question, new Given.Answer(texts)).then(next -> {
      List<String> known =
          without(question).errors().stream().map(Diagnostic::message).toList();
      Map<String, Diagnostic> byMessage = new LinkedHashMap<>();
      next.errors().stream()
          .filter(problem -> !known.contains(problem.message()))
          .forEach(problem -> byMessage.putIfAbsent(problem.message(), problem));
      List<Diagnostic> problems = List.copyOf(byMessage.values());
      return Result.unless(problems, next);
    });
  }

  private Interview without(Question question) {
    return new Interview(start, words, given.without(List.of(question.id())));
  }

  /** What no reader of files can see. */
  private Optional<Diagnostic> fault(Question question, String text) {
    if (question.id().equals(CouncilQuestions.FOLDER)) {
      return folderFault(text);
    }
    if (text.chars().anyMatch(key -> Character.isISOControl(key) && !mayHold(question, key))) {
      return Optional.of(fault(
          "there is a character in it that is no letter, such as that of an arrow key",
          "type it again with letters, figures and blanks alone"));
    }
    List<String> values =
        question.choices().stream().map(Question.Choice::value).toList();
    return question.answers().form().isClosed() && !values.contains(text)
        ? Optional.of(
            fault("'" + text + "' is not one of the choices", Suggestion.hint(text, values)))
        : Optional.empty();
  }

  /** Paragraphs are of several lines. */
  private static boolean mayHold(Question question, int key) {
    return key == '\n' && question.place().group().equals(Optional.of(PolicyQuestions.WORDING));
  }

  private Optional<Diagnostic> folderFault(String folder) {
    Optional<String> proposal = Slug.of(folder, start.taken());
    String hint = proposal
        .map(slug -> "type another, such as '" + slug + "'")
        .orElse("type a short name in small letters, such as 'exampleton'");
    if (start.taken().contains(folder)) {
      return Optional.of(fault("there is a folder '" + folder + "' already", hint));
    }
    return Slug.isSlug(folder)
        ? Optional.empty()
        : Optional.of(fault("'" + folder + "' cannot be the name of a council's folder", hint));
  }

  private Result<Interview> kept(Question question, Given answer) {
    boolean isOtherName = question.id().equals(CouncilQuestions.NAME)
        && !given.find(question.id()).equals(Optional.of(answer));
    AnswersGiven before = isOtherName ? given.without(OF_THE_NAME) : given;
    return Result.ok(new Interview(start, words, before.with(question.id(), answer)));
  }

  /** What is wrong with the files as they would be, were everything else decided later. */
  List<Diagnostic> errors() {
    AnswersGiven filled = given;
    for (Question question : questions) {
      if (question.answers().canWait() && given.find(question.id()).isEmpty()) {
        filled = filled.with(question.id(), new Given.Later());
      }
    }
    return check(filled).errors();
  }

  private DraftCheck check(AnswersGiven answers) {
    return new DraftCheck(
        start.workspace(),
        new Drafts(start, words, answers, questions),
        new Questionnaire(start, words).chosen(answers));
  }

  /** What will be written once all is answered. */
  public Result<InterviewPlan> plan() {
    Optional<Question> unanswered =
        questions.stream().filter(question -> given(question).isEmpty()).findFirst();
    if (unanswered.isPresent()) {
      return Result.failed(
          fault("there is no answer to: " + unanswered.get().words().question(), "answer it"));
    }
    DraftCheck check = check(given);
    Optional<String> former = start.council().map(InterviewStart.Existing::profile);
    int open = (int) questions.stream()
        .filter(
            question -> given(question).filter(Given.Later.class::isInstance).isPresent())
        .count();
    return check
        .files(former)
        .map(files -> new InterviewPlan(
            new Drafts(start, words, given, questions).slug(),
            new Questionnaire(start, words).chosen(given),
            files,
            open));
  }
}
