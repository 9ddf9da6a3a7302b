package org.clausebook.feature.importing;

import java.util.List;
import java.util.Set;
import org.clausebook.model.NumberingScheme;
import org.clausebook.model.text.ClauseId;

/** The clauses of the council's own as they are written, with the scheme that numbers them. */
record OwnTexts(NumberingScheme scheme, List<OwnText> texts) {
  OwnTexts {
    texts = List.copyOf(texts);
  }

  /** How many numbers of the file stay words. */
  int keptNumbers() {
    return texts.stream().mapToInt(OwnText::keptNumbers).sum();
  }

  /** The ids of clauses with a kind of number. */
  List<String> ids(OwnText.Numbered number) {
    return texts.stream()
        .filter(text -> text.number() == number)
        .map(text -> text.clause().id().value())
        .toList();
  }

  /** The same with some clauses in the plainest form. */
  OwnTexts plain(Set<ClauseId> ids) {
    return new OwnTexts(
        scheme,
        texts.stream()
            .map(text -> ids.contains(text.clause().id()) ? text.plain() : text)
            .toList());
  }

  /** The file with these in place of its sections. */
  SourceSections in(SourceSections file) {
    return new SourceSections(
        file.title(),
        file.opening(),
        texts.stream().map(OwnText::section).toList(),
        file.closing(),
        file.running());
  }
}
