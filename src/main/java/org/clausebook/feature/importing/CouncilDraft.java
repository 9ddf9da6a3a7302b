package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Fact;
import org.clausebook.model.Field;
import org.clausebook.model.FieldType;
import org.clausebook.model.Vocabulary;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.load.yaml.KeyEdit;
import org.clausebook.stage.load.yaml.Records;
import org.clausebook.workspace.Workspace;

/**
 * The profile of a council with the facts that a file tells.
 *
 * @param before its text as it is; empty for a new council
 * @param own facts that the profile has otherwise, by path: they hold for the policy alone
 * @param proposals what is to be confirmed, a line each
 */
record CouncilDraft(
    Optional<String> before,
    String text,
    CouncilSources council,
    Map<String, String> own,
    List<String> proposals) {
  private static final List<FieldType> WORDS = List.of(FieldType.TEXT, FieldType.ROLE);
  private static final String CHECK = "read from the file; to be confirmed";

  /** The profile of a council that is there, or a new one. */
  static Result<CouncilDraft> of(Target target, Collection<Field> fields, Findings findings) {
    Workspace workspace = target.workspace();
    String slug = target.key().council();
    return workspace.councils().contains(slug)
        ? workspace
            .council(slug)
            .quiet()
            .then(council -> workspace
                .unwritten()
                .before(council.council().file())
                .then(before ->
                    complemented(target, fields, findings, council.council().facts(), before)))
        : fresh(target, fields, findings);
  }

  private static Result<CouncilDraft> complemented(
      Target target,
      Collection<Field> fields,
      Findings findings,
      Map<String, Fact> facts,
      String before) {
    var edits = new ArrayList<KeyEdit>();
    var proposals = new ArrayList<String>();
    Map<String, String> own = new LinkedHashMap<>();
    fields.forEach(field -> {
      Optional<String> found = findings.value("council." + field.path());
      Optional<Fact> fact =
          Optional.ofNullable(facts.get(field.path())).filter(known -> !known.isPending());
      if (fact.isEmpty()) {
        add(field, found, edits, proposals);
      } else if (found.isPresent()
          && isWords(field)
          && !isLike(found.get(), fact.get().value())) {
        own.put(field.path(), found.get());
        proposals.add("in this policy, " + field.path() + " is " + found.get());
      }
    });
    return made(target, before, edits)
        .map(
            made -> new CouncilDraft(Optional.of(before), made.text, made.council, own, proposals));
  }

  private static boolean isLike(String one, String other) {
    return Tokens.of(one).plain().equalsIgnoreCase(Tokens.of(other).plain());
  }

  private static void add(
      Field field, Optional<String> found, List<KeyEdit> edits, List<String> proposals) {
    boolean isOpen = field.isRequired() && field.standard().isEmpty();
    if (found.isEmpty() && !isOpen) {
      return;
    }
    found.ifPresent(value -> proposals.add(field.path() + ": " + value));
    edits.add(KeyEdit.in(field.group(), field.key(), answer(field, found), List.of()));
  }

  private static boolean isWords(Field field) {
    return !field.isList() && WORDS.contains(field.type());
  }

  /** An answer as a profile has it. */
  private static KeyEdit.Value answer(Field field, Optional<String> found) {
    if (found.isPresent() && field.isList() && WORDS.contains(field.type())) {
      return new KeyEdit.Items(
          Pattern.compile(",? and |, ").splitAsStream(found.get()).toList());
    }
    Optional<String> written = field.type() == FieldType.DATE
        ? found.flatMap(RecordLine::date)
        : found.filter(value -> isWords(field));
    return new KeyEdit.Text(written.orElse(Fact.PENDING));
  }

  private static Result<CouncilDraft> fresh(
      Target target, Collection<Field> fields, Findings findings) {
    return target.workspace().templates().quiet().then(shared -> {
      var edits = new ArrayList<KeyEdit>();
      var proposals = new ArrayList<String>();
      String name = findings.name().orElseGet(() -> named(target.key().council()));
      top("name", name, edits, proposals);
      Vocabulary vocabulary = shared.vocabulary();
      Findings.kind(name, vocabulary.kindNames())
          .ifPresent(kind -> top("kind", kind, edits, proposals));
      findings.term(name).ifPresent(term -> {
        top("term", term, edits, proposals);
        findings
            .definition(name, term)
            .ifPresent(definition -> top("definition", definition, edits, proposals));
      });
      fields.forEach(
          field -> add(field, findings.value("council." + field.path()), edits, proposals));
      return made(target, OverlayDraft.COMMENT + " " + name + ": " + CHECK + "\n", edits)
          .map(made ->
              new CouncilDraft(Optional.empty(), made.text, made.council, Map.of(), proposals));
    });
  }

  private static String named(String slug) {
    var name = new StringBuilder();
    for (String word : slug.split("-", -1)) {
      name.append(word.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
          .append(word.substring(1))
          .append(' ');
    }
    return name.append("Council").toString();
  }

  private static void top(String key, String value, List<KeyEdit> edits, List<String> proposals) {
    edits.add(KeyEdit.top(key, new KeyEdit.Text(value), List.of()));
    proposals.add(key + ": " + value);
  }

  private record Made(String text, CouncilSources council) {}

  private static Result<Made> made(Target target, String before, List<KeyEdit> edits) {
    Result<String> text = Result.ok(before);
    for (KeyEdit edit : edits) {
      text = text.then(words -> Records.edit(file(target.key()), words, edit));
    }
    return text.then(words -> target
        .unwritten()
        .council(target.key().council(), words)
        .quiet()
        .map(council -> new Made(words, council)));
  }

  /** The profile's file. */
  static String file(PolicyKey key) {
    return PolicyKey.folder(key.council()) + "/council.yaml";
  }
}
