package org.clausebook.stage.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Amendment;
import org.clausebook.model.Amendment.Part;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.Gap;
import org.clausebook.model.Variants.Variant;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.Wording;

/** Clauses of which a variant must be chosen, and none is. */
final class OpenOptions {
  private final Gaps gaps;

  /** The overlay in which the council would choose, for messages. */
  private final String file;

  private final Map<ClauseId, Clause> open = new LinkedHashMap<>();

  OpenOptions(Gaps gaps, String file) {
    this.gaps = gaps;
    this.file = file;
  }

  /** The clause with words that stand for those of the variant that is still to be chosen. */
  Clause open(Clause clause) {
    var words = SourceText.made(gaps.words(field(clause.id())), clause.location());
    Clause opened =
        clause.as(new Variant(Optional.empty(), words, Optional.empty(), Optional.empty()));
    open.put(clause.id(), opened);
    return opened;
  }

  private static String field(ClauseId clause) {
    return Gap.Kind.OPTION.key() + "." + clause;
  }

  /** Whether an amendment quotes words that are not there before a variant is chosen. */
  boolean isAhead(Amendment amendment, List<ClauseInForce> clauses) {
    return amendment
        .reword()
        .filter(reword -> reword.part() == Part.BODY && reword.target().isPresent())
        .flatMap(reword -> Optional.ofNullable(open.get(reword.clause())))
        .filter(clause -> clauses.stream()
            .anyMatch(there -> there.id().equals(clause.id()) && holds(there.body(), clause)))
        .isPresent();
  }

  /** Reports each that is printed: one that is omitted, or wholly reworded, needs no choice. */
  void report(List<ClauseInForce> clauses) {
    open.values().stream()
        .filter(clause -> clauses.stream().anyMatch(there -> holds(there.body(), clause)))
        .forEach(this::report);
  }

  private static boolean holds(Wording body, Clause clause) {
    return body.runs().stream().anyMatch(run -> run.source().equals(clause.body()));
  }

  private void report(Clause clause) {
    List<String> names = clause.variants().names();
    String all = String.join(", ", names);
    gaps.notChosen(
        "clause '" + clause.id() + "' has several variants, and none is chosen",
        new Gap(field(clause.id()), Gap.Kind.OPTION, all, Location.of(file)),
        "write under 'variants:' the line '" + clause.id() + ": " + names.get(0) + "'; there are: "
            + all);
  }
}
