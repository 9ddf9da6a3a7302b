package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.Basis;
import org.clausebook.model.Clause;
import org.clausebook.model.text.ClauseId;

/**
 * The amendments with which the clauses of an outline become those of a file.
 *
 * @param placements the clauses of the file in order
 * @param present ids that the policy has without an amendment, in order
 * @param whole ids of clauses whose words are all replaced
 * @param isLoud whether headings are printed in capitals, so that small letters do not count
 */
record Fit(
    List<Placement> placements,
    List<ClauseId> present,
    Set<ClauseId> whole,
    Filling filling,
    boolean isLoud) {

  /** All amendments: those to words clause by clause, then those to the order. */
  List<Map<String, String>> amendments() {
    var amendments = new ArrayList<Map<String, String>>();
    omitted().forEach(amendments::add);
    for (int i = 0; i < placements.size(); i++) {
      Placement placement = placements.get(i);
      if (placement.isOwn()) {
        amendments.add(inserted(i));
        continue;
      }
      Template template = placement.pair().template().orElseThrow();
      if (placement.pair().pass() == Pass.MOVED && !isStatutory(template)) {
        amendments.add(keys(
            "move",
            placement.id().value(),
            i == 0 ? "before" : "after",
            placements.get(i == 0 ? 1 : i - 1).id().value()));
      }
      amendments.addAll(reworded(placement, template));
    }
    return amendments;
  }

  /** Whether a clause may not be amended. */
  static boolean isStatutory(Template template) {
    return template.clause().basis() == Basis.STATUTORY;
  }

  private List<Map<String, String>> omitted() {
    List<ClauseId> used = placements.stream()
        .flatMap(placement -> java.util.stream.Stream.concat(
            java.util.stream.Stream.of(placement.id()),
            placement.merged().stream().map(part -> part.template().id())))
        .toList();
    return present.stream()
        .filter(id -> !used.contains(id))
        .map(id -> keys("omit", id.value()))
        .toList();
  }

  private List<Map<String, String>> reworded(Placement placement, Template template) {
    var amendments = new ArrayList<Map<String, String>>();
    Section section = placement.pair().section();
    Tokens filled = template.body().filled(filling::fill);
    if (isStatutory(template)) {
      return amendments;
    }
    heading(placement, template).ifPresent(amendments::add);
    amendments.addAll(words(template, filled, section));
    for (Placement.Part part : placement.merged()) {
      amendments.add(
          keys("merge", part.template().id().value(), "into", placement.id().value()));
      Tokens others = part.template().body().filled(filling::fill);
      amendments.addAll(words(part.template(), others, part.section()));
    }
    return amendments;
  }

  private List<Map<String, String>> words(Template template, Tokens filled, Section section) {
    var rewording = new Rewording(template.id(), filled, section.tokens(), filling);
    if (section.body().isBlank()) {
      return filled.all().isEmpty()
          ? List.of()
          : List.of(keys("substitute", template.id().value(), "with", Clause.NONE));
    }
    return whole.contains(template.id()) ? rewording.whole() : rewording.amendments();
  }

  private Optional<Map<String, String>> heading(Placement placement, Template template) {
    String wanted = placement.pair().section().title();
    String there = Tokens.of(template.heading()).filled(filling::fill).plain();
    String plain = Tokens.of(wanted).plain();
    boolean isLike = isLoud ? there.equalsIgnoreCase(plain) : there.equals(plain);
    return isLike
        ? Optional.empty()
        : Optional.of(keys(
            "retitle",
            placement.id().value(),
            "with",
            wanted.isEmpty() ? Clause.NONE : heading(wanted)));
  }

  /** Headings are plain text. */
  private static String heading(String markdown) {
    String plain = markdown.replaceAll("\\*\\*|\\\\(?=\\p{Punct})", "").strip();
    return plain.startsWith("${") ? "\\" + plain : plain;
  }

  private Map<String, String> inserted(int at) {
    Placement placement = placements.get(at);
    Section section = placement.pair().section();
    Map<String, String> keys = keys("insert", placement.id().value());
    place(at, keys);
    String heading = heading(section.title());
    boolean isOver =
        at + 1 < placements.size() && placements.get(at + 1).level() > placement.level();
    boolean isWords = section.body().isBlank() && !isOver;
    keys.put("heading", heading.isEmpty() || isWords ? Clause.NONE : heading);
    keys.put(
        "body",
        isWords
            ? section.title()
            : section.body().isBlank() ? Clause.NONE : section.body().strip());
    if (placement.pair().pass() == Pass.NONE && section.heading().isEmpty()) {
      keys.put(
          "drafting-note", "this text of the file is under no heading; check where it belongs");
    }
    return keys;
  }

  private void place(int at, Map<String, String> keys) {
    int level = placements.get(at).level();
    if (at == 0) {
      placements.stream()
          .filter(placement -> !placement.isOwn() && placement.pair().pass() != Pass.MOVED)
          .findFirst()
          .map(Placement::id)
          .or(() -> present.stream().findFirst())
          .ifPresent(first -> keys.put("before", first.value()));
      return;
    }
    for (int i = at - 1; i >= 0; i--) {
      Placement other = placements.get(i);
      boolean isUnder = other.level() < level;
      if (other.level() <= level) {
        keys.put(isUnder ? "under" : "after", other.id().value());
        return;
      }
    }
    keys.put("after", placements.get(at - 1).id().value());
  }

  private static Map<String, String> keys(String... words) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      keys.put(words[i], words[i + 1]);
    }
    return keys;
  }

  /** Whether headings of a file are in capitals. */
  static boolean isLoud(List<Pair> pairs) {
    List<String> titles = pairs.stream()
        .map(pair -> pair.section().title())
        .filter(title -> !title.isEmpty())
        .toList();
    return !titles.isEmpty()
        && titles.stream().allMatch(title -> title.equals(title.toUpperCase(Locale.UK)));
  }
}
