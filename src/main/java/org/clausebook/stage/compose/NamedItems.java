package org.clausebook.stage.compose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.markdown.ItemList;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.NumberedClause.NamedItem;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.TracedEdits;
import org.clausebook.model.text.TracedText;

/**
 * Items and paragraphs that texts refer to, written {@code - d. {#quorum} text}.
 *
 * <p>Works on Markdown with one line to a paragraph or item, whose lists are labelled.
 */
final class NamedItems {
  private static final Pattern LIKE_A_NAME = Pattern.compile("(?<!\\\\)\\{\\s*#[^{}\\n]*}");
  private static final Pattern SIGNS = Pattern.compile("[().]");

  /** In place of a label that an item does not have. */
  private static final String NO_LABEL = "?";

  /**
   * Where an item is.
   *
   * @param clause the place of its clause
   * @param id of its clause
   * @param labels from the outermost list to its own, {@code (d)(ii)}; empty for a paragraph
   * @param paragraphs how many own paragraphs the clause has up to it
   */
  record Named(
      int clause, ClauseId id, NamedItem item, String labels, int paragraphs, Location location) {
    /** Where a link to it leads. */
    String address() {
      return "#" + id + NumberedClause.OF_ITEM + item.name();
    }
  }

  /** An item that others may be under. */
  private record Open(int indent, String label) {}

  private final boolean numbersParagraphs;
  private final List<Diagnostic> problems;
  private final Map<String, Named> byName = new LinkedHashMap<>();
  private final List<TracedText> bodies = new ArrayList<>();
  private final List<List<Integer>> statutory = new ArrayList<>();

  private NamedItems(boolean numbersParagraphs, List<Diagnostic> problems) {
    this.numbersParagraphs = numbersParagraphs;
    this.problems = problems;
  }

  /**
   * Those of some clauses.
   *
   * @param filled the bodies of the clauses, in order
   * @param problems where names are added by which nobody could refer to anything
   */
  static NamedItems in(
      List<ClauseInForce> clauses,
      List<TracedText> filled,
      boolean numbersParagraphs,
      List<Diagnostic> problems) {
    var items = new NamedItems(numbersParagraphs, problems);
    for (int i = 0; i < filled.size(); i++) {
      items.read(i, clauses.get(i).id(), filled.get(i));
    }
    return items;
  }

  /** Each by its name. */
  Map<String, Named> byName() {
    return byName;
  }

  /** The bodies without the names. */
  List<TracedText> bodies() {
    return bodies;
  }

  /** The lines of the clause at a place that the law lays down. */
  List<Integer> statutory(int clause) {
    return statutory.get(clause);
  }

  /** Those of the clause at a place. */
  List<NamedItem> of(int clause) {
    return byName.values().stream()
        .filter(named -> named.clause() == clause)
        .map(Named::item)
        .toList();
  }

  private void read(int clause, ClauseId id, TracedText body) {
    if (!body.text().contains("{")) {
      bodies.add(body);
      statutory.add(List.of());
      return;
    }
    var written = MarkdownText.of(body.text());
    var plain = MarkdownText.of(written.withoutBraces());
    List<String> labels = labels(plain.lines());
    StatutoryMarks.check(body, written, problems);
    statutory.add(StatutoryMarks.lines(written));
    var edits = new TracedEdits(body);
    for (int i = 0; i < written.lines().size(); i++) {
      Line line = written.lines().get(i);
      int at = line.mark().braces().at();
      if (!line.mark().braces().isEmpty()) {
        edits.cut(at, line.text());
      }
      if (!line.mark().name().isEmpty()) {
        var named = new Named(
            clause,
            id,
            new NamedItem(line.mark().name(), i),
            labels.get(i),
            paragraphs(plain, i),
            body.locate(at));
        add(named);
        check(named, plain, labels);
      }
    }
    bodies.add(edits.done());
    checkRest(bodies.get(clause));
  }

  /** How many own paragraphs there are up to a line. */
  private static int paragraphs(MarkdownText text, int line) {
    return line < 0
        ? 0
        : ParagraphNumbers.count(text.part(0, text.lines().get(line).end()));
  }

  /** What the item of each line is called within its clause; empty for a line that is none. */
  private static List<String> labels(List<Line> lines) {
    var labels = new ArrayList<String>();
    Deque<Open> open = new ArrayDeque<>();
    for (Line line : lines) {
      if (line.isItem()) {
        open.removeIf(item -> item.indent() >= line.indent());
        open.push(new Open(line.indent(), cited(line)));
        labels.add(chain(open));
      } else {
        if (!line.isBlank() && line.indent() == 0) {
          open.clear();
        }
        labels.add("");
      }
    }
    return labels;
  }

  private static String cited(Line item) {
    return item.isLabelled() || item.isNumbered()
        ? "(" + SIGNS.matcher(ItemList.label(item)).replaceAll("") + ")"
        : NO_LABEL;
  }

  private static String chain(Deque<Open> open) {
    var chain = new StringBuilder();
    for (Iterator<Open> outermost = open.descendingIterator(); outermost.hasNext(); ) {
      chain.append(outermost.next().label());
    }
    return chain.toString();
  }

  private void add(Named named) {
    Named first = byName.putIfAbsent(named.item().name(), named);
    if (first != null) {
      problems.add(Diagnostic.error(
          named.location(),
          "two items are named '" + named.item().name() + "', first at " + first.location(),
          "give one of the two another name"));
    }
  }

  private void check(Named named, MarkdownText text, List<String> labels) {
    int line = named.item().line();
    String name = "'{#" + named.item().name() + "}'";
    if (text.lines().get(line).isItem()) {
      checkLabels(named, text, labels);
    } else if (!numbersParagraphs || paragraphs(text, line - 1) == named.paragraphs()) {
      problems.add(Diagnostic.error(
          named.location(),
          "a paragraph without a number cannot be referred to",
          "take " + name + " out, and refer to the clause with \"${clause('" + named.id()
              + "')}\""));
    }
  }

  private void checkLabels(Named named, MarkdownText text, List<String> labels) {
    String own = named.labels();
    if (own.contains(NO_LABEL)) {
      problems.add(Diagnostic.error(
          named.location(),
          "an item without a letter or number cannot be referred to",
          "give it and those beside and above it a letter: '- a. {#"
              + named.item().name() + "} …'"));
      return;
    }
    for (int i = 0; i < labels.size(); i++) {
      boolean isSamePlace = !numbersParagraphs || paragraphs(text, i) == named.paragraphs();
      if (i != named.item().line() && labels.get(i).equals(own) && isSamePlace) {
        problems.add(Diagnostic.error(
            named.location(),
            "two items of clause '" + named.id() + "' are called " + own
                + ", so a reference to one of them would not say which",
            "begin the second list with the letter after the last one of the first"));
        return;
      }
    }
  }

  /** What is left over would be printed. */
  private void checkRest(TracedText body) {
    StatutoryMarks.checkRest(body, problems);
    if (body.text().indexOf('#') < 0) {
      return;
    }
    BitSet code = MarkdownText.of(body.text()).code();
    LIKE_A_NAME
        .matcher(body.text())
        .results()
        .filter(found -> !code.get(found.start()))
        .forEach(found -> problems.add(Diagnostic.error(
            body.locate(found.start()),
            "this looks like the name of an item but is not one",
            "write small letters joined by '-' where the item begins, after its letter: '- a."
                + " {#quorum} …'")));
  }
}
