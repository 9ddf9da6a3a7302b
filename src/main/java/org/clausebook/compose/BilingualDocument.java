package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.Bilingual;
import org.clausebook.model.NumberedClause;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.TranslatedPolicy;
import org.clausebook.model.TranslatedPolicy.State;

/** Joins a policy in English and the same in Welsh. */
final class BilingualDocument {
  private BilingualDocument() {}

  /** The English alone where a mistake has cost one of them a decision that the other one has. */
  static PolicyDocument of(
      PolicyDocument english, PolicyDocument welsh, TranslatedPolicy translation) {
    if (english.decisions().size() != welsh.decisions().size()) {
      return english;
    }
    return translation
        .policy()
        .council()
        .words()
        .map(words -> english.with(new Bilingual(
            titled(english, welsh, translation).with(clauses(english, welsh, translation)),
            translation.states(),
            translation.around(),
            translation.languages(),
            words)))
        .orElse(english);
  }

  /** A clause that is not translated stands as the English has it. */
  private static List<NumberedClause> clauses(
      PolicyDocument english, PolicyDocument welsh, TranslatedPolicy translation) {
    var clauses = new ArrayList<NumberedClause>();
    for (NumberedClause clause : english.clauses()) {
      boolean isMissing = translation.states().get(clause.id()) == State.NOT_TRANSLATED;
      clauses.add(
          isMissing
              ? clause
              : welsh.clauses().stream()
                  .filter(other -> other.id().equals(clause.id()))
                  .findFirst()
                  .orElse(clause));
    }
    return clauses;
  }

  /** A title without Welsh stands as the English has it, and so do closing lines. */
  private static PolicyDocument titled(
      PolicyDocument english, PolicyDocument welsh, TranslatedPolicy translation) {
    PolicyDocument titles = translation.around().hasTitle() ? welsh : english;
    return welsh.with(
        titles.title(),
        titles.runningTitle(),
        translation.around().hasClosing() ? welsh.closing() : english.closing());
  }
}
