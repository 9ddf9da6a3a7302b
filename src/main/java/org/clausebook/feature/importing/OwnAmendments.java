package org.clausebook.feature.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.clausebook.diagnostic.Location;
import org.clausebook.mergefield.MergeField;
import org.clausebook.mergefield.MergeFields;
import org.clausebook.model.Amendment;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.TracedDocument;
import org.clausebook.model.text.ClauseId;
import org.clausebook.stage.load.yaml.KeyEdit;

/** What a council says in its file of a policy, and what the library says under it. */
record OwnAmendments(PolicySources sources) {
  private static final String PASSAGE = "wording.";

  /**
   * Clauses as the draft fills them.
   *
   * @param texts their words with merge fields
   * @param isAsPrinted whether the draft prints just these words
   */
  Map<ClauseId, Tokens> filled(
      TracedDocument draft, Map<ClauseId, Lock.Text> texts, boolean isAsPrinted) {
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
        .forEach((name, wording) -> values.put("wording." + name, wording.value()));
    values.put("review.words", sources.control().reviewCycle().words().value());
    var filling = new Filling(sources.council(), values);
    Map<ClauseId, Tokens> filled = new LinkedHashMap<>();
    for (NumberedClause clause : draft.document().clauses()) {
      boolean isPrinted = isAsPrinted || ofWords(clause.id()).isEmpty();
      Optional.ofNullable(texts.get(clause.id()))
          .ifPresent(text -> filled.put(
              clause.id(),
              Tokens.of(text.body())
                  .printed(
                      Tokens.of(clause.body()),
                      filling::fill,
                      field -> isPrinted || isReference(field))));
    }
    return filled;
  }

  private static boolean isReference(Token field) {
    return MergeFields.in(field.exact()).fields().stream().noneMatch(MergeField::isValue);
  }

  /** Where the council has other words for a clause now. */
  List<Location> ofWords(ClauseId id) {
    return own(
        id,
        amendment -> amendment
            .reword()
            .filter(reword -> reword.part() == Amendment.Part.BODY)
            .isPresent());
  }

  /** Where the council says now what other amendments are to say. */
  List<Location> taken(ClauseId id, List<Map<String, String>> amendments) {
    boolean isRetitled = amendments.stream().anyMatch(keys -> keys.containsKey("retitle"));
    boolean isPlaced = amendments.stream().anyMatch(keys -> !keys.containsKey("retitle"));
    return own(
        id,
        amendment -> (isRetitled
                && amendment
                    .reword()
                    .filter(reword -> reword.part() == Amendment.Part.HEADING)
                    .isPresent())
            || (isPlaced
                && amendment.placement().isPresent()
                && amendment.added().isEmpty()));
  }

  private List<Location> own(ClauseId id, Predicate<Amendment> isTaken) {
    return sources.own().amendments().stream()
        .filter(amendment -> amendment.clause().equals(id))
        .filter(isTaken)
        .map(Amendment::location)
        .toList();
  }

  /** The passage that an amendment replaces as a whole, if it does nothing else. */
  Optional<String> passage(Map<String, String> amendment) {
    String words = amendment.getOrDefault("words", "");
    List<MergeField> fields = MergeFields.in(words).fields();
    boolean isOne = fields.size() == 1
        && fields.get(0).name().startsWith(PASSAGE)
        && fields.get(0).from() == 0
        && fields.get(0).to() == words.length();
    return isOne && !amendment.getOrDefault("with", words).contains("${" + PASSAGE)
        ? Optional.of(fields.get(0).name().substring(PASSAGE.length()))
        : Optional.empty();
  }

  /** A passage with other words; its merge fields stay where nobody edited what they print. */
  KeyEdit reworded(String passage, String words) {
    Filling filling = new Filling(sources.council(), Map.of());
    String with = Optional.ofNullable(sources.own().words().wording().get(passage))
        .map(own -> new Rewording(
                new ClauseId(passage),
                Tokens.of(own.value()).filled(filling::fill),
                Tokens.of(words),
                filling)
            .refielded())
        .orElse(words);
    return KeyEdit.in("wording", passage, new KeyEdit.Prose(OverlayDraft.wrapped(with)), List.of());
  }
}
