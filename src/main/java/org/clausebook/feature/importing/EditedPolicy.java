package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.importing.ImportRow.Outcome;
import org.clausebook.model.Amendment;
import org.clausebook.model.Basis;
import org.clausebook.model.Clause;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.TracedDocument;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Records;
import org.clausebook.stage.load.yaml.TakeEdit;
import org.clausebook.workspace.LibraryTexts;
import org.clausebook.workspace.Workspace;

/**
 * A policy that the council has, edited in another program: what was changed in it becomes
 * amendments to just the clauses touched.
 */
final class EditedPolicy {
  private static final String REASON = "taken out by 'policy import', which read other words:";

  private final Workspace workspace;
  private final PolicyKey key;
  private final SourceSections file;
  private final PolicySources sources;
  private final TracedDocument draft;
  private final List<String> proposals = new ArrayList<>();
  private final List<ImportRow> rows = new ArrayList<>();

  private EditedPolicy(
      Workspace workspace,
      PolicyKey key,
      SourceSections file,
      PolicySources sources,
      TracedDocument draft) {
    this.workspace = workspace;
    this.key = key;
    this.file = file;
    this.sources = sources;
    this.draft = draft;
  }

  /** The report on a file, with the policy's file as it will be. */
  static Result<ImportReport> report(Workspace workspace, PolicyKey key, SourceSections file) {
    Result<PolicySources> sources = workspace.policy(key).sources().quiet();
    Result<TracedDocument> draft =
        sources.then(workspace::resolve).then(workspace::trace).quiet();
    return sources
        .with(draft, (found, traced) -> new EditedPolicy(workspace, key, file, found, traced))
        .then(policy -> workspace.text(key).then(policy::report));
  }

  private Result<ImportReport> report(String before) {
    Optional<PolicyDocument> standing = workspace.compose(key).atHand();
    if (standing.filter(this::isSame).isPresent()) {
      return Result.ok(reported(List.of(), List.of(), List.of()));
    }
    List<Template> printed =
        draft.document().clauses().stream().map(this::template).toList();
    List<Pair> pairs = Matching.of(file.sections(), printed);
    var untaken = new UntakenEdits(key, draft.document(), pairs);
    if (untaken.isOther()) {
      return Result.failed(untaken.other());
    }
    proposals.addAll(untaken.told());
    Result<String> text = Result.ok(before);
    for (TakeEdit edit : edits(pairs)) {
      text = text.then(words -> Records.edit(key.file(), words, edit));
    }
    return text.then(after -> workspace
        .sources(key, after)
        .quiet()
        .then(workspace::resolve)
        .then(workspace::trace)
        .quiet()
        .map(result -> {
          Comparison comparison = Comparison.of(withoutRecord(), result.document());
          List<ImportReport.Planned> files = after.equals(before)
              ? List.of()
              : List.of(new ImportReport.Planned(
                  new OutputFile(key.file(), FileContent.of(after)), Optional.of(before)));
          return reported(comparison.missing(), comparison.added(), files);
        }));
  }

  /** The file without what is printed of the record, which no import changes. */
  private SourceSections withoutRecord() {
    String printed = workspace
        .render(List.of(key), Set.of(Format.MARKDOWN))
        .atHand()
        .map(files -> Tokens.of(files.get(0).content().text()).plain())
        .orElse("");
    Stream.concat(file.opening().stream(), file.closing().stream())
        .filter(block -> !printed.contains(block.plain()))
        .forEach(block -> proposals.add(
            "the record is not changed by an import; the file says: " + block.plain()));
    List<String> lines = draft.document().lines().all();
    return new SourceSections(
        file.title(),
        lines.isEmpty() ? List.of() : file.opening(),
        file.sections(),
        lines.isEmpty() ? List.of() : file.closing(),
        file.running());
  }

  /** Whether the file has the words of all clauses, and no others. */
  private boolean isSame(PolicyDocument document) {
    List<String> theirs = new ArrayList<>();
    file.sections().forEach(section -> theirs.add(words(section.title(), section.body())));
    List<String> ours = document.clauses().stream()
        .map(clause -> words(clause.heading(), clause.body()))
        .toList();
    int from = theirs.indexOf(ours.isEmpty() ? "" : ours.get(0));
    return from >= 0
        && theirs.size() >= from + ours.size()
        && theirs.subList(from, from + ours.size()).equals(ours)
        && theirs.size() - from == ours.size();
  }

  private static String words(String heading, String body) {
    return Tokens.of(heading).plain().toLowerCase(Locale.ROOT) + "\n"
        + Tokens.of(body).plain();
  }

  private Template template(NumberedClause clause) {
    Location place = Location.of(key.file());
    var words = new Clause(
        clause.id(),
        sources.clause(clause.id()).map(Clause::basis).orElse(Basis.LOCAL),
        SourceText.of(clause.heading(), place),
        SourceText.of(clause.body(), place),
        Optional.empty(),
        place);
    return new Template(words, Optional.empty(), Tokens.of(clause.body()));
  }

  private List<TakeEdit> edits(List<Pair> pairs) {
    Map<ClauseId, Lock.Text> library = LibraryTexts.of(sources, workspace);
    Map<ClauseId, Tokens> filled = filled(library);
    var edits = new ArrayList<TakeEdit>();
    Set<ClauseId> there = new TreeSet<>();
    Optional<ClauseId> last = Optional.empty();
    for (Pair pair : pairs) {
      if (pair.template().isEmpty()) {
        Optional<ClauseId> before = last;
        last = inserted(pair.section(), before, edits).or(() -> before);
        continue;
      }
      Template template = pair.template().get();
      there.add(template.id());
      last = Optional.of(template.id());
      boolean isSame = template.body().plain().equals(pair.section().tokens().plain());
      add(pair, isSame ? Outcome.LIBRARY : Outcome.AMENDED, template.id().value());
      if (!isSame) {
        reworded(pair, library, filled).ifPresent(edits::add);
      }
    }
    draft.document().clauses().stream()
        .map(NumberedClause::id)
        .filter(id -> !there.contains(id))
        .forEach(
            id -> proposals.add("clause '" + id + "' is not in the file; to leave it out, write"
                + " 'omit: " + id + "' in " + key.file()));
    return edits;
  }

  /** The clauses of the library as the draft fills them. */
  private Map<ClauseId, Tokens> filled(Map<ClauseId, Lock.Text> library) {
    Map<String, String> values = new LinkedHashMap<>(PrintedFacts.of(draft));
    sources
        .outline()
        .passages()
        .values()
        .forEach(passage -> passage
            .model()
            .ifPresent(model -> values.put("wording." + passage.name(), model.value())));
    sources
        .overlay()
        .words()
        .wording()
        .forEach((name, words) -> values.put("wording." + name, words.value()));
    values.put("review.words", sources.control().reviewCycle().words().value());
    var filling = new Filling(sources.council(), values);
    Map<ClauseId, Tokens> filled = new LinkedHashMap<>();
    draft
        .document()
        .clauses()
        .forEach(clause -> Optional.ofNullable(library.get(clause.id()))
            .ifPresent(
                text -> filled.put(clause.id(), Tokens.of(text.body()).filled(filling::fill))));
    return filled;
  }

  private Optional<TakeEdit> reworded(
      Pair pair, Map<ClauseId, Lock.Text> library, Map<ClauseId, Tokens> filled) {
    ClauseId id = pair.template().orElseThrow().id();
    if (sources.clause(id).filter(clause -> clause.basis() == Basis.STATUTORY).isPresent()) {
      proposals.add("clause '" + id + "' is statutory and stays as it is");
      return Optional.empty();
    }
    if (!library.containsKey(id) || !filled.containsKey(id)) {
      proposals.add("clause '" + id + "' is the council's own: change its words in " + key.file());
      return Optional.empty();
    }
    var filling = new Filling(sources.council(), Map.of());
    var rewording = new Rewording(id, filled.get(id), pair.section().tokens(), filling);
    return Optional.of(edit(id, own(id), rewording.amendments()));
  }

  /** Where the council has other words for a clause now. */
  private List<Location> own(ClauseId id) {
    return sources.own().amendments().stream()
        .filter(amendment -> amendment.clause().equals(id))
        .filter(amendment -> amendment.reword().isPresent())
        .filter(amendment -> amendment
            .reword()
            .filter(reword -> reword.part() == Amendment.Part.BODY)
            .isPresent())
        .map(Amendment::location)
        .toList();
  }

  private Optional<ClauseId> inserted(
      Section section, Optional<ClauseId> after, List<TakeEdit> edits) {
    boolean isRecord =
        after.isEmpty() || section.heading().isEmpty() || section.body().isBlank();
    add(
        new Pair(section, Optional.empty(), Pass.NONE, 0, List.of()),
        isRecord ? Outcome.DECISION : Outcome.OWN,
        isRecord ? "record" : section.title());
    if (isRecord) {
      return Optional.empty();
    }
    List<String> known = new ArrayList<>(sources.library().names());
    draft.document().clauses().forEach(clause -> known.add(clause.id().value()));
    ClauseId id = Placements.of(List.of(Pair.own(section)), known).get(0).id();
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("insert", id.value());
    keys.put("after", after.orElseThrow().value());
    keys.put("heading", section.title());
    keys.put("body", section.body());
    edits.add(edit(id, List.of(), List.of(keys)));
    return Optional.of(id);
  }

  private static TakeEdit edit(
      ClauseId id, List<Location> takenOut, List<Map<String, String>> added) {
    List<Map<String, String>> wrapped = added.stream()
        .map(keys -> {
          Map<String, String> lines = new LinkedHashMap<>(keys);
          lines.replaceAll((name, words) -> OverlayDraft.wrapped(words));
          return lines;
        })
        .toList();
    return new TakeEdit(id.value(), takenOut, REASON, wrapped, Map.of());
  }

  private void add(Pair pair, Outcome outcome, String clause) {
    pair.section()
        .heading()
        .ifPresent(
            block -> rows.add(Rows.row(block, Outcome.LIBRARY, clause, pair.pass(), pair.score())));
    pair.section()
        .blocks()
        .forEach(block -> rows.add(Rows.row(block, outcome, clause, pair.pass(), pair.score())));
  }

  private ImportReport reported(
      List<String> missing, List<String> added, List<ImportReport.Planned> files) {
    Map<String, Double> thresholds = new LinkedHashMap<>();
    for (Threshold threshold : Threshold.values()) {
      thresholds.put(threshold.words(), threshold.value());
    }
    return new ImportReport(
        key, sources.outline().policy(), 1, thresholds, rows, proposals, missing, added, files);
  }
}
