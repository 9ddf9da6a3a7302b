package org.clausebook.feature.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.clausebook.workspace.Workspace;

/** Asks for what a council's first drafts, or more of them, need, and writes their files. */
public final class Interviews {
  /** The answer that means a new council. */
  public static final String NEW = "";

  /** A number of councils that fit into a list. */
  private static final int FEW = 20;

  private final Workspace workspace;
  private final QuestionWords words = new QuestionWords();

  /** Interviews about the councils of one workspace. */
  public Interviews(Workspace workspace) {
    this.workspace = workspace;
  }

  /** An interview with nothing answered, or why there can be none. */
  public Result<Interview> begin(InterviewRequest request) {
    return start(request).map(start -> new Interview(start, words, AnswersGiven.none()));
  }

  Result<InterviewStart> start(InterviewRequest request) {
    List<String> councils = workspace.councils();
    Optional<String> slug = request.council().flatMap(named -> existing(named, councils));
    Result<Optional<InterviewStart.Existing>> existing = slug.map(
            folder -> council(folder).then(council -> existing(folder, council)).map(Optional::of))
        .orElseGet(() -> Result.ok(Optional.empty()));
    return workspace
        .templates()
        .quiet()
        .then(templates -> existing.map(council -> new InterviewStart(
            workspace, templates, council, request.council(), request.policies(), councils)));
  }

  /** The folder that is named, by itself or by the full name of the council. */
  private Optional<String> existing(String named, List<String> councils) {
    return councils.contains(named)
        ? Optional.of(named)
        : Slug.candidates(named)
            .filter(councils::contains)
            .filter(slug -> council(slug)
                .toOptional()
                .filter(found -> found.council().name().equalsIgnoreCase(named.strip()))
                .isPresent())
            .findFirst();
  }

  private Result<CouncilSources> council(String slug) {
    return workspace.council(slug).quiet();
  }

  private Result<InterviewStart.Existing> existing(String slug, CouncilSources council) {
    return workspace
        .unwritten()
        .before(council.council().file())
        .map(profile -> new InterviewStart.Existing(
            slug, council.council().name(), profile, workspace.policies(slug)));
  }

  /** The policies of the library, with their titles. */
  public Result<List<Question.Choice>> policies() {
    return workspace.templates().quiet().map(Interviews::titled);
  }

  /** The policies of the library for a council, which may be new, with their titles. */
  public Result<List<Question.Choice>> policies(String council) {
    return existing(council, workspace.councils())
        .map(slug -> council(slug).map(CouncilSources::templates).map(Interviews::titled))
        .orElseGet(this::policies);
  }

  private static List<Question.Choice> titled(SharedTemplates templates) {
    return templates.outlines().values().stream()
        .map(outline -> new Question.Choice(
            outline.policy(), PolicyTitle.withoutName(outline.text().title())))
        .toList();
  }

  /** Which council is meant, of those that there are; a new one is the answer without letters. */
  public Question council() {
    List<String> councils = workspace.councils();
    Question.Choice fresh = new Question.Choice(NEW, words.sentence("new-council"));
    boolean isShort = councils.size() <= FEW;
    Stream<Question.Choice> listed = isShort
        ? councils.stream().map(slug -> new Question.Choice(slug, name(slug)))
        : Stream.of();
    return new Question(
        "council",
        Optional.empty(),
        words.of("council"),
        new Question.Answers(
            isShort ? Question.Form.CHOICE : Question.Form.TEXT,
            Stream.concat(listed, Stream.of(fresh)).toList(),
            workspace.defaults().council(),
            Optional.empty(),
            false),
        Question.Place.nowhere());
  }

  private String name(String slug) {
    return workspace.council(slug).atHand().map(found -> found.council().name()).orElse(slug);
  }

  /**
   * The files that the answers in a file come to, council by council, or every mistake in them.
   *
   * @param name of the file, for diagnostics
   * @param mayBeOpen whether what is not answered is decided later
   */
  public Result<InterviewReport> answered(String name, FileContent content, boolean mayBeOpen) {
    return AnswersFile.read(name, content).then(councils -> {
      var taken = new ArrayList<String>();
      var plans = new ArrayList<Result<InterviewPlan>>();
      for (Mapping council : councils) {
        Result<InterviewPlan> plan = plan(new CouncilAnswers(council, mayBeOpen), taken);
        plan.toOptional().ifPresent(made -> taken.add(made.council()));
        plans.add(plan);
      }
      return Result.all(plans).map(InterviewReport::new);
    });
  }

  /**
   * The files of a policy that nobody has yet: an outline and its clauses, with comments that say
   * what could be in them.
   *
   * @param key of the council that it is for; without one, it is for the workspace's own library
   */
  public Result<InterviewReport> outline(PolicyKey key) {
    return new NewOutline(workspace).plan(key);
  }

  private Result<InterviewPlan> plan(CouncilAnswers answers, List<String> taken) {
    Optional<String> named =
        answers.text(CouncilQuestions.FOLDER).or(() -> answers.text(CouncilQuestions.NAME));
    return start(new InterviewRequest(named, List.of()))
        .then(start -> repeated(start, taken, answers)
            .map(Result::<InterviewStart>failed)
            .orElseGet(() -> Result.ok(start.without(taken))))
        .then(start ->
            answers.answer(new Interview(start, words, AnswersGiven.none())).whole())
        .then(Interview::plan);
  }

  /** That an earlier entry of the file, or another council, has the folder. */
  private static Optional<Diagnostic> repeated(
      InterviewStart start, List<String> taken, CouncilAnswers answers) {
    Optional<String> other = start
        .council()
        .map(InterviewStart.Existing::name)
        .filter(name -> answers
            .text(CouncilQuestions.NAME)
            .filter(written -> !written.equalsIgnoreCase(name))
            .isPresent());
    if (other.isPresent()) {
      return other.map(name -> Diagnostic.error(
          answers.location(CouncilQuestions.FOLDER),
          "this is the folder of '" + name + "'",
          "write another folder for the new council, or take 'name' out to add to that one"));
    }
    return start
        .council()
        .map(InterviewStart.Existing::slug)
        .filter(taken::contains)
        .map(slug -> Diagnostic.error(
            answers.location(CouncilQuestions.FOLDER),
            "there are answers for '" + slug + "' above already",
            "put all answers of a council into one entry"));
  }
}
