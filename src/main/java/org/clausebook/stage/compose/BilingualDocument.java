package org.clausebook.stage.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausebook.model.TranslatedPolicy;
import org.clausebook.model.TranslatedPolicy.State;
import org.clausebook.model.document.Bilingual;
import org.clausebook.model.document.ClauseSummary;
import org.clausebook.model.document.DocumentText;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.TracedDocument;
import org.clausebook.model.text.NamedText;

/** Joins a policy in English and the same in Welsh. */
final class BilingualDocument {
  private BilingualDocument() {}

  /** The English alone where a mistake has cost one of them a decision that the other one has. */
  static TracedDocument of(
      TracedDocument english, TracedDocument welsh, TranslatedPolicy translation) {
    PolicyDocument both = of(english.document(), welsh.document(), translation);
    return new TracedDocument(
        both,
        Stream.concat(
                english.texts().stream(),
                both.bilingual().stream().flatMap(printed -> texts(welsh, translation)))
            .toList(),
        Stream.concat(english.summaries().stream(), summaries(english, welsh)).toList());
  }

  /** A summary without Welsh is as the English has it, and is there once. */
  private static Stream<ClauseSummary> summaries(TracedDocument english, TracedDocument welsh) {
    return welsh.summaries().stream()
        .filter(summary -> english.summaries().stream()
            .noneMatch(other ->
                other.clause().equals(summary.clause()) && other.text().equals(summary.text())));
  }

  /** The texts that are printed in Welsh. */
  private static Stream<NamedText> texts(TracedDocument welsh, TranslatedPolicy translation) {
    Set<String> missing = new TreeSet<>();
    translation.states().forEach((clause, state) -> {
      if (state == State.NOT_TRANSLATED) {
        missing.addAll(PrintedTexts.of(clause));
      }
    });
    if (!translation.around().hasTitle()) {
      missing.add(PrintedTexts.TITLE);
    }
    if (!translation.around().hasClosing()) {
      missing.add(PrintedTexts.CLOSING_LINE);
    }
    return welsh.texts().stream()
        .filter(text -> !missing.contains(text.what()))
        .map(text -> new NamedText(text.what() + " in Welsh", text.traced()));
  }

  private static PolicyDocument of(
      PolicyDocument english, PolicyDocument welsh, TranslatedPolicy translation) {
    if (english.decisions().size() != welsh.decisions().size()) {
      return english;
    }
    return translation
        .policy()
        .council()
        .words()
        .map(words -> english.with(new Bilingual(
            titled(english, bannered(english, welsh, translation), translation)
                .with(clauses(english, welsh, translation)),
            translation.states(),
            translation.around(),
            translation.languages(),
            words)))
        .orElse(english);
  }

  /** A banner without Welsh is taken from the English beside it. */
  private static PolicyDocument bannered(
      PolicyDocument english, PolicyDocument welsh, TranslatedPolicy translation) {
    boolean isSame = welsh.sheet().banner().equals(english.sheet().banner());
    return isSame && translation.languages().printed().size() > 1
        ? welsh.withSheet(welsh.sheet().withoutBanner())
        : welsh;
  }

  /** A clause that is not translated is as the English has it. */
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

  /** A title without Welsh is as the English has it, and so are closing lines. */
  private static PolicyDocument titled(
      PolicyDocument english, PolicyDocument welsh, TranslatedPolicy translation) {
    PolicyDocument titles = translation.around().hasTitle() ? welsh : english;
    return welsh.with(new DocumentText(
        titles.title(),
        titles.runningTitle(),
        welsh.clauses(),
        translation.around().hasClosing() ? welsh.lines() : english.lines(),
        welsh.presentation(),
        welsh.text().offices()));
  }
}
