package org.clausebook.stage.load.lock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.clausebook.model.Language;
import org.clausebook.model.TranslatedPolicy.State;
import org.clausebook.model.document.Bilingual;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.Lock.LockedClause;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.NumberedClause.NamedItem;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.load.lock.DocumentForm.Edition;

/**
 * The keys of a lock, each of them stated once, in the order of the file: this writes them and reads
 * them, as {@link LockGroup} says. Arguments are given in that order too, which is the order in
 * which Java works them out.
 *
 * @param council the slug that its folder has now, whatever it was when the lock was made
 * @param pictures by their fingerprint
 */
record LockForm(String council, Function<Fingerprint, Optional<FileContent>> pictures) {
  /** Welsh is below it. */
  static final String WELSH = Language.WELSH.code();

  /** One clause: as it is printed, also in Welsh, and where it comes from. */
  private record Clause(NumberedClause printed, Optional<Welsh> welsh, LockedClause locked) {
    static List<Clause> of(Lock lock) {
      return IntStream.range(0, lock.clauses().size())
          .mapToObj(i -> new Clause(
              lock.document().clauses().get(i),
              lock.document().bilingual().map(both -> Welsh.of(both, i)),
              lock.clauses().get(i)))
          .toList();
    }
  }

  /** A clause in Welsh, which is the English one where it is not translated. */
  private record Welsh(Optional<State> state, NumberedClause printed) {
    static Welsh of(Bilingual both, int place) {
      NumberedClause clause = both.welsh().clauses().get(place);
      return new Welsh(both.state(clause.id()), clause);
    }
  }

  private record Fact(String field, List<String> answers) {
    static List<Fact> of(Lock lock) {
      return lock.facts().entrySet().stream()
          .map(fact -> new Fact(fact.getKey(), fact.getValue()))
          .toList();
    }
  }

  Lock lock(LockGroup<Lock> lock) {
    lock.text("clausebook-lock", whole -> Lock.FORM);
    lock.text("council", whole -> whole.document().council());
    String policy = lock.text("policy", whole -> whole.document().policy());
    lock.as("wording", Lock::wording, LockWord.FINGERPRINT);
    Decision event = lock.group("event", Lock::event, LockForm::decision);
    Lock.Made made = lock.group("made", Lock::made, LockForm::made);
    Map<String, List<String>> facts = new LinkedHashMap<>();
    lock.groups("facts", Fact::of, LockForm::fact)
        .forEach(fact -> facts.put(fact.field(), fact.answers()));
    Edition edition =
        lock.group("document", Edition::of, new DocumentForm(council, policy, pictures)::edition);
    boolean isBilingual = edition.document().bilingual().isPresent();
    List<Clause> clauses =
        lock.groups("clauses", Clause::of, clause -> clause(clause, isBilingual));
    return new Lock(
        made,
        event,
        edition.cycle(),
        facts,
        document(edition.document(), clauses),
        clauses.stream().map(Clause::locked).toList(),
        lock.groups("left-out", Lock::leftOut, LockForm::leftOut),
        lock.groups("record", Lock::record, LockForm::changedLines));
  }

  /** A decision, as a lock holds its own and those of its document. */
  static Decision decision(LockGroup<Decision> decision) {
    String verb = decision.text("verb", Decision::verb);
    String body = decision.text("body", Decision::body);
    Optional<ShownDate> date = decision.groupIfAny("date", Decision::date, LockForm::date);
    boolean isTaken = decision
        .asIfAny(
            "taken",
            own -> Optional.of(true).filter(taken -> own.date().isEmpty() && !own.isPending()),
            LockWord.TRUTH)
        .isPresent();
    Optional<String> minute = decision.textIfAny("minute", Decision::minute);
    Optional<String> version = decision.textIfAny("version", Decision::version);
    Optional<String> note = decision.textIfAny("note", Decision::note);
    Optional<Decision.By> by = decision.groupIfAny("by", Decision::by, LockForm::by);
    Optional<Status> status = decision.asIfAny("status", Decision::status, LockWord.STATUS);
    return new Decision(
        verb,
        body,
        date,
        minute,
        version,
        note,
        date.isEmpty() && !isTaken,
        new Decision.Outcome(status, by));
  }

  static ShownDate date(LockGroup<ShownDate> date) {
    return new ShownDate(date.text("iso", ShownDate::iso), date.text("shown", ShownDate::shown));
  }

  private static Decision.By by(LockGroup<Decision.By> by) {
    return new Decision.By(
        by.textIfAny("policy", Decision.By::policy), by.text("name", Decision.By::name));
  }

  private static Lock.Made made(LockGroup<Lock.Made> made) {
    return new Lock.Made(
        made.text("program", Lock.Made::program),
        made.textIfAny("library", Lock.Made::library),
        made.as("layouts", Lock.Made::layouts, LockWord.FINGERPRINT),
        made.as("printed", Lock.Made::printed, LockWord.FINGERPRINT));
  }

  private static Fact fact(LockGroup<Fact> fact) {
    return new Fact(fact.text("field", Fact::field), fact.texts("answers", Fact::answers));
  }

  private static Clause clause(LockGroup<Clause> clause, boolean isBilingual) {
    ClauseId id = clause.as("id", own -> own.printed().id(), LockWord.ID);
    int level = clause.as("level", own -> own.printed().level(), LockWord.NUMBER);
    NumberedClause printed = words(id, level, clause.of(Clause::printed));
    Optional<Welsh> welsh = Optional.of(clause)
        .filter(any -> isBilingual)
        .map(both ->
            both.group(WELSH, own -> own.welsh().orElseThrow(), group -> welsh(group, printed)));
    return new Clause(printed, welsh, locked(id, clause.of(Clause::locked)));
  }

  private static NumberedClause words(ClauseId id, int level, LockGroup<NumberedClause> words) {
    var clause = new NumberedClause(
        id,
        level,
        words.text("number", NumberedClause::number),
        words.text("heading", NumberedClause::heading),
        words.text("body", NumberedClause::body));
    words.as("sha256", Lock::of, LockWord.FINGERPRINT);
    return clause
        .asAppendix(isMarked(words, "appendix", NumberedClause::isAppendix))
        .asLandscape(isMarked(words, "landscape", NumberedClause::isLandscape))
        .with(words.groups("items", NumberedClause::items, LockForm::item))
        .withStatutory(words.groups("statutory", NumberedClause::statutory, LockForm::line));
  }

  /** Whether a clause has a mark, which is written only where it has. */
  private static boolean isMarked(
      LockGroup<NumberedClause> words, String key, Predicate<NumberedClause> mark) {
    return words
        .asIfAny(key, own -> Optional.of(true).filter(yes -> mark.test(own)), LockWord.TRUTH)
        .isPresent();
  }

  private static int line(LockGroup<Integer> item) {
    return item.as("line", line -> line, LockWord.NUMBER);
  }

  private static NamedItem item(LockGroup<NamedItem> item) {
    return new NamedItem(
        item.text("name", NamedItem::name), item.as("line", NamedItem::line, LockWord.NUMBER));
  }

  private static Welsh welsh(LockGroup<Welsh> welsh, NumberedClause english) {
    Optional<State> state = state(welsh.of(Welsh::state));
    return new Welsh(
        state,
        hasWords(state) ? words(english.id(), english.level(), welsh.of(Welsh::printed)) : english);
  }

  static Optional<State> state(LockGroup<Optional<State>> welsh) {
    return welsh.asIfAny("state", state -> state, LockWord.named(State.values()));
  }

  /** Whether a clause in such a state has words of its own. */
  static boolean hasWords(Optional<State> state) {
    return !state.equals(Optional.of(State.NOT_TRANSLATED));
  }

  private static LockedClause locked(ClauseId id, LockGroup<LockedClause> clause) {
    var basis = clause.as("basis", LockedClause::basis, LockWord.BASIS);
    String file = clause.text("file", LockedClause::file);
    Map<String, String> provenance =
        texts(List.of("source", "version", "licence"), clause.of(LockedClause::provenance));
    Optional<Lock.Text> upstream =
        clause.groupIfAny("upstream", LockedClause::upstream, LockForm::text);
    Lock.Text own = clause
        .groupIfAny(
            "own",
            all -> Optional.of(all.own()).filter(text -> !all.upstream().equals(Optional.of(text))),
            LockForm::text)
        .or(() -> upstream)
        .orElseGet(() -> clause.group("own", LockedClause::own, LockForm::text));
    return new LockedClause(
        id, basis, file, provenance, upstream, own, clause.texts("changes", LockedClause::changes));
  }

  /** Those of a few texts that are there, by their keys. */
  static Map<String, String> texts(List<String> keys, LockGroup<Map<String, String>> group) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String key : keys) {
      group
          .textIfAny(key, all -> Optional.ofNullable(all.get(key)))
          .ifPresent(text -> texts.put(key, text));
    }
    return texts;
  }

  private static Lock.Text text(LockGroup<Lock.Text> text) {
    return new Lock.Text(
        text.text("heading", Lock.Text::heading), text.text("body", Lock.Text::body));
  }

  private static Lock.ChangedLines changedLines(LockGroup<Lock.ChangedLines> lines) {
    return new Lock.ChangedLines(
        lines.texts("was", Lock.ChangedLines::was), lines.texts("now", Lock.ChangedLines::now));
  }

  private static Lock.LeftOut leftOut(LockGroup<Lock.LeftOut> clause) {
    return new Lock.LeftOut(
        clause.as("id", Lock.LeftOut::id, LockWord.ID),
        clause.group("upstream", Lock.LeftOut::upstream, LockForm::text));
  }

  /** The document with its clauses. */
  private static PolicyDocument document(PolicyDocument around, List<Clause> clauses) {
    PolicyDocument whole = around.with(clauses.stream().map(Clause::printed).toList());
    return whole.bilingual().map(both -> whole.with(bilingual(both, clauses))).orElse(whole);
  }

  private static Bilingual bilingual(Bilingual around, List<Clause> clauses) {
    Map<ClauseId, State> states = new LinkedHashMap<>();
    List<Welsh> welsh =
        clauses.stream().flatMap(clause -> clause.welsh().stream()).toList();
    welsh.forEach(
        clause -> clause.state().ifPresent(state -> states.put(clause.printed().id(), state)));
    return new Bilingual(
        around.welsh().with(welsh.stream().map(Welsh::printed).toList()),
        states,
        around.around(),
        around.languages(),
        around.words());
  }
}
