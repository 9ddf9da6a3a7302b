package org.clausebook.stage.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.markdown.Inline;
import org.clausebook.model.text.LinkedText;
import org.clausebook.model.text.LinkedText.Part;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;
import org.clausebook.model.text.TracedTextBuilder;

/** Reads lines of text in which links are written as in a clause: {@code [text](address)}. */
final class LinkedTexts {
  private static final String MAILBOX = "mailto:";

  private final Links links;
  private final Function<TracedText, TracedText> filling;

  /**
   * The lines of one policy.
   *
   * @param clauses those that a link may lead to
   * @param filling puts values in the place of merge fields, and leaves white space alone
   */
  LinkedTexts(
      ClauseCitations clauses,
      Function<TracedText, TracedText> filling,
      List<Diagnostic> problems) {
    this.links = new Links(clauses, address -> filling.apply(address).text(), problems);
    this.filling = filling;
  }

  /** The line; a link that leads nowhere is reported. */
  TracedLine read(SourceText source) {
    TracedText text = TracedText.of(source);
    links.check(text);
    var parts = new ArrayList<Part>();
    var line = new TracedTextBuilder(text.length());
    int done = 0;
    for (Inline link : Inline.in(text.text())) {
      if (link.kind() == Inline.Kind.LINK) {
        line.append(add(text.part(done, link.from()), Optional.empty(), parts));
        String written =
            filling.apply(text.part(link.address(), link.addressEnd())).text();
        String address = link.isMailbox(text.text()) ? MAILBOX + written : written;
        line.append(add(text.part(link.start(), link.end()), Optional.of(address), parts));
        done = link.to();
      }
    }
    line.append(add(text.part(done, text.length()), Optional.empty(), parts));
    return new TracedLine(new LinkedText(parts), line.build());
  }

  private TracedText add(TracedText written, Optional<String> address, List<Part> parts) {
    if (written.isEmpty()) {
      return written;
    }
    TracedText words = OneLine.blanks(filling.apply(written));
    parts.add(new Part(words.text(), address));
    return words;
  }
}
