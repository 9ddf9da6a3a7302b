package org.clausebook.feature.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.feature.guard.GuardedPolicy.ChangedText;
import org.clausebook.feature.guard.GuardedPolicy.State;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.publish.FileEdit;
import org.clausebook.stage.render.pdf.PdfText;
import org.clausebook.workspace.Workspace;

/**
 * Compares every policy, as it stands, with its approved texts in Markdown, HTML and PDF, so that no
 * word of it changes unnoticed.
 */
public final class WordingGuard {
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

  private final Workspace workspace;
  private final ApprovedTexts approved;

  /** The guard of one workspace. */
  public WordingGuard(Workspace workspace) {
    this.workspace = workspace;
    this.approved = new ApprovedTexts(workspace.folder());
  }

  /**
   * Every policy beside its approved texts, and those of policies that are gone. What is asked for is
   * approved, all of it or nothing.
   */
  public Result<GuardReport> guard(GuardRequest request) {
    Result<List<PolicyKey>> keys = workspace.policies();
    List<String> names = keys.atHand().orElse(List.of()).stream()
        .map(key -> key.council() + "/" + key.policy())
        .toList();
    List<String> gone =
        approved.policies().stream().filter(name -> !names.contains(name)).toList();
    Optional<Diagnostic> refusal = refusal(request, names, gone);
    if (refusal.isPresent()) {
      return Result.failed(refusal.get());
    }
    var edits = new ArrayList<FileEdit>();
    var policies = new ArrayList<GuardedPolicy>();
    keys.atHand().orElse(List.of()).forEach(key -> policies.add(guard(key, request, edits)));
    gone.forEach(name -> policies.add(gone(name, request, edits)));
    return approved
        .edit(edits)
        .then(written -> Result.of(new GuardReport(policies), keys.diagnostics()));
  }

  private Optional<Diagnostic> refusal(
      GuardRequest request, List<String> names, List<String> gone) {
    String wanted = request.approval().orElse(GuardRequest.ALL);
    if (!wanted.equals(GuardRequest.ALL) && !names.contains(wanted) && !gone.contains(wanted)) {
      return Optional.of(Diagnostic.error(
          Location.of("councils"),
          "there is no policy '" + wanted + "' to approve",
          Suggestion.hint(wanted, names)));
    }
    return request
        .approval()
        .filter(any -> request.isUnread())
        .map(any -> Diagnostic.error(
            Location.of(approved.folder()),
            "nothing is approved in CI, where nobody reads it",
            "run this on your own machine, and commit the approved files"));
  }

  private GuardedPolicy guard(PolicyKey key, GuardRequest request, List<FileEdit> edits) {
    String name = key.council() + "/" + key.policy();
    Result<List<Rendition>> renditions = workspace.render(List.of(key), Format.usual());
    if (!renditions.isOk()) {
      return new GuardedPolicy(
          name, State.NOT_PRINTED, List.of(), renditions.diagnostics(), List.of());
    }
    Map<String, String> texts = texts(renditions.toOptional().orElseThrow());
    if (request.approves(name)) {
      return approve(name, texts, edits);
    }
    if (texts.keySet().stream().anyMatch(ending -> approved.read(name, ending).isEmpty())) {
      return new GuardedPolicy(name, State.NEVER_APPROVED);
    }
    List<ChangedText> changed = changed(name, texts);
    return new GuardedPolicy(
        name, changed.isEmpty() ? State.AS_APPROVED : State.CHANGED, changed, List.of(), List.of());
  }

  private static Map<String, String> texts(List<Rendition> renditions) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Rendition rendition : renditions) {
      boolean isPdf = rendition.format() == Format.PDF;
      String text = isPdf
          ? PdfText.of(rendition.content().bytes()).toText()
          : rendition.content().text();
      // The fingerprint of the words says nothing to people who see the words.
      texts.put(
          rendition.format().extension() + (isPdf ? ".txt" : ""),
          FINGERPRINT.matcher(text).replaceAll("(64 digits)"));
    }
    return texts;
  }

  private GuardedPolicy approve(String name, Map<String, String> texts, List<FileEdit> edits) {
    List<String> written = texts.keySet().stream()
        .filter(
            ending -> !approved.read(name, ending).equals(Optional.ofNullable(texts.get(ending))))
        .toList();
    written.forEach(
        ending -> edits.add(approved.writing(name, ending, texts.getOrDefault(ending, ""))));
    return new GuardedPolicy(
        name,
        written.isEmpty() ? State.AS_APPROVED : State.APPROVED,
        List.of(),
        List.of(),
        written.stream().map(ending -> approved.file(name, ending)).toList());
  }

  private GuardedPolicy gone(String name, GuardRequest request, List<FileEdit> edits) {
    if (!request.approves(name)) {
      return new GuardedPolicy(name, State.GONE);
    }
    List<String> files = approved.files(name);
    files.forEach(file -> edits.add(approved.removing(file)));
    return new GuardedPolicy(name, State.WITHDRAWN, List.of(), List.of(), files);
  }

  /** Words that changed alike in several formats are shown once. */
  private List<ChangedText> changed(String name, Map<String, String> texts) {
    var shown = new ArrayList<WordingChange>();
    var changed = new ArrayList<ChangedText>();
    texts.forEach((ending, text) -> {
      String before = approved.read(name, ending).orElse("");
      if (!text.equals(before)) {
        List<WordingChange> changes = WordingChange.between(before, text);
        List<WordingChange> others = WordingChange.beyond(shown, changes);
        shown.addAll(others);
        changed.add(new ChangedText(ending, changes.size(), others));
      }
    });
    return changed;
  }
}
