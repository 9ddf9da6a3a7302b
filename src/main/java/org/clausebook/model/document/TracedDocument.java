package org.clausebook.model.document;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.NamedText;

/**
 * A finished document that knows where each of its words comes from.
 *
 * @param texts all that the document prints of itself, in each language; a layout may add words of
 *     its own
 * @param summaries of its clauses, in each language, which it does not print
 */
public record TracedDocument(
    PolicyDocument document, List<NamedText> texts, List<ClauseSummary> summaries) {
  public TracedDocument {
    texts = List.copyOf(texts);
    summaries = List.copyOf(summaries);
  }

  /** The same words in another document. */
  public TracedDocument map(UnaryOperator<PolicyDocument> change) {
    return new TracedDocument(change.apply(document), texts, summaries);
  }

  /**
   * The first place of some words, in one text of the document if they are there.
   *
   * @param what the text is: {@code title}, {@code clause 'scope'}, {@code closing line}
   */
  public Optional<Location> locate(String what, String words) {
    Stream<NamedText> ofPart = Stream.concat(
        texts.stream().filter(text -> text.what().equals(what)),
        texts.stream().filter(text -> text.what().endsWith(what)));
    return Stream.concat(ofPart, texts.stream())
        .filter(text -> !words.isEmpty() && text.text().contains(words))
        .findFirst()
        .map(text -> text.traced().locate(text.text().indexOf(words)));
  }
}
