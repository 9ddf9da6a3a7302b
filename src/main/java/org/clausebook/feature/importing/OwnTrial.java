package org.clausebook.feature.importing;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Outline;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.TracedDocument;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;
import org.clausebook.workspace.Workspace;

/** Writes an outline and clauses of the council's own, and prints the policy from them. */
final class OwnTrial {
  private final Workspace workspace;
  private final PolicyKey key;
  private final SourceSections file;
  private final Findings findings;

  /** The profile of the council without them. */
  private final Result<CouncilDraft> profile;

  OwnTrial(Workspace workspace, PolicyKey key, SourceSections file) {
    this.workspace = workspace;
    this.key = key;
    this.file = file;
    this.findings = new Findings(List.of(), file.words());
    this.profile = CouncilDraft.of(new Target(workspace, key, Map.of()), List.of(), findings);
  }

  /** The files with the policy that they print. */
  record Attempt(
      Target target,
      CouncilDraft council,
      OwnTexts texts,
      OverlayWords words,
      String text,
      PolicyDocument printed) {}

  /** The clauses, those with mistakes in the plainest form. */
  Result<Attempt> mended(OwnTexts texts) {
    String clauses = Target.clauses(key);
    if (Files.exists(workspace.folder().resolve(clauses))) {
      return Result.failed(Diagnostic.error(
          Location.of(clauses),
          "there is a file for these clauses already, which stays as it is",
          "give the new policy another name"));
    }
    return profile.then(council -> {
      OwnOutline outline = outline(council, texts);
      Result<Attempt> attempt = attempt(outline).whole();
      Set<ClauseId> wrong = outline.about(Target.clauses(key), attempt.diagnostics());
      return attempt.isOk() || wrong.isEmpty()
          ? attempt
          : attempt(outline(council, texts.plain(wrong))).whole();
    });
  }

  private OwnOutline outline(CouncilDraft council, OwnTexts texts) {
    return new OwnOutline(
        key.policy(), title(council.council().council().name()), Optional.empty(), texts);
  }

  private String title(String council) {
    String words = PlainWords.of(file.titleWords());
    if (words.isEmpty()) {
      String name = key.policy().replace('-', ' ');
      return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
    return words.replace("${", "\\${").replace(council, "${council.name}");
  }

  private Result<Attempt> attempt(OwnOutline own) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(Target.outline(key), own.outline());
    files.put(Target.clauses(key), own.clauses());
    var target = new Target(workspace, key, files);
    return CouncilDraft.of(target, List.of(), findings).then(council -> {
      Outline outline = Optional.ofNullable(
              council.council().templates().outlines().get(key.policy()))
          .orElseThrow();
      var words = new OverlayWords(file, outline, council, List.of(), findings);
      return words
          .recordAlone()
          .text(key.file())
          .then(text -> target
              .unwritten()
              .policy(council.council(), key, text)
              .then(workspace::resolve)
              .then(workspace::trace)
              .map(TracedDocument::document)
              .map(printed -> new Attempt(target, council, own.texts(), words, text, printed)));
    });
  }
}
