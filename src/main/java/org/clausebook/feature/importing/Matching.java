package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clausebook.model.text.ClauseId;

/** Finds which clause each section of a file is. */
final class Matching {
  private static final double CERTAIN = 1;

  /** How much a heading counts beside the words under it. */
  private static final double HEADING_WEIGHT = 0.3;

  private final List<Section> sections;
  private final List<Template> templates;
  /** The pieces of each section, and of each wording. */
  private final List<List<Piece>> theirs;

  private final List<List<Piece>> ours;
  private final List<String> titles;
  private final List<String> headings;
  private final List<Integer> counts = new ArrayList<>();
  private final List<Map<Template, Double>> words = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final Set<ClauseId> used = new TreeSet<>();

  private Matching(List<Section> sections, List<Template> templates) {
    this.sections = sections;
    this.templates = templates;
    this.theirs = sections.stream().map(section -> Piece.of(section.tokens())).toList();
    this.titles =
        sections.stream().map(section -> Headings.plain(section.title())).toList();
    this.headings =
        templates.stream().map(template -> Headings.plain(template.heading())).toList();
    this.ours = templates.stream().map(template -> Piece.of(template.body())).toList();
  }

  /** A candidate: a section and a wording, with how well they go together. */
  private record Candidate(int section, Template template, Pass pass, double score, double apart) {}

  /** A pair for each section, in the order of the file. */
  static List<Pair> of(List<Section> sections, List<Template> templates) {
    var matching = new Matching(sections, templates);
    matching.count(new LibraryIndex(templates));
    matching.takeBest();
    matching.takeWithinGaps();
    matching.takeMerged();
    matching.markSplit();
    matching.markMoved();
    return List.copyOf(matching.pairs);
  }

  /** How many words of each section are near those of each wording. */
  private void count(LibraryIndex index) {
    for (int i = 0; i < sections.size(); i++) {
      Map<Template, Double> near = new LinkedHashMap<>();
      for (Piece piece : theirs.get(i)) {
        index
            .near(piece)
            .forEach(
                one -> near.merge(one.template(), one.score() * piece.keys().size(), Double::sum));
      }
      words.add(near);
      counts.add(sections.get(i).tokens().count());
      pairs.add(Pair.own(sections.get(i)));
    }
  }

  private void takeBest() {
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < sections.size(); i++) {
      for (int j = 0; j < templates.size(); j++) {
        candidate(i, j).ifPresent(candidates::add);
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score)
        .reversed()
        .thenComparingDouble(Candidate::apart));
    candidates.forEach(one -> take(one.section, one.template, one.pass, one.score));
  }

  private Optional<Candidate> candidate(int at, int order) {
    Template template = templates.get(order);
    double part = part(at, template);
    double heading = Headings.plainLikeness(headings.get(order), titles.get(at));
    double apart =
        Math.abs(at / (double) sections.size() - order / (double) Math.max(1, templates.size()));
    boolean isNamed = heading >= CERTAIN;
    if (!isNamed && !Threshold.SECTION.isMet(part)) {
      return Optional.empty();
    }
    Pass pass = follows(theirs.get(at), ours.get(order))
        ? template.body().all().stream().anyMatch(Token::isField) ? Pass.PATTERN : Pass.EQUAL
        : isNamed ? Pass.HEADING : Pass.NEAREST;
    double sure =
        pass == Pass.PATTERN || pass == Pass.EQUAL ? CERTAIN : isNamed ? 0.5 + part / 2 : part;
    return Optional.of(new Candidate(at, template, pass, sure + HEADING_WEIGHT * heading, apart));
  }

  /** The part of a section's words that a wording has. */
  private double part(int at, Template template) {
    int all = counts.get(at);
    return all == 0 ? 0 : words.get(at).getOrDefault(template, 0.0) / all;
  }

  private static boolean follows(List<Piece> theirs, List<Piece> ours) {
    if (theirs.size() != ours.size()
        || ours.stream().allMatch(piece -> piece.keys().isEmpty())) {
      return false;
    }
    for (int i = 0; i < ours.size(); i++) {
      if (!ours.get(i).isFollowedBy(theirs.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void take(int at, Template template, Pass pass, double score) {
    if (pairs.get(at).template().isEmpty() && used.add(template.id())) {
      pairs.set(at, pairs.get(at).with(template, pass, Math.min(1, score)));
    }
  }

  /** A section between two that are known may be a clause between theirs that is like it by name. */
  private void takeWithinGaps() {
    for (int i = 0; i < sections.size(); i++) {
      if (pairs.get(i).template().isPresent() || sections.get(i).heading().isEmpty()) {
        continue;
      }
      int at = i;
      templates.subList(after(i), Math.max(after(i), before(i))).stream()
          .filter(template -> !used.contains(template.id()))
          .filter(
              template -> Headings.isWithin(template.heading(), sections.get(at).title()))
          .findFirst()
          .ifPresent(template -> take(
              at,
              template,
              Pass.NEAREST,
              Headings.likeness(template.heading(), sections.get(at).title())));
    }
  }

  /** The place of the first wording that may follow the clauses above a section. */
  private int after(int at) {
    for (int i = at - 1; i >= 0; i--) {
      Optional<Template> above = pairs.get(i).template();
      if (above.isPresent()) {
        return templates.indexOf(above.get()) + 1;
      }
    }
    return 0;
  }

  private int before(int at) {
    for (int i = at + 1; i < pairs.size(); i++) {
      Optional<Template> below = pairs.get(i).template();
      if (below.isPresent()) {
        return templates.indexOf(below.get());
      }
    }
    return templates.size();
  }

  /** Clauses most of whose words are under the heading of another. */
  private void takeMerged() {
    for (int i = 0; i < sections.size(); i++) {
      Pair pair = pairs.get(i);
      if (pair.template().isEmpty()) {
        continue;
      }
      var merged = new ArrayList<Template>();
      for (Map.Entry<Template, Double> near : words.get(i).entrySet()) {
        int size = near.getKey().body().count();
        boolean isMost = size > 0 && Threshold.MERGED.isMet(near.getValue() / size);
        if (isMost && !Fit.isStatutory(near.getKey()) && used.add(near.getKey().id())) {
          merged.add(near.getKey());
        }
      }
      pairs.set(i, pair.merging(merged));
    }
  }

  private void markSplit() {
    for (int i = 0; i < sections.size(); i++) {
      int at = i;
      boolean isPart = words.get(i).keySet().stream()
          .anyMatch(template -> Threshold.SECTION.isMet(part(at, template)));
      if (pairs.get(i).template().isEmpty() && isPart) {
        pairs.set(i, pairs.get(i).as(Pass.SPLIT, Threshold.SECTION.value()));
      }
    }
  }

  /** Those that are not in the order of the library, but for as many as can be. */
  private void markMoved() {
    List<Integer> known = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i).template().isPresent()) {
        known.add(i);
      }
    }
    Map<Integer, Integer> places = new TreeMap<>();
    known.forEach(i -> places.put(i, templates.indexOf(pairs.get(i).template().orElseThrow())));
    List<Integer> kept = Order.kept(known, places);
    known.stream()
        .filter(i -> !kept.contains(i))
        .forEach(i -> pairs.set(i, pairs.get(i).as(Pass.MOVED, pairs.get(i).score())));
  }
}
