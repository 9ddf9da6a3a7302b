package org.clausebook.stage.load.lock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Arrangement;
import org.clausebook.model.Language;
import org.clausebook.model.LanguageWords;
import org.clausebook.model.Languages;
import org.clausebook.model.TranslatedPolicy.Around;
import org.clausebook.model.TranslatedPolicy.State;
import org.clausebook.model.document.Bilingual;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.text.ClauseId;
import org.clausebook.stage.load.yaml.Keys;

/** Reads the Welsh that a lock holds beside the English. */
final class LockedWelshReader {
  static final String KEY = Language.WELSH.code();

  private static final String STATE = "state";

  private final LockedDocumentReader documents;
  private final LockValues values;

  /**
   * A reader of one document.
   *
   * @param values what is below {@code cy}
   */
  LockedWelshReader(LockedDocumentReader documents, LockValues values) {
    this.documents = documents;
    this.values = values;
  }

  /** Whether a clause has Welsh words, rather than standing as the English has it. */
  static boolean hasWords(LockValues welsh) {
    return welsh.textIfAny(STATE).filter(State.NOT_TRANSLATED.name()::equals).isEmpty();
  }

  /**
   * The Welsh beside the English.
   *
   * @param groups of the clauses, with their Welsh below {@code cy}
   */
  Bilingual read(PolicyDocument english, List<LockValues> groups) {
    var clauses = new ArrayList<NumberedClause>();
    Map<ClauseId, State> states = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      NumberedClause beside = english.clauses().get(i);
      LockValues welsh = groups.get(i).group(KEY);
      clauses.add(hasWords(welsh) ? clause(welsh, beside) : beside);
      welsh
          .asIfAny(STATE, LockedDocumentReader.named(State.values()), State.NOT_CHECKED)
          .ifPresent(state -> states.put(beside.id(), state));
    }
    return new Bilingual(
        documents.document(values, clauses),
        states,
        new Around(is("is-checked"), is("has-title"), is("has-closing")),
        languages(),
        words());
  }

  private static NumberedClause clause(LockValues welsh, NumberedClause english) {
    return new NumberedClause(
        english.id(),
        english.level(),
        welsh.text("number"),
        welsh.text("heading"),
        welsh.text("body"));
  }

  private boolean is(String key) {
    return values.as(key, LockedWelshReader::truth, false);
  }

  private Languages languages() {
    List<Language> printed = values.texts("languages").stream()
        .flatMap(code -> Language.of(code).stream())
        .toList();
    return new Languages(
        Optional.of(printed),
        values.asIfAny("arrangement", Arrangement::of, Arrangement.FACING),
        values.asIfAny("shows-unchecked", LockedWelshReader::truth, false));
  }

  /** A word that a later program asks for is not there. */
  private LanguageWords words() {
    LockValues group = values.group("words");
    Map<String, String> words = new LinkedHashMap<>();
    Keys.of("words.cy/page")
        .forEach(name -> group.textIfAny(name).ifPresent(text -> words.put(name, text)));
    return new LanguageWords(
            List.of(), List.of(), Map.of(), words, is("words-are-checked"), Location.of(""))
        .finished();
  }

  private static Optional<Boolean> truth(String word) {
    return Stream.of(true, false).filter(truth -> truth.toString().equals(word)).findFirst();
  }
}
