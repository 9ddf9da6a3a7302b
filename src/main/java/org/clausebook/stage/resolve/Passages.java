package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.mergefield.MergeField;
import org.clausebook.mergefield.MergeFields;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ClauseInForce.Setting;
import org.clausebook.model.Fact;
import org.clausebook.model.Gap;
import org.clausebook.model.Outline;
import org.clausebook.model.Overlay;
import org.clausebook.model.Passage;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.Wording;

/** Puts the words of passages such as {@code ${wording.email-guidelines}} into clauses. */
final class Passages {
  private final Outline outline;
  private final Overlay overlay;
  private final Gaps gaps;
  private final List<Diagnostic> problems;
  private long length;

  /**
   * The passages of one policy.
   *
   * @param gaps where those are added that are pending
   */
  Passages(Outline outline, Overlay overlay, Gaps gaps, List<Diagnostic> problems) {
    this.gaps = gaps;
    this.outline = outline;
    this.overlay = overlay;
    this.problems = problems;
    outline.passages().values().stream().filter(this::isPending).forEach(this::report);
  }

  private boolean isPending(Passage passage) {
    return Optional.ofNullable(overlay.words().wording().get(passage.name()))
        .filter(words -> words.value().strip().equalsIgnoreCase(Fact.PENDING))
        .isPresent();
  }

  private void report(Passage passage) {
    SourceText written = Objects.requireNonNull(overlay.words().wording().get(passage.name()));
    gaps.pending(
        passage.name(),
        new Gap(
            Condition.WORDING + passage.name(),
            Gap.Kind.ANSWER,
            passage.about(),
            written.locate(0)),
        "write the words in place of 'pending'; they answer: " + passage.about());
  }

  /** The words for a passage: the council's, or else the model's. */
  Optional<SourceText> words(String name) {
    return Optional.ofNullable(overlay.words().wording().get(name))
        .or(() -> Optional.ofNullable(outline.passages().get(name)).flatMap(Passage::model));
  }

  /** The passages that a text has places for. */
  List<String> namesIn(String text) {
    return in(text).stream().map(Passages::name).toList();
  }

  /** The merge fields of a text that ask for a passage. */
  static List<MergeField> in(String text) {
    return MergeFields.in(text).values().stream()
        .filter(field -> field.name().startsWith(Condition.WORDING))
        .toList();
  }

  static String name(MergeField field) {
    return field.name().substring(Condition.WORDING.length());
  }

  /** The clause with every passage of its body filled in, and who worded each. */
  ClauseInForce fill(ClauseInForce clause) {
    Wording body = clause.body();
    String text = body.text();
    if (!text.contains(Condition.WORDING)) {
      return clause;
    }
    var settings = new ArrayList<Setting>();
    var runs = new ArrayList<Wording.Run>();
    int done = 0;
    for (MergeField reference : in(text)) {
      Wording words = words(body, reference, settings);
      length += words.text().length();
      if (length > MergeFields.LONGEST) {
        problems.add(MergeFields.tooLong(body.locate(reference.from())));
        done = text.length();
        break;
      }
      runs.addAll(body.part(done, reference.from()).runs());
      runs.addAll(words.runs());
      done = reference.to();
    }
    runs.addAll(body.part(done, text.length()).runs());
    return clause.reworded(clause.heading(), new Wording(runs), settings);
  }

  private Wording words(Wording wording, MergeField reference, List<Setting> settings) {
    String name = name(reference);
    if (reference.capital() != MergeField.Capital.AS_WRITTEN) {
      problems.add(Diagnostic.error(
          wording.locate(reference.from()),
          "'?" + reference.capital().word() + "' cannot follow a wording",
          "write ${" + reference.name() + "}, and the first letter of the wording as it is meant"));
    }
    if (!outline.passages().containsKey(name)) {
      problems.add(Diagnostic.error(
          wording.locate(reference.from()),
          "no wording of the policy '" + outline.policy() + "' is called '" + name + "'",
          Suggestion.hint(name, outline.passages().keySet())));
      return Wording.empty();
    }
    Optional<SourceText> words = words(name).filter(text -> isPlain(name, text));
    words.ifPresent(text -> settings.add(new Setting("wording '" + name + "'", text.locate(0))));
    return isPending(Objects.requireNonNull(outline.passages().get(name)))
        ? Wording.of(
            SourceText.made(gaps.words(Condition.WORDING + name), wording.locate(reference.from())))
        : words.map(Wording::of).orElse(Wording.empty());
  }

  private boolean isPlain(String name, SourceText text) {
    List<MergeField> references = in(text.value());
    references.forEach(reference -> problems.add(Diagnostic.error(
        text.locate(reference.from()),
        "the wording of '" + name + "' asks for another wording",
        "write the words out here")));
    return references.isEmpty();
  }
}
