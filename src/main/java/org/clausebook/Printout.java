package org.clausebook;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.explain.PolicyExplainer;
import org.clausebook.model.Lock;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.TextPlaces;

/**
 * A finished document, before it is rendered.
 *
 * @param places where its words are written; those of locked words nowhere that counts
 * @param lock that holds its words
 */
record Printout(PolicyDocument document, TextPlaces places, Optional<Lock> lock) {
  static Printout of(Lock lock, PolicyDocument document) {
    return new Printout(document, (text, words) -> Optional.empty(), Optional.of(lock));
  }

  /** Worked out only when words are asked for. */
  static TextPlaces places(Result<ResolvedPolicy> policy, PolicyDocument document) {
    return (text, words) -> policy
        .atHand()
        .map(resolved -> PolicyExplainer.explain(resolved, document, List.of()))
        .flatMap(origin -> origin.locate(text, words));
  }
}
