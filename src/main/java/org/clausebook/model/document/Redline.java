package org.clausebook.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of a policy and a later one in one text, with what changes between them.
 *
 * @param title plain text
 * @param clauses in the order of the later version; what is not in it is where it was
 * @param opening the lines under the title, plain text
 * @param closing those after the last clause
 * @param welsh the same in Welsh, where either version is printed in it; this one is in English
 * @param isOfChangesAlone whether clauses that stay as they are go unprinted
 */
public record Redline(
    PolicyVersion from,
    PolicyVersion to,
    List<RedlineRun> title,
    List<RedlineClause> clauses,
    List<List<RedlineRun>> opening,
    List<List<RedlineRun>> closing,
    Optional<Redline> welsh,
    boolean isOfChangesAlone) {
  /** A redline that prints the whole text. */
  public Redline(
      PolicyVersion from,
      PolicyVersion to,
      List<RedlineRun> title,
      List<RedlineClause> clauses,
      List<List<RedlineRun>> opening,
      List<List<RedlineRun>> closing,
      Optional<Redline> welsh) {
    this(from, to, title, clauses, opening, closing, welsh, false);
  }

  public Redline {
    title = List.copyOf(title);
    clauses = List.copyOf(clauses);
    opening = opening.stream().map(List::copyOf).toList();
    closing = closing.stream().map(List::copyOf).toList();
  }

  /** The same, of which only what changes is printed. */
  public Redline ofChangesAlone() {
    return new Redline(
        from,
        to,
        title,
        clauses,
        changed(opening),
        changed(closing),
        welsh.map(Redline::ofChangesAlone),
        true);
  }

  private static List<List<RedlineRun>> changed(List<List<RedlineRun>> lines) {
    return lines.stream().filter(Redline::hasChanged).toList();
  }

  private static boolean hasChanged(List<RedlineRun> runs) {
    return runs.stream().anyMatch(run -> run.revision() != Revision.KEPT);
  }

  /**
   * The clauses that are printed, in order. Where it is of changes alone, those above a clause that
   * changes are there with their headings.
   */
  public List<RedlineClause> printed() {
    if (!isOfChangesAlone) {
      return clauses;
    }
    var printed = new ArrayList<RedlineClause>();
    var above = new ArrayList<RedlineClause>();
    for (RedlineClause clause : clauses) {
      above.removeIf(other -> other.level() >= clause.level());
      if (clause.hasChanged()) {
        above.forEach(other -> printed.add(other.withoutBody()));
        above.clear();
        printed.add(clause);
      } else {
        above.add(clause);
      }
    }
    return List.copyOf(printed);
  }

  /** How many clauses stay as they are, with their numbers. */
  public long unchanged() {
    return clauses.stream().filter(clause -> clause.changes().isEmpty()).count();
  }

  /** The redline in each language that either version is printed in, in the order of printing. */
  public List<Redline> editions() {
    String own = to.document().language();
    return Stream.of(to, from)
        .flatMap(version -> version.document().languages().stream())
        .distinct()
        .map(language -> language.equals(own) ? this : welsh.orElseThrow())
        .toList();
  }

  /** The language of the words that are compared, as a tag of BCP 47. */
  public String language() {
    return to.document().language();
  }

  /** Whether the title or any clause changes, if only by its number, in any language. */
  public boolean hasChanged() {
    return hasChanged(title)
        || editions().stream()
            .anyMatch(
                edition -> !edition.changed().isEmpty() || !edition.renumbered().isEmpty());
  }

  /**
   * What its files are called, {@code council/policy.redline-1.0-draft}: beside the policy's own,
   * and never over them. What a file's name cannot hold of a version is a dash there.
   */
  public String name() {
    String versions = (from.name() + "-" + to.name()).replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    return to.document().council() + "/" + to.document().policy() + ".redline-" + versions
        + (isOfChangesAlone ? "-changes" : "");
  }

  /** Where it is written, in the output folder. */
  public String path(Format format) {
    return name() + "." + format.extension();
  }

  /** The clauses that changed otherwise than by their number, each named once. */
  public List<RedlineClause> changed() {
    return clauses.stream()
        .filter(clause -> !clause.hasMovedAway())
        .filter(RedlineClause::hasChanged)
        .toList();
  }

  /** The clauses of which only the number changed. */
  public List<RedlineClause> renumbered() {
    return clauses.stream()
        .filter(clause -> clause.changes().equals(List.of(Alteration.RENUMBERED)))
        .toList();
  }
}
