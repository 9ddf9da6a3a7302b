package org.clausebook.stage.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.mergefield.MergeField;
import org.clausebook.mergefield.MergeFields;
import org.clausebook.model.Field;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.record.Status;
import org.clausebook.model.record.Verb;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;

/** Finds the merge fields of a text that have no value, and reports where to set one. */
final class References {
  /** The length, in characters, of what is shown of a value. */
  private static final int SHOWN = 40;

  private final ResolvedPolicy policy;
  private final FieldValues fields;

  References(ResolvedPolicy policy, FieldValues fields) {
    this.policy = policy;
    this.fields = fields;
  }

  /** Whether a text asks for a value that is unknown or blank. */
  boolean isBlankIn(SourceText text) {
    return MergeFields.in(text.value()).values().stream()
        .anyMatch(field -> fields.find(field.name()).map(TracedText::isEmpty).orElse(true));
  }

  /** Whether a text asks for what a decision to come will tell. */
  boolean isAwaitedIn(SourceText text) {
    boolean isDraft = policy.control().status() == Status.DRAFT;
    return MergeFields.in(text.value()).values().stream()
        .map(MergeField::name)
        .anyMatch(name -> fields
            .find(name)
            .map(TracedText::isEmpty)
            .orElse(isDraft && (name.equals("review.due") || name.equals("review.last"))));
  }

  /** Whether a text asks for such a value. */
  boolean asks(SourceText text, String path) {
    return MergeFields.in(text.value()).values().stream()
        .anyMatch(field -> field.name().equals(path));
  }

  /** The value of a merge field; that there is none is reported. */
  Optional<TracedText> find(String path, Origin place, List<Diagnostic> problems) {
    Optional<TracedText> value = fields.find(path);
    if (value.isEmpty()) {
      problems.add(report(path, place.location()));
      return value;
    }
    Optional<String> leftOver =
        value.map(TracedText::text).filter(words -> words.contains(MergeFields.OPENING));
    leftOver.ifPresent(words -> problems.add(leftOver(path, words, place.location())));
    return leftOver.isEmpty() ? value : Optional.empty();
  }

  private static Diagnostic leftOver(String path, String words, Location location) {
    int start = words.indexOf(MergeFields.OPENING);
    return Diagnostic.error(
        location,
        "'" + path + "' holds a merge field, which would be printed as it is: "
            + words.substring(start, Math.min(words.length(), start + SHOWN)),
        "write plain words in the value of '" + path + "'");
  }

  private Diagnostic report(String path, Location location) {
    String fact = path.startsWith("council.") ? path.substring("council.".length()) : "";
    Field field = policy.outline().fields().get(fact);
    if (field != null) {
      return unset(field, location);
    }
    if (policy.council().nouns().vocabulary().nounNames().contains(fact)) {
      return unset(path);
    }
    Optional<Diagnostic> control = UnsetControl.report(path, location);
    if (control.isPresent()) {
      return control.get();
    }
    if (ControlFields.NAMES.contains(path)) {
      return unsaid(path, location);
    }
    String verb = path.substring(0, Math.max(0, path.indexOf('.')));
    boolean isEvent =
        Verb.all().stream().anyMatch(words -> words.replace(' ', '-').equals(verb));
    if (isEvent && path.matches(".*\\.(body|date|minute)")) {
      return noDecision(path, verb, location);
    }
    return Diagnostic.error(
        location, "no merge field is called '" + path + "'", Suggestion.hint(path, known()));
  }

  /** A fact that a council need not have, as the resolver has reported the others. */
  private Diagnostic unset(Field field, Location location) {
    return Diagnostic.error(
        location,
        "'" + field.path() + "' is not set, and these words print it",
        "add under '" + field.group() + ":' in " + policy.council().file() + " the line '"
            + field.key() + ": " + field.sampleAnswer()
            + "', or begin the paragraph or item with '{when council." + field.path() + "}'");
  }

  private Diagnostic unset(String noun) {
    List<String> kinds = policy.council().nouns().vocabulary().kindNames();
    return Diagnostic.error(
        Location.of(policy.council().file()),
        "'kind' is not set, and '" + noun + "' asks for it",
        "add the line 'kind: " + kinds.get(0) + "', or another of: " + String.join(", ", kinds));
  }

  private Diagnostic unsaid(String name, Location location) {
    return Diagnostic.error(
        location,
        "no value for '" + name + "'",
        "add the line '" + name + ": " + ControlFields.sample(name) + "' to " + policy.file()
            + ", or take this merge field out");
  }

  private Diagnostic noDecision(String path, String verb, Location location) {
    boolean isRecorded = fields.find(verb + ".body").isPresent();
    if (isRecorded && path.endsWith(".date")) {
      return Diagnostic.error(
          location,
          "no value for '" + path + "', because nobody knows that date",
          "write the date in place of 'unknown' once it is found, or take this line out");
    }
    return Diagnostic.error(
        location,
        "no value for '" + path + "'",
        isRecorded
            ? "add 'minute:' to the decision '" + verb + "', or take this line out"
            : "add the decision '" + verb + "' under 'events:', or take this line out");
  }

  private Set<String> known() {
    Set<String> known = new TreeSet<>(fields.byPath().keySet());
    policy.outline().fields().keySet().forEach(fact -> known.add("council." + fact));
    policy.council().nouns().vocabulary().nounNames().forEach(noun -> known.add("council." + noun));
    return known;
  }
}
