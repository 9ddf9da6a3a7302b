package org.clausebook.stage.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.text.LinkedText;
import org.clausebook.model.text.LinkedText.Part;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;
import org.clausebook.model.text.TracedTextBuilder;

/** Reads lines of text in which links are written as in a clause: {@code [text](address)}. */
final class LinkedTexts {
  private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[([^\\[\\]]++)]"
      + "\\(\\s*<?([^\\s)>]{1,2000}+)>?\\s*\\)|<((?:https?|mailto|tel):[^\\s<>]+)>");

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
  TracedLine read(SourceText written) {
    TracedText text = TracedText.of(written);
    links.check(text);
    var parts = new ArrayList<Part>();
    var line = new TracedTextBuilder(text.length());
    int done = 0;
    for (MatchResult link : LINK.matcher(text.text()).results().toList()) {
      line.append(add(text.part(done, link.start()), Optional.empty(), parts));
      int group = link.group(2) == null ? 3 : 2;
      TracedText address = filling.apply(text.part(link.start(group), link.end(group)));
      int words = group == 3 ? 3 : 1;
      line.append(
          add(text.part(link.start(words), link.end(words)), Optional.of(address.text()), parts));
      done = link.end();
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
