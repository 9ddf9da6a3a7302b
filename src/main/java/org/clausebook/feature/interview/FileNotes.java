package org.clausebook.feature.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Clause;
import org.clausebook.model.Passage;
import org.clausebook.model.PolicySources;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.KeyEdit;
import org.clausebook.stage.load.yaml.Records;
import org.clausebook.stage.load.yaml.YamlWords;

/** The comments of new files: what they are, and what else could be written in them. */
final class FileNotes {
  private static final String COMMENT = "#";

  /** Some words at the start of a clause that mean nothing but themselves. */
  private static final Pattern PHRASE = Pattern.compile("^[A-Z]\\p{L}*+(?: \\p{L}++){2,4}+(?= )");

  private final QuestionWords words;

  FileNotes(QuestionWords words) {
    this.words = words;
  }

  /** The head of a profile. */
  String aboveProfile(String council, Optional<String> schema) {
    return head(schema, words.sentence("above-council").replace("${name}", council));
  }

  /** What else a profile could say. */
  String belowProfile() {
    return "\n" + commentedOut(words.sentence("below-council"));
  }

  /** The head of a policy's file. */
  String abovePolicy(String council, String title, Optional<String> schema) {
    return head(
        schema,
        words.sentence("above-policy").replace("${name}", council).replace("${title}", title));
  }

  private String head(Optional<String> schema, String about) {
    return schema
            .map(path -> words.sentence("schema-line").replace("${path}", path) + "\n")
            .orElse("")
        + commentedOut(about);
  }

  /**
   * What else the file of a policy could say.
   *
   * @param edits that are in it already
   */
  String belowPolicy(PolicySources policy, List<KeyEdit> edits) {
    List<String> there =
        edits.stream().map(edit -> edit.group().orElse(edit.key())).toList();
    var parts = new ArrayList<String>();
    parts.add(words.sentence("below-policy"));
    if (!there.contains(PolicyQuestions.TITLE)) {
      parts.add(words.sentence("below-policy-title") + "\ntitle: "
          + YamlWords.text(policy.outline().text().title().value()));
    }
    if (!there.contains(PolicyQuestions.REVIEW)) {
      parts.add(words.sentence("below-policy-review"));
    }
    if (!there.contains(PolicyQuestions.WORDING) && !policy.outline().passages().isEmpty()) {
      parts.add(words.sentence("below-policy-wording") + "\n" + passages(policy));
    }
    phrase(policy).ifPresent(parts::add);
    return parts.stream().map(part -> "\n" + commentedOut(part)).collect(Collectors.joining());
  }

  private static String passages(PolicySources policy) {
    Result<String> text = Result.ok("");
    for (Passage passage : policy.outline().passages().values()) {
      String example = passage.model().map(SourceText::value).orElse("The council’s own words.");
      var edit = KeyEdit.in(
          PolicyQuestions.WORDING,
          passage.name(),
          new KeyEdit.Prose(example.strip()),
          List.of(passage.about()));
      text = text.then(written -> Records.edit("", written, edit));
    }
    return text.toOptional().orElseThrow();
  }

  private Optional<String> phrase(PolicySources policy) {
    return policy.outline().slots().stream()
        .flatMap(slot -> policy.library().find(slot.clause()).stream())
        .flatMap(clause -> phrase(clause)
            .map(found -> words
                .sentence("below-policy-amendment")
                .replace("${clause}", clause.id().value())
                .replace("${phrase}", found))
            .stream())
        .findFirst();
  }

  private static Optional<String> phrase(Clause clause) {
    String body = clause.body().value();
    Matcher found = PHRASE.matcher(body);
    return found.find() && body.indexOf(found.group(), 1) < 0
        ? Optional.of(found.group())
        : Optional.empty();
  }

  /** Lines of YAML as comments; those that are comments already stay as they are. */
  private static String commentedOut(String yaml) {
    return yaml.strip()
        .lines()
        .map(line -> line.isEmpty() || line.startsWith(COMMENT) ? line : COMMENT + " " + line)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
