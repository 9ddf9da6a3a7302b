package org.clausebook.stage.load.lock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.Lock.LockedClause;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.stage.load.yaml.YamlText;

/**
 * Writes a lock as a YAML file that people can read and compare line by line. Its last line seals
 * all lines above it, see {@link Lock#seal}.
 */
public final class LockWriter {
  private static final String REMARK =
      "What was decided, word by word. Written by 'policy adopt' and 'policy review': never edit it.";

  private LockWriter() {}

  /** The text of the file. */
  public static String write(Lock lock) {
    String text = '#' + " " + REMARK + "\n" + YamlText.of(tree(lock));
    return text + "seal: \"" + Lock.seal(text).value() + "\"\n";
  }

  private static Map<String, Object> tree(Lock lock) {
    PolicyDocument document = lock.document();
    var tree = new LinkedHashMap<String, Object>();
    tree.put("clausebook-lock", Lock.FORM);
    tree.put("council", document.council());
    tree.put("policy", document.policy());
    tree.put("wording", lock.wording().value());
    tree.put("event", DocumentTree.decision(lock.event()));
    tree.put("made", made(lock.made()));
    if (!lock.facts().isEmpty()) {
      tree.put("facts", facts(lock.facts()));
    }
    tree.put("document", DocumentTree.of(lock));
    tree.put(
        "clauses",
        IntStream.range(0, lock.clauses().size()).mapToObj(i -> clause(lock, i)).toList());
    if (!lock.leftOut().isEmpty()) {
      tree.put("left-out", lock.leftOut().stream().map(LockWriter::leftOut).toList());
    }
    return tree;
  }

  private static Map<String, Object> made(Lock.Made made) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("program", made.program());
    tree.put("layouts", made.layouts().value());
    tree.put("printed", made.printed().value());
    return tree;
  }

  private static List<Map<String, Object>> facts(Map<String, List<String>> facts) {
    return facts.entrySet().stream()
        .map(fact -> {
          Map<String, Object> tree = new LinkedHashMap<>();
          tree.put("field", fact.getKey());
          tree.put("answers", fact.getValue());
          return tree;
        })
        .toList();
  }

  private static Map<String, Object> clause(Lock lock, int place) {
    NumberedClause printed = lock.document().clauses().get(place);
    LockedClause locked = lock.clauses().get(place);
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", printed.id().value());
    tree.put("level", String.valueOf(printed.level()));
    tree.put("number", printed.number());
    tree.put("heading", printed.heading());
    tree.put("body", printed.body());
    tree.put("sha256", Lock.of(printed).value());
    lock.document()
        .bilingual()
        .ifPresent(both -> tree.put(LockedWelsh.KEY, LockedWelsh.clause(both, place)));
    tree.put("basis", locked.basis().word());
    tree.put("file", locked.file());
    tree.putAll(locked.provenance());
    locked.upstream().ifPresent(upstream -> tree.put("upstream", text(upstream)));
    if (!locked.upstream().filter(locked.own()::equals).isPresent()) {
      tree.put("own", text(locked.own()));
    }
    if (!locked.changes().isEmpty()) {
      tree.put("changes", locked.changes());
    }
    return tree;
  }

  private static Map<String, Object> text(Lock.Text text) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("heading", text.heading());
    tree.put("body", text.body());
    return tree;
  }

  private static Map<String, Object> leftOut(Lock.LeftOut clause) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", clause.id().value());
    tree.put("upstream", text(clause.upstream()));
    return tree;
  }
}
