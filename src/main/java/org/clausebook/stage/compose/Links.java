package org.clausebook.stage.compose;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.mergefield.MergeFields;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.TracedText;

/** Checks where the links of a clause lead: to the web, a mailbox, a telephone or a clause. */
final class Links {
  /**
   * Marks that few texts have, and how they are written.
   *
   * @param sign some characters that all of them hold: to look for these first takes far less time
   */
  private record Marks(String sign, Pattern pattern) {
    static Marks of(String sign, String pattern) {
      return new Marks(sign, Pattern.compile(pattern));
    }

    /** All in a text but those in code. */
    Stream<MatchResult> in(String text) {
      if (!text.contains(sign)) {
        return Stream.empty();
      }
      BitSet code = MarkdownText.of(text).code();
      return pattern.matcher(text).results().filter(mark -> !code.get(mark.start()));
    }
  }

  /** The address in {@code [text](address)}, {@code <address>} and {@code [label]: address}. */
  private static final List<Marks> ADDRESSES = List.of(
      Marks.of("](", "(?<!\\\\)]\\(\\s*<?([^\\s)>]*)"),
      Marks.of("<", "<([A-Za-z][A-Za-z0-9+.-]+:[^\\s<>]*)>"),
      Marks.of("]:", "(?m)^ {0,3}\\[(?!\\^)[^\\]\\n]+]:\\s*<?(\\S+?)>?(?:\\s+[\"'(].*)?$"));

  /** A title in {@code [text](address "words")}, or on the line that says where a label leads. */
  private static final List<Marks> TITLES = List.of(
      Marks.of("](", "(?<!\\\\)]\\(\\s*+<?+[^\\s)>\\]]++>?+\\s++(?=[\"'(])"),
      Marks.of("]:", "(?m)^ {0,3}\\[(?!\\^)[^\\]\\n]++]:\\s*+\\S++\\s++(?=[\"'(])"));

  private static final Marks WORDLESS = Marks.of("](", "(?<!\\\\)\\[\\s*+]\\(");

  private static final Marks IMAGE = Marks.of("![", "(?<!\\\\)!\\[");

  private static final Pattern ALLOWED =
      Pattern.compile("(?:https?://[^\\s/?#]+|mailto:[^\\s@]+@|tel:\\+?[0-9]).*");
  private static final Pattern MAILBOX = Pattern.compile("[^\\s@/:]+@[^\\s@/]+\\.[^\\s@/]+");
  private static final Pattern SITE = Pattern.compile("[a-z0-9-]++(?:\\.[a-z0-9-]++)++(?:/.*)?");

  private final ClauseCitations clauses;
  private final Function<TracedText, String> filling;
  private final List<Diagnostic> problems;

  /**
   * A check of one policy's links.
   *
   * @param clauses those that a link may lead to
   * @param filling puts values in the place of merge fields
   */
  Links(ClauseCitations clauses, Function<TracedText, String> filling, List<Diagnostic> problems) {
    this.clauses = clauses;
    this.filling = filling;
    this.problems = problems;
  }

  void check(TracedText body) {
    String text = body.text();
    Optional<MatchResult> image = IMAGE.in(text).findFirst();
    if (image.isPresent()) {
      problems.add(Diagnostic.error(
          body.locate(image.get().start()),
          "this is an image, which a policy cannot print",
          "take it out, and say in words what it shows"));
      return;
    }
    checkWords(body, text);
    int most = problems.size() + MergeFields.MOST_FAULTS;
    for (Marks addresses : ADDRESSES) {
      addresses.in(text).takeWhile(link -> problems.size() < most).forEach(link -> {
        String written = link.group(1);
        TracedText address = body.part(link.start(1), link.end(1));
        check(
            written.contains("${") ? filling.apply(address) : written,
            () -> body.locate(link.start(1)));
      });
    }
  }

  /** A page shows only the text in the brackets of a link. */
  private void checkWords(TracedText body, String text) {
    for (Marks titles : TITLES) {
      titles
          .in(text)
          .map(title -> Diagnostic.error(
              body.locate(title.end()),
              "words after the address of a link are not printed",
              "put them into the text of the link or beside it, or take them out"))
          .forEach(problems::add);
    }
    WORDLESS
        .in(text)
        .map(link -> Diagnostic.error(
            body.locate(link.start()),
            "this link has no words, so nobody sees it",
            "write between the brackets what it leads to"))
        .forEach(problems::add);
  }

  private void check(String address, Supplier<Location> place) {
    if (GapMarks.isIn(address)) {
      return;
    }
    if (address.startsWith("#")) {
      if (!clauses.has(address.substring(1))) {
        problems.add(clauses.unknown(address.substring(1), place.get()));
      } else if (clauses.hasNoHeading(new ClauseId(address.substring(1)))) {
        problems.add(clauses.withoutHeading(address.substring(1), place.get()));
      }
    } else if (!ALLOWED.matcher(address).matches()) {
      problems.add(
          Diagnostic.error(place.get(), "a link cannot lead to '" + address + "'", hint(address)));
    }
  }

  private static String hint(String address) {
    if (MAILBOX.matcher(address).matches()) {
      return "write 'mailto:" + address + "'";
    }
    if (SITE.matcher(address).matches()) {
      return "write 'https://" + address + "'";
    }
    return "begin the address with 'https://', 'mailto:' or 'tel:', or with '#' and the id of a"
        + " clause";
  }
}
