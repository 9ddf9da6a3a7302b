package org.clausebook.stage.load.lock;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.Language;
import org.clausebook.model.TranslatedPolicy.State;
import org.clausebook.model.document.Bilingual;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.NumberedClause;

/**
 * What a lock holds of a document in Welsh beside the same in English, as maps, lists and texts.
 */
final class LockedWelsh {
  static final String KEY = Language.WELSH.code();

  private LockedWelsh() {}

  /** How the languages are beside each other, and what is not said in Welsh or not checked. */
  static Map<String, Object> around(Bilingual both) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("is-checked", String.valueOf(both.around().isChecked()));
    tree.put("has-title", String.valueOf(both.around().hasTitle()));
    tree.put("has-closing", String.valueOf(both.around().hasClosing()));
    tree.put(
        "languages", both.languages().printed().stream().map(Language::code).toList());
    both.languages().arrangement().ifPresent(way -> tree.put("arrangement", way.key()));
    both.languages()
        .showsUnchecked()
        .ifPresent(shows -> tree.put("shows-unchecked", String.valueOf(shows)));
    tree.put("words", new LinkedHashMap<String, Object>(both.words().page()));
    tree.put("words-are-checked", String.valueOf(both.words().isChecked()));
    return tree;
  }

  /** A clause; without words where it is the same as in English. */
  static Map<String, Object> clause(Bilingual both, int place) {
    NumberedClause welsh = both.welsh().clauses().get(place);
    Optional<State> state = both.state(welsh.id());
    var tree = new LinkedHashMap<String, Object>();
    state.ifPresent(known -> tree.put("state", known.name()));
    if (state.filter(known -> known == State.NOT_TRANSLATED).isEmpty()) {
      tree.put("number", welsh.number());
      tree.put("heading", welsh.heading());
      tree.put("body", welsh.body());
      tree.put("sha256", Lock.of(welsh).value());
    }
    return tree;
  }
}
