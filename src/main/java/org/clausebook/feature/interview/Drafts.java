package org.clausebook.feature.interview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.schema.Schemas;
import org.clausebook.model.PolicySources;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.load.yaml.KeyEdit;
import org.clausebook.stage.load.yaml.Records;

/** The texts of a council's files with what was answered. */
final class Drafts {
  private static final String PROFILE = "council.yaml";

  private final InterviewStart start;
  private final FileNotes notes;
  private final AnswersGiven given;
  private final List<Question> questions;

  /** Texts with these answers to these questions. */
  Drafts(InterviewStart start, QuestionWords words, AnswersGiven given, List<Question> questions) {
    this.start = start;
    this.given = given;
    this.questions = List.copyOf(questions);
    this.notes = new FileNotes(words);
  }

  /** The council's folder. */
  String slug() {
    return start
        .council()
        .map(InterviewStart.Existing::slug)
        .or(() -> given.text(CouncilQuestions.FOLDER))
        .orElse("council");
  }

  String name() {
    return start
        .council()
        .map(InterviewStart.Existing::name)
        .or(() -> given.text(CouncilQuestions.NAME))
        .orElse("");
  }

  String profileFile() {
    return PolicyKey.folder(slug()) + "/" + PROFILE;
  }

  /** The profile: what is there, or a new file, with what was answered. */
  Result<String> profile() {
    List<KeyEdit> edits = new AnswerEdits(given, name()).ofProfile(questions);
    return start
        .council()
        .map(existing -> with(profileFile(), existing.profile(), edits))
        .orElseGet(() -> with(profileFile(), notes.aboveProfile(name(), schema("council")), edits)
            .map(text -> text + notes.belowProfile()));
  }

  /**
   * The file of a new policy.
   *
   * @param policy without a word of the council's own
   */
  Result<String> policy(PolicySources policy) {
    String name = policy.outline().policy();
    List<KeyEdit> edits = new AnswerEdits(given, name()).ofPolicy(name, questions);
    String title = PolicyTitle.withoutName(policy.outline().text().title());
    return with(
            new PolicyKey(slug(), name).file(),
            notes.abovePolicy(name(), title, schema("overlays/" + name)),
            edits)
        .map(text -> text + notes.belowPolicy(policy, edits));
  }

  private static Result<String> with(String file, String text, List<KeyEdit> edits) {
    Result<String> edited = Result.ok(text);
    for (KeyEdit edit : edits) {
      edited = edited.then(words -> Records.edit(file, words, edit));
    }
    return edited;
  }

  /** The schema from a council's folder, where the workspace has it. */
  private Optional<String> schema(String name) {
    Path folder = start.workspace().folder();
    Path schema = new Schemas(start.workspace()).folder().resolve(name + ".schema.json");
    return Files.exists(schema)
        ? Optional.of("../../" + folder.relativize(schema).toString().replace('\\', '/'))
        : Optional.empty();
  }
}
