package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.feature.importing.ImportRow.Outcome;
import org.clausebook.model.Basis;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.TracedDocument;
import org.clausebook.model.text.ClauseId;
import org.clausebook.stage.load.yaml.KeyEdit;
import org.clausebook.stage.load.yaml.TakeEdit;
import org.clausebook.workspace.LibraryTexts;
import org.clausebook.workspace.Workspace;

/** What the clauses of an edited file ask for: amendments, or lines for the clerk. */
final class ClauseEdits {
  private static final String REASON = "taken out by 'policy import', which read other words:";

  /** Keys of amendments that name words of a clause. */
  private static final List<String> TARGETS =
      List.of("words", "paragraph", "item", "before", "after");

  /** Amendments beside the council's, then in their place, then one for the whole clause. */
  private static final int LAST_STEP = 2;

  private final PolicySources sources;
  private final Printout printout;
  private final Map<ClauseId, Section> printed;
  private final EditedRows rows;
  private final List<Pair> pairs;
  private final OwnAmendments own;
  private final Map<ClauseId, Lock.Text> library;
  private final Map<ClauseId, Tokens> filled;
  private final Map<ClauseId, Tokens> current;
  private final Map<ClauseId, Integer> steps;
  private final StructureEdits.Edits structure;
  private final List<TakeEdit> words = new ArrayList<>();
  private final List<KeyEdit> passages = new ArrayList<>();
  private final Map<ClauseId, Tokens> wanted = new LinkedHashMap<>();
  private final List<TakeEdit> inserted = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  ClauseEdits(
      Workspace workspace,
      PolicySources sources,
      TracedDocument draft,
      Printout printout,
      List<Pair> pairs,
      Map<ClauseId, Integer> steps) {
    this.sources = sources;
    this.printout = printout;
    this.printed = printout.sections();
    this.rows = new EditedRows(printed);
    this.pairs = pairs;
    this.own = new OwnAmendments(sources);
    this.library = LibraryTexts.of(sources, workspace);
    this.filled = own.filled(draft, library, false);
    this.current = own.filled(draft, LibraryTexts.amended(sources, workspace), true);
    this.steps = steps;
    this.structure = structure();
    read();
  }

  /** All amendments: to words, new clauses, then to headings and the order. */
  List<TakeEdit> all() {
    List<TakeEdit> all = new ArrayList<>(words());
    structure.amendments().forEach((id, keys) -> all.add(edit(id, own.taken(id, keys), keys)));
    return all;
  }

  /** Those to words, and new clauses. */
  List<TakeEdit> words() {
    return Stream.concat(words.stream(), inserted.stream()).toList();
  }

  /** Other words for passages. */
  List<KeyEdit> passages() {
    return passages;
  }

  /** The clauses that a result does not print as the file has them, though they were amended. */
  Set<ClauseId> wrong(PolicyDocument result) {
    Set<ClauseId> wrong = new TreeSet<>();
    for (NumberedClause clause : result.clauses()) {
      Optional.ofNullable(wanted.get(clause.id()))
          .filter(words -> !words.plain().equals(Tokens.of(clause.body()).plain()))
          .ifPresent(words -> wrong.add(clause.id()));
    }
    return wrong;
  }

  List<ImportRow> rows() {
    return rows.all();
  }

  /**
   * What a person is to read.
   *
   * @param isWhole whether headings and the order are amended
   */
  List<String> told(boolean isWhole) {
    List<String> lines = new ArrayList<>(told);
    lines.addAll(structure.told());
    if (!isWhole) {
      structure
          .amendments()
          .values()
          .forEach(all -> all.forEach(keys -> lines.add("to have what the file has, write "
              + String.join(
                  " and ",
                  keys.entrySet().stream()
                      .map(key -> "'" + key.getKey() + ": " + key.getValue() + "'")
                      .toList())
              + " in " + sources.own().file())));
    }
    return lines;
  }

  /** The clauses of the file, as it has them. */
  List<Section> sections() {
    return pairs.stream().map(Pair::section).toList();
  }

  private void read() {
    Optional<ClauseId> last = Optional.empty();
    for (Pair pair : pairs) {
      Optional<ClauseId> id = pair.template().map(Template::id);
      if (id.isPresent()) {
        last = id;
        reword(pair, id.get());
      } else {
        Optional<ClauseId> before = last;
        last = insert(pair.section(), before).or(() -> before);
      }
    }
  }

  private boolean isStatutory(ClauseId id) {
    return sources
        .clause(id)
        .filter(clause -> clause.basis() == Basis.STATUTORY)
        .isPresent();
  }

  private void reword(Pair pair, ClauseId id) {
    Section before = Optional.ofNullable(printed.get(id)).orElseThrow();
    StatutoryParts parts = StatutoryParts.of(clause(id), before, pair.section());
    parts
        .edited()
        .forEach(block -> told.add("a paragraph or item of clause '" + id
            + "' is laid down by the law and stays as it is; the file says: " + block.plain()));
    Tokens wanted = Looks.compared(before.tokens(), parts.section().tokens());
    boolean isSame = wanted.plain().equals(before.tokens().plain())
        && wanted.all().stream().noneMatch(Token::isRestyled)
        && breaks(wanted) == breaks(before.tokens());
    if (isSame) {
      rows.add(pair, parts.edited(), Outcome.LIBRARY, id.value());
      return;
    }
    Optional<String> kept = kept(id);
    kept.ifPresent(told::add);
    rows.add(
        pair, parts.edited(), kept.isPresent() ? Outcome.UNTAKEN : Outcome.AMENDED, id.value());
    if (kept.isEmpty()) {
      this.wanted.put(id, wanted);
      amend(id, wanted);
    }
  }

  /** Amends a clause as it is, or as the library has it if the council's amendments are in the way. */
  private void amend(ClauseId id, Tokens wanted) {
    var filling = new Filling(sources.council(), Map.of());
    Tokens now = Optional.ofNullable(current.get(id)).orElseThrow();
    List<Map<String, String>> more = new Rewording(id, now, wanted, filling).amendments();
    int step = steps.getOrDefault(id, 0);
    if (step == 0 && isBesideOwn(id, more)) {
      List<Map<String, String>> rest = new ArrayList<>();
      for (Map<String, String> keys : more) {
        own.passage(keys)
            .ifPresentOrElse(
                passage -> passages.add(own.reworded(passage, keys.getOrDefault("with", ""))),
                () -> rest.add(keys));
      }
      words.add(edit(id, List.of(), rest));
      return;
    }
    Tokens before = Optional.ofNullable(filled.get(id)).orElse(now);
    var rewording = new Rewording(id, before, wanted, filling);
    words.add(edit(id, own.ofWords(id), step > 1 ? rewording.whole() : rewording.amendments()));
  }

  /** Whether no words are amended that the council's own amendments have put there. */
  private boolean isBesideOwn(ClauseId id, List<Map<String, String>> more) {
    Optional<String> text = Optional.ofNullable(library.get(id)).map(Lock.Text::body);
    return own.ofWords(id).isEmpty()
        || text.isEmpty()
        || more.stream()
            .allMatch(keys -> TARGETS.stream()
                .flatMap(key -> Optional.ofNullable(keys.get(key)).stream())
                .anyMatch(target -> PhraseFinder.count(text.get(), target) == 1));
  }

  private static long breaks(Tokens text) {
    return text.all().stream().filter(Token::isBreak).count();
  }

  /** Why a clause is not amended. */
  private Optional<String> kept(ClauseId id) {
    if (isStatutory(id)) {
      return Optional.of("clause '" + id + "' is statutory and stays as it is");
    }
    boolean isOwn = sources.own().amendments().stream()
        .flatMap(amendment -> amendment.added().stream())
        .anyMatch(clause -> clause.id().equals(id));
    boolean isStuck = !current.containsKey(id) || steps.getOrDefault(id, 0) > LAST_STEP;
    return isOwn || isStuck
        ? Optional.of(
            "clause '" + id + (isOwn ? "' is the council's own" : "' cannot be amended so")
                + ": change it in " + sources.own().file())
        : Optional.empty();
  }

  private NumberedClause clause(ClauseId id) {
    return printout.document().clauses().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private StructureEdits.Edits structure() {
    var found = new ArrayList<StructureEdits.Found>();
    for (Pair pair : pairs) {
      pair.template().map(Template::id).ifPresent(id -> {
        Optional<Block> before = Optional.ofNullable(printed.get(id)).flatMap(Section::heading);
        Optional<String> other = pair.section()
            .heading()
            .filter(heading ->
                before.isPresent() && !Printout.words(before.get()).equals(Printout.words(heading)))
            .map(Block::plain);
        found.add(new StructureEdits.Found(id, other));
      });
    }
    List<NumberedClause> clauses = printout.document().clauses().stream()
        .filter(clause -> printed.containsKey(clause.id()))
        .toList();
    return new StructureEdits(sources.own().file(), clauses, found, this::kept).edits();
  }

  private Optional<ClauseId> insert(Section section, Optional<ClauseId> after) {
    boolean isClause =
        after.isPresent() && section.heading().isPresent() && !section.body().isBlank();
    Pair pair = Pair.own(section);
    if (!isClause) {
      rows.add(pair, section.blocks(), Outcome.UNTAKEN, "none");
      told.add("no clause can be made of what the file says: "
          + Tokens.of(section.title() + "\n\n" + section.body()).plain());
      return Optional.empty();
    }
    List<String> known = new ArrayList<>(sources.library().names());
    printed.keySet().forEach(id -> known.add(id.value()));
    inserted.forEach(edit -> known.add(edit.clause()));
    ClauseId id = Placements.of(List.of(pair), known).get(0).id();
    rows.add(pair, List.of(), Outcome.OWN, id.value());
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("insert", id.value());
    keys.put("after", after.orElseThrow().value());
    keys.put("heading", section.title());
    keys.put("body", section.body());
    inserted.add(edit(id, List.of(), List.of(keys)));
    return Optional.of(id);
  }

  private static TakeEdit edit(
      ClauseId id, List<Location> takenOut, List<Map<String, String>> added) {
    List<Map<String, String>> wrapped = added.stream()
        .map(keys -> {
          Map<String, String> lines = new LinkedHashMap<>(keys);
          lines.replaceAll((name, text) -> OverlayDraft.wrapped(text));
          return lines;
        })
        .toList();
    return new TakeEdit(id.value(), takenOut, REASON, wrapped, Map.of());
  }
}
