package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.LinkedText;
import org.clausebook.model.LinkedText.Part;
import org.clausebook.model.SourceText;
import org.clausebook.model.Wording;

/** Reads lines of text in which links are written as in a clause: {@code [text](address)}. */
final class LinkedTexts {
  private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[([^\\[\\]]++)]"
      + "\\(\\s*<?([^\\s)>]{1,2000}+)>?\\s*\\)|<((?:https?|mailto|tel):[^\\s<>]+)>");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Links links;
  private final Function<Wording, String> filling;

  /**
   * The lines of one policy.
   *
   * @param clauses those that a link may lead to
   * @param filling puts values in the place of merge fields, and leaves white space alone
   */
  LinkedTexts(
      ClauseCitations clauses, Function<Wording, String> filling, List<Diagnostic> problems) {
    this.links = new Links(clauses, filling, problems);
    this.filling = filling;
  }

  /** The line; a link that leads nowhere is reported. */
  LinkedText read(SourceText written) {
    var text = Wording.of(written);
    links.check(text);
    var parts = new ArrayList<Part>();
    int done = 0;
    for (MatchResult link : LINK.matcher(text.text()).results().toList()) {
      add(text, done, link.start(), Optional.empty(), parts);
      int group = link.group(2) == null ? 3 : 2;
      Wording address = text.part(link.start(group), link.end(group));
      int words = group == 3 ? 3 : 1;
      add(text, link.start(words), link.end(words), Optional.of(filling.apply(address)), parts);
      done = link.end();
    }
    add(text, done, text.text().length(), Optional.empty(), parts);
    return new LinkedText(parts);
  }

  private void add(Wording text, int from, int to, Optional<String> address, List<Part> parts) {
    if (from < to) {
      String words = SPACES.matcher(filling.apply(text.part(from, to))).replaceAll(" ");
      parts.add(new Part(words, address));
    }
  }
}
