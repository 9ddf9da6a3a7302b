package org.clausebook.feature.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Fact;
import org.clausebook.stage.load.yaml.YamlValue;
import org.clausebook.stage.load.yaml.YamlValue.Entry;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.clausebook.stage.load.yaml.YamlValue.Scalar;
import org.clausebook.stage.load.yaml.YamlValue.Sequence;

/** The answers of one council in a file, by the ids of the questions that they are for. */
final class CouncilAnswers {
  private final Mapping written;
  private final boolean mayBeOpen;
  private final Map<String, YamlValue> values = new LinkedHashMap<>();
  private final Map<String, Location> keys = new LinkedHashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  /**
   * Answers as they are written.
   *
   * @param mayBeOpen whether what is not answered is decided later
   */
  CouncilAnswers(Mapping written, boolean mayBeOpen) {
    this.written = written;
    this.mayBeOpen = mayBeOpen;
    written.entries().forEach(entry -> collect(entry, ""));
  }

  private void collect(Entry entry, String before) {
    if (entry.value() instanceof Mapping group) {
      boolean isOfCouncil =
          List.of(Fact.CONTACTS, Fact.FACTS).contains(entry.key()) || before.endsWith("/");
      String path = before + entry.key() + (isOfCouncil ? "." : "/");
      group.entries().forEach(inner -> collect(inner, path));
    } else {
      values.put(before + entry.key(), entry.value());
      keys.put(before + entry.key(), entry.location());
    }
  }

  /** The words of an answer, if it has some. */
  Optional<String> text(String id) {
    return Optional.ofNullable(values.get(id))
        .filter(Scalar.class::isInstance)
        .map(value -> ((Scalar) value).text().value());
  }

  /** Where it is. */
  Location location(String id) {
    return Optional.ofNullable(values.get(id)).map(YamlValue::location).orElse(written.location());
  }

  /** The interview with all answers, checked; or every mistake in them. */
  Result<Interview> answer(Interview begun) {
    Interview interview = begun;
    Optional<Question> open = open(interview);
    while (open.isPresent()) {
      Question question = open.get();
      Result<Given> given = given(question);
      if (!given.isOk()) {
        problems.addAll(given.diagnostics());
      }
      interview = interview.assuming(question, given.toOptional().orElseGet(Given.Later::new));
      interview = leadsOn(question) ? interview.settled() : interview;
      open = open(interview);
    }
    problems.addAll(unasked(interview));
    problems.addAll(faults(interview));
    return Result.of(interview, problems);
  }

  private static Optional<Question> open(Interview interview) {
    return interview.questions().stream()
        .filter(question -> interview.given(question).isEmpty())
        .findFirst();
  }

  /** Whether other questions may depend on the answer. */
  private static boolean leadsOn(Question question) {
    return question.place().policy().isEmpty() && question.place().group().isEmpty();
  }

  private Result<Given> given(Question question) {
    Optional<YamlValue> written = Optional.ofNullable(values.get(question.id()));
    return written.map(value -> given(question, value)).orElseGet(() -> unwritten(question));
  }

  private static Result<Given> given(Question question, YamlValue value) {
    if (value instanceof Scalar scalar) {
      boolean isLater =
          question.answers().canWait() && scalar.text().value().equalsIgnoreCase(Fact.PENDING);
      return Result.ok(
          isLater ? new Given.Later() : Given.answer(scalar.text().value().strip()));
    }
    boolean mayBeList = question.answers().form().isList();
    if (value instanceof Sequence list
        && mayBeList
        && list.items().stream().allMatch(Scalar.class::isInstance)
        && !list.items().isEmpty()) {
      return Result.ok(new Given.Answer(
          list.items().stream().map(item -> ((Scalar) item).text().value()).toList()));
    }
    return Result.failed(Diagnostic.error(
        value.location(),
        "'" + key(question) + "' must be text" + (mayBeList ? ", or a list of texts" : ""),
        "write the answer to: " + question.words().question()));
  }

  private Result<Given> unwritten(Question question) {
    return question.withoutAnswer().isPresent() ? Result.ok(new Given.Usual()) : missing(question);
  }

  private Result<Given> missing(Question question) {
    if (question.answers().canWait() && mayBeOpen) {
      return Result.ok(new Given.Later());
    }
    String where = question
        .place()
        .policy()
        .or(question.place()::group)
        .map(group -> "below '" + group + ":' ")
        .orElse("");
    return Result.failed(Diagnostic.error(
        written.location(),
        "'" + key(question) + "' is missing",
        "write " + where + "'" + key(question) + ": …', which answers: "
            + question.words().question()
            + (question.answers().canWait() ? "; or use --pending" : "")));
  }

  private static String key(Question question) {
    return question.place().key().orElse(question.id());
  }

  /** What answers no question. */
  private List<Diagnostic> unasked(Interview interview) {
    List<String> asked = Stream.concat(
            interview.questions().stream().map(Question::id),
            Stream.of(CouncilQuestions.NAME, CouncilQuestions.FOLDER, PolicyQuestions.POLICIES))
        .distinct()
        .toList();
    return keys.entrySet().stream()
        .filter(entry -> !asked.contains(entry.getKey()))
        .map(entry -> unasked(entry.getKey(), entry.getValue(), asked))
        .toList();
  }

  private static Diagnostic unasked(String id, Location place, List<String> asked) {
    Optional<String> nearest = Suggestion.nearest(id, asked);
    return nearest.isPresent()
        ? Diagnostic.error(
            place, "no question is called '" + id + "'", "did you mean '" + nearest.get() + "'?")
        : Diagnostic.error(
            place,
            "'" + id + "' answers no question that is open for this council",
            "take it out; what a council has said already is changed in its own files");
  }

  /** What is wrong with each answer; to find it takes long, and mostly there is nothing. */
  private List<Diagnostic> faults(Interview interview) {
    List<Diagnostic> refused = answered(interview)
        .flatMap(question -> interview.refused(question).stream()
            .map(problem -> at(location(question.id()), problem)))
        .toList();
    List<Diagnostic> errors =
        refused.isEmpty() && problems.isEmpty() ? interview.errors() : refused;
    if (!refused.isEmpty() || errors.isEmpty()) {
      return errors;
    }
    List<Diagnostic> found = answered(interview)
        .filter(question -> question.place().key().isPresent())
        .flatMap(question ->
            interview.with(question, interview.given(question).orElseThrow()).diagnostics().stream()
                .map(problem -> at(location(question.id()), problem)))
        .toList();
    return found.isEmpty() ? errors : found;
  }

  private Stream<Question> answered(Interview interview) {
    return interview.questions().stream().filter(question -> values.containsKey(question.id()));
  }

  private static Diagnostic at(Location place, Diagnostic problem) {
    return new Diagnostic(
        problem.severity(), place, problem.message(), problem.hint(), problem.rule());
  }
}
