package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Amendment;
import org.clausebook.model.Clause;
import org.clausebook.model.Overlay;
import org.clausebook.model.Passage;
import org.clausebook.model.PolicySources;
import org.clausebook.model.Translation;
import org.clausebook.model.Variants.Variant;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/** Finds all the words of which the clauses of one policy are made, and whether they are Welsh. */
final class TranslatedWords {
  /**
   * Some of the words of a clause.
   *
   * @param translation empty where they are there in English alone
   * @param location of the English
   * @param remedy what is to be written in Welsh
   */
  record Part(Optional<Translation> translation, Location location, String remedy) {}

  private final PolicySources english;
  private final PolicySources welsh;
  private final Map<ClauseId, ClauseId> merged;

  /**
   * The words of one policy.
   *
   * @param merged clauses that are under the heading of another, and which that is
   */
  TranslatedWords(PolicySources english, PolicySources welsh, Map<ClauseId, ClauseId> merged) {
    this.english = english;
    this.welsh = welsh;
    this.merged = merged;
  }

  List<Part> of(ClauseId id) {
    var parts = new ArrayList<Part>();
    welsh.clause(id).ifPresent(clause -> {
      parts.addAll(own(clause));
      parts.addAll(passages(clause));
    });
    for (Overlay overlay : welsh.overlays()) {
      overlay.amendments().stream()
          .flatMap(amendment -> amendment.reword().stream())
          .filter(reword -> reword.clause().equals(id))
          .map(reword -> amended(overlay, reword))
          .forEach(parts::add);
    }
    merged.forEach((from, into) -> {
      if (into.equals(id)) {
        parts.addAll(of(from));
      }
    });
    return parts;
  }

  /** Heading and body, which may be in two groups where a variant is chosen. */
  private List<Part> own(Clause clause) {
    Optional<Variant> variant = Optional.ofNullable(
            welsh.overlay().choices().variants().get(clause.id()))
        .flatMap(choice -> clause.variants().find(choice.value().value()));
    var parts = new ArrayList<Part>();
    if (variant.flatMap(Variant::heading).isEmpty()) {
      parts.add(new Part(clause.translation(), clause.location(), remedy(clause)));
    }
    variant.ifPresent(chosen -> parts.add(new Part(
        chosen.translation(),
        chosen.body().start(),
        "write below this variant 'cy:' and below that its 'body:' in Welsh")));
    return parts;
  }

  /** The fingerprint of the English is known where both its keys are to be translated. */
  private static String remedy(Clause clause) {
    String mark = Translation.mark(orNone(clause.body()) + "\n" + orNone(clause.heading()) + "\n");
    return "write below it 'cy:', and below that " + keys(clause) + " in Welsh, the line 'of: \""
        + mark + "\"', and 'checked:' with the date on which somebody checked them, or 'no'";
  }

  private static String orNone(SourceText words) {
    return words.value().isEmpty() ? Clause.NONE : words.value();
  }

  private static String keys(Clause clause) {
    if (clause.heading().value().isEmpty()) {
      return "'body:'";
    }
    return clause.body().value().isEmpty() ? "'heading:'" : "'heading:' and 'body:'";
  }

  private List<Part> passages(Clause clause) {
    return Passages.in(clause.body().value()).stream()
        .map(Passages::name)
        .flatMap(name -> passage(name).stream())
        .toList();
  }

  /** The words of a passage, if it has any: the nearest overlay's, or else the outline's. */
  private Optional<Part> passage(String name) {
    for (int i = welsh.overlays().size() - 1; i >= 0; i--) {
      SourceText words = welsh.overlays().get(i).words().wording().get(name);
      SourceText before = english.overlays().get(i).words().wording().get(name);
      if (words != null && before != null) {
        return Optional.of(part(
            name, before, words, welsh.overlays().get(i).words().translation().own()));
      }
    }
    return model(english, name)
        .flatMap(before -> model(welsh, name)
            .map(words -> part(name, before, words, welsh.outline().text().translation())));
  }

  private static Optional<SourceText> model(PolicySources sources, String name) {
    return Optional.ofNullable(sources.outline().passages().get(name)).flatMap(Passage::model);
  }

  private static Part part(
      String name, SourceText before, SourceText words, Optional<Translation> translation) {
    boolean isSame = words.value().equals(before.value());
    return new Part(
        isSame ? Optional.empty() : translation,
        before.start(),
        "write 'cy:' at the left of this file, below it 'wording:', and below that '" + name
            + ":' with the Welsh words");
  }

  private static Part amended(Overlay overlay, Amendment.Reword reword) {
    return new Part(
        Optional.ofNullable(overlay.words().translation().amendments().get(reword.location())),
        reword.location(),
        "write below this amendment 'cy:', and below that its words in Welsh by the same keys, and"
            + " 'of:'; what to write after it you are told next");
  }
}
