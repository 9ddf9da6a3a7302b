package org.clausebook.feature.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Choices;
import org.clausebook.model.Choices.Choice;
import org.clausebook.model.Circumstances;
import org.clausebook.model.Fact;
import org.clausebook.model.Field;
import org.clausebook.model.FieldType;
import org.clausebook.model.Outline;
import org.clausebook.model.Overlay;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.resolve.Condition;

/**
 * One way in which a council that does not exist answers and chooses.
 *
 * @param kind of body; empty in a library that knows no kinds
 * @param facts answers by path; none for a fact that the council does not have
 * @param wordings passages that it has words of its own for
 * @param on optional clauses that it has
 * @param variants the chosen variants
 */
record Trial(
    String kind,
    Map<String, List<String>> facts,
    Set<String> wordings,
    Set<ClauseId> on,
    Map<ClauseId, String> variants) {
  private static final Location NOWHERE = Location.of("councils");
  private static final String WORDS = "Words of the council's own.";

  Trial {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    wordings = Collections.unmodifiableSet(new LinkedHashSet<>(wordings));
    on = Collections.unmodifiableSet(new LinkedHashSet<>(on));
    variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
  }

  Trial ofKind(String other) {
    return new Trial(other, facts, wordings, on, variants);
  }

  Trial answering(String path, List<String> answers) {
    return new Trial(kind, changed(facts, all -> all.put(path, answers)), wordings, on, variants);
  }

  Trial choosing(ClauseId clause, String variant) {
    return new Trial(kind, facts, wordings, on, changed(variants, all -> all.put(clause, variant)));
  }

  Trial wording(String name, boolean isWorded) {
    Set<String> all = new LinkedHashSet<>(wordings);
    boolean isOther = isWorded ? all.add(name) : all.remove(name);
    return isOther ? new Trial(kind, facts, all, on, variants) : this;
  }

  Trial switching(ClauseId clause, boolean isOn) {
    Set<ClauseId> all = new LinkedHashSet<>(on);
    boolean isOther = isOn ? all.add(clause) : all.remove(clause);
    return isOther ? new Trial(kind, facts, wordings, all, variants) : this;
  }

  private static <K, V> Map<K, V> changed(Map<K, V> map, Consumer<Map<K, V>> change) {
    Map<K, V> all = new LinkedHashMap<>(map);
    change.accept(all);
    return all;
  }

  /** Whether it is as a test asks; a fact or wording that the outline does not have is not. */
  boolean meets(Condition.Single test, Outline outline) {
    if (test.path().equals(Condition.KIND)) {
      return test.answer().map(kind::equals).orElse(true);
    }
    if (test.path().startsWith(Condition.WORDING)) {
      return isWorded(test.path().substring(Condition.WORDING.length()), outline);
    }
    String path = test.path().replaceFirst("^council[.]", "");
    List<String> answers = facts.getOrDefault(path, List.of());
    boolean isYesNo = Optional.ofNullable(outline.fields().get(path))
        .filter(field -> field.type() == FieldType.YES_NO)
        .isPresent();
    return test.answer()
        .map(answers::contains)
        .orElseGet(() -> isYesNo ? answers.contains(FieldType.YES) : !answers.isEmpty());
  }

  private boolean isWorded(String name, Outline outline) {
    return wordings.contains(name)
        || Optional.ofNullable(outline.passages().get(name))
            .flatMap(passage -> passage.model())
            .isPresent();
  }

  /** The overlay of a council that answers so. */
  Overlay in(Overlay overlay, Outline outline) {
    Map<String, Fact> answered = new LinkedHashMap<>();
    facts.forEach((path, answers) -> Optional.ofNullable(outline.fields().get(path))
        .filter(field -> !answers.isEmpty())
        .ifPresent(field -> answered.put(path, fact(field, answers))));
    facts.getOrDefault(Circumstances.COUNTRY, List.of()).stream()
        .forEach(country -> answered.put(Circumstances.COUNTRY, Fact.text(text(country))));
    Map<ClauseId, Choice<Boolean>> switches = new LinkedHashMap<>();
    outline
        .clauses()
        .optional()
        .forEach(id -> switches.put(id, new Choice<>(on.contains(id), NOWHERE)));
    Map<ClauseId, Choice<SourceText>> chosen = new LinkedHashMap<>();
    variants.forEach((id, name) -> chosen.put(id, new Choice<>(text(name), NOWHERE)));
    Map<String, SourceText> words = new LinkedHashMap<>();
    wordings.forEach(name -> words.put(name, text(WORDS)));
    return overlay.choosing(new Choices(answered, switches, chosen, List.of(), List.of()), words);
  }

  private static Fact fact(Field field, List<String> answers) {
    return new Fact(field.type(), answers.stream().map(Trial::text).toList());
  }

  private static SourceText text(String value) {
    return SourceText.of(value, NOWHERE);
  }
}
