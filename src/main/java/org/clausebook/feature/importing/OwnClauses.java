package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.ClauseInForce;

/** Makes clauses of the sections of a file, nested as its headings are. */
final class OwnClauses {
  private static final Pattern LETTERED =
      Pattern.compile("([A-Z](?:\\.\\d{1,2}){1,3})\\.?\\s+(\\S.*)");

  private final List<Section> sections;
  private final List<Integer> ranks;
  private final List<OwnClause> clauses = new ArrayList<>();

  private OwnClauses(List<Section> sections) {
    this.sections = sections;
    this.ranks = ranks(sections);
  }

  /**
   * The clauses in the order of the file.
   *
   * @param known ids that are taken
   * @param policy the name before an id that is taken
   */
  static List<OwnClause> of(List<Section> sections, Collection<String> known, String policy) {
    var made = new OwnClauses(sections);
    var ids = new FreshIds(known);
    for (int i = 0; i < sections.size(); i++) {
      made.add(i, ids, policy);
    }
    return List.copyOf(made.clauses);
  }

  /** How deep each heading is, from 1: by its own rank, or by its number where all have one rank. */
  private static List<Integer> ranks(List<Section> sections) {
    var levels = new TreeSet<Integer>();
    sections.forEach(section -> section.heading().map(Block::level).ifPresent(levels::add));
    if (levels.size() > 1) {
      return sections.stream()
          .map(section -> section
              .heading()
              .map(block -> levels.headSet(block.level(), true).size())
              .orElse(1))
          .toList();
    }
    return sections.stream()
        .map(section ->
            section.heading().filter(OwnClauses::isCounted).isPresent() ? section.level() : 1)
        .toList();
  }

  private static boolean isCounted(Block heading) {
    return heading.label().matches("\\d.*");
  }

  private void add(int at, FreshIds ids, String policy) {
    Section section = sections.get(at);
    if (isLoneHeading(at) && !clauses.isEmpty()) {
      int last = clauses.size() - 1;
      OwnClause before = clauses.get(last);
      var blocks = new ArrayList<>(before.blocks());
      blocks.add(section.heading().orElseThrow().as(Block.Kind.PARAGRAPH, 0));
      clauses.set(last, new OwnClause(before.id(), before.level(), before.heading(), blocks));
      return;
    }
    boolean isLone = isLoneHeading(at);
    int above = clauses.isEmpty() ? 0 : clauses.get(clauses.size() - 1).level();
    int level = section.heading().isEmpty() || isLone
        ? 1
        : Math.min(Math.min(ranks.get(at), above + 1), ClauseInForce.DEEPEST);
    clauses.add(new OwnClause(
        ids.of(section.title(), policy),
        level,
        isLone ? Optional.empty() : section.heading().map(OwnClauses::labelled),
        isLone
            ? List.of(section.heading().orElseThrow().as(Block.Kind.PARAGRAPH, 0))
            : section.blocks()));
  }

  /** A heading with its number apart, be that {@code A.1}. */
  private static Block labelled(Block heading) {
    Matcher found = LETTERED.matcher(heading.text());
    return heading.label().isEmpty() && found.matches()
        ? heading.saying(found.group(2)).labelled(found.group(1))
        : heading;
  }

  /** Whether nothing is under a heading, so that it is printed as a paragraph. */
  private boolean isLoneHeading(int at) {
    Section section = sections.get(at);
    boolean isOver = at + 1 < sections.size()
        && ranks.get(at + 1) > ranks.get(at)
        && ranks.get(at) < ClauseInForce.DEEPEST;
    return section.heading().isPresent() && section.blocks().isEmpty() && !isOver;
  }
}
