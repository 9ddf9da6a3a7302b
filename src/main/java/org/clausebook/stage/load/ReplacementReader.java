package org.clausebook.stage.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.record.Replacement;
import org.clausebook.model.record.Verb;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;

/** Reads what a policy was replaced by: the key of another policy, or words of the council's. */
final class ReplacementReader {
  static final String KEY = "by";

  /** A text that can only be meant as a key. */
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  private final PolicyTitles titles;
  private final List<Diagnostic> problems;

  ReplacementReader(PolicyTitles titles, List<Diagnostic> problems) {
    this.titles = titles;
    this.problems = problems;
  }

  Optional<Replacement> read(Group event, Verb verb) {
    boolean isAsked = verb == Verb.REPLACED;
    if (isAsked && !event.has(KEY)) {
      problems.add(Diagnostic.error(
          event.location(),
          "nothing says what this policy was replaced by",
          "write 'by:' and the name of the other policy's file, or what it is called in words"));
    }
    if (!isAsked && event.has(KEY)) {
      problems.add(Diagnostic.error(
          event.location(KEY),
          "only a decision with 'verb: replaced' says what it puts in the place of the policy",
          "write 'verb: replaced', or take this line out"));
    }
    return event.fact(KEY).map(this::replacement);
  }

  private Replacement replacement(SourceText written) {
    if (!SLUG.matcher(written.value()).matches()) {
      return new Replacement(Optional.empty(), written);
    }
    Optional<SourceText> title = titles.find(written.value());
    if (title.isEmpty()) {
      problems.add(Diagnostic.error(
          written.start(),
          "this council has no other policy '" + written.value() + "'",
          Suggestion.nearest(written.value(), titles.policies())
              .map(name -> "did you mean '" + name + "'?")
              .orElse("write what it is called, in words with a capital: 'by: Privacy Policy'")));
    }
    return new Replacement(title.map(found -> written.value()), title.orElse(written));
  }
}
