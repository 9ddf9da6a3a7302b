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

/** What a council says in its file of a policy, and what the library says under it. */
record OwnAmendments(PolicySources sources) {

  /** The clauses of the library as the draft fills them. */
  Map<ClauseId, Tokens> filled(TracedDocument draft, Map<ClauseId, Lock.Text> library) {
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
    Map<ClauseId, Tokens> texts = new LinkedHashMap<>();
    for (NumberedClause clause : draft.document().clauses()) {
      boolean isAmended = !ofWords(clause.id()).isEmpty();
      Optional.ofNullable(library.get(clause.id()))
          .ifPresent(text -> texts.put(
              clause.id(),
              Tokens.of(text.body())
                  .printed(
                      Tokens.of(clause.body()),
                      filling::fill,
                      field -> !isAmended || isReference(field))));
    }
    return texts;
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
}
