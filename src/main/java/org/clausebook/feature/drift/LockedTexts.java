package org.clausebook.feature.drift;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.Passage;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.Lock.LockedClause;
import org.clausebook.model.text.SourceText;

/**
 * The words of locked clauses, written like today's: with a merge field for each wording that the
 * council still has, and with the words of the model where it has none of its own.
 */
final class LockedTexts {
  private final Lock lock;
  private final PolicySources today;

  LockedTexts(Lock lock, PolicySources today) {
    this.lock = lock;
    this.today = today;
  }

  /** The wordings of the council's own that are as they were. */
  List<String> keptWordings() {
    return today.overlay().words().wording().keySet().stream()
        .filter(name -> locked(name).filter(then -> then.equals(worded(name))).isPresent())
        .toList();
  }

  /** The clause as the library and the layers had it. */
  Optional<Lock.Text> upstream(LockedClause clause) {
    return clause.upstream().map(text -> withModels(text, clause.own().body()));
  }

  /** The same of a clause that was left out. */
  Lock.Text upstream(Lock.LeftOut clause) {
    return withModels(clause.upstream(), "");
  }

  /**
   * The clause with the council's amendments.
   *
   * @param now the clause as the draft has it
   */
  Lock.Text own(LockedClause clause, Optional<Lock.Text> now) {
    List<String> texts = Stream.concat(clause.upstream().stream(), now.stream())
        .map(text -> text.body().strip())
        .toList();
    String body = clause.own().body().strip();
    for (String text : texts) {
      body = marked(body, text);
    }
    for (String name : keptWordings()) {
      String field = field(name);
      if (!body.contains(field) && texts.stream().anyMatch(text -> text.contains(field))) {
        body = body.replace(worded(name), field);
      }
    }
    return new Lock.Text(clause.own().heading(), body.strip());
  }

  /** A body with the passages of a text; the same words elsewhere in the clause are none. */
  private String marked(String body, String text) {
    String filled = filled(text);
    if (filled.equals(text)) {
      return body;
    }
    WordMerge.Merged marked = WordMerge.of(filled, body, text);
    return marked.isClean() ? marked.text() : body;
  }

  /** A text as it is printed with the wordings that are as they were. */
  private String filled(String text) {
    String words = text;
    for (String name : keptWordings()) {
      words = words.replace(field(name), worded(name));
    }
    return words;
  }

  private static String field(String name) {
    return "${wording." + name + "}";
  }

  private Optional<String> locked(String name) {
    List<String> words = lock.facts().getOrDefault("wording." + name, List.of());
    return words.stream().findFirst().map(String::strip).filter(text -> !text.isEmpty());
  }

  private String worded(String name) {
    return Optional.ofNullable(today.overlay().words().wording().get(name))
        .map(SourceText::value)
        .map(String::strip)
        .orElse("");
  }

  private Lock.Text withModels(Lock.Text text, String printed) {
    String body = text.body();
    for (Passage passage : today.outline().passages().values()) {
      String field = field(passage.name());
      if (!today.overlay().words().wording().containsKey(passage.name()) && body.contains(field)) {
        String model = former(passage, body, field, printed)
            .or(() -> passage.model().map(SourceText::value))
            .orElse("");
        body = body.replace(field, model);
      }
    }
    return new Lock.Text(text.heading(), body.strip());
  }

  /** The words that the model had, where the clause was otherwise printed as the library had it. */
  private Optional<String> former(Passage passage, String body, String field, String printed) {
    String before = body.substring(0, body.indexOf(field));
    String after = body.substring(body.indexOf(field) + field.length());
    boolean isFound = locked(passage.name()).isEmpty()
        && printed.length() >= before.length() + after.length()
        && printed.startsWith(before)
        && printed.endsWith(after);
    return isFound
        ? Optional.of(printed.substring(before.length(), printed.length() - after.length()))
        : Optional.empty();
  }
}
