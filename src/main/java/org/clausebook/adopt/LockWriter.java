package org.clausebook.adopt;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clausebook.model.Fingerprint;
import org.clausebook.model.Lock;
import org.clausebook.model.Lock.LockedClause;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.PolicyDocument.Decision;
import org.clausebook.model.PolicyDocument.NumberedClause;
import org.clausebook.model.PolicyDocument.ShownDate;
import org.clausebook.model.Presentation;

/**
 * Writes a lock as a YAML file that people can read and compare line by line. Its last line is the
 * SHA-256 of all lines above it, in UTF-8 with line feeds.
 */
public final class LockWriter {
  private static final String REMARK =
      "What was decided, word by word. Written by 'policy adopt' and 'policy review': never edit it.";

  private LockWriter() {}

  /** The text of the file. */
  public static String write(Lock lock) {
    String text = '#' + " " + REMARK + "\n" + YamlText.of(tree(lock));
    Fingerprint seal = Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    return text + "seal: \"" + seal.value() + "\"\n";
  }

  private static Map<String, Object> tree(Lock lock) {
    PolicyDocument document = lock.document();
    var tree = new LinkedHashMap<String, Object>();
    tree.put("clausebook-lock", Lock.FORM);
    tree.put("council", document.council());
    tree.put("policy", document.policy());
    tree.put("wording", lock.wording().value());
    tree.put("event", decision(lock.event()));
    tree.put("made", made(lock.made()));
    if (!lock.facts().isEmpty()) {
      tree.put("facts", facts(lock.facts()));
    }
    tree.put("document", document(lock));
    tree.put(
        "clauses",
        IntStream.range(0, lock.clauses().size())
            .mapToObj(i -> clause(document.clauses().get(i), lock.clauses().get(i)))
            .toList());
    if (!lock.leftOut().isEmpty()) {
      tree.put("left-out", lock.leftOut().stream().map(LockWriter::leftOut).toList());
    }
    return tree;
  }

  private static Map<String, Object> decision(Decision decision) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("verb", decision.verb());
    tree.put("body", decision.body());
    decision.date().ifPresent(date -> tree.put("date", date(date)));
    decision.minute().ifPresent(minute -> tree.put("minute", minute));
    decision.version().ifPresent(version -> tree.put("version", version));
    decision.note().ifPresent(note -> tree.put("note", note));
    decision.status().ifPresent(status -> tree.put("status", status.word()));
    return tree;
  }

  private static Map<String, Object> date(ShownDate date) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("iso", date.iso());
    tree.put("shown", date.shown());
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

  private static Map<String, Object> document(Lock lock) {
    PolicyDocument document = lock.document();
    var tree = new LinkedHashMap<String, Object>();
    tree.put("council-name", document.councilName());
    tree.put("title", document.title());
    tree.put("running-title", document.runningTitle());
    tree.put("description", document.description());
    tree.put("language", document.language());
    tree.put("status", document.status().word());
    document.version().ifPresent(version -> tree.put("version", version));
    Map<String, Object> presentation = presentation(document.presentation());
    if (!presentation.isEmpty()) {
      tree.put("presentation", presentation);
    }
    if (!document.closing().isEmpty()) {
      tree.put("closing", document.closing());
    }
    if (!document.decisions().isEmpty()) {
      tree.put(
          "decisions", document.decisions().stream().map(LockWriter::decision).toList());
    }
    tree.put("review", review(lock));
    Map<String, Object> sheet = SheetTree.of(document.sheet());
    if (!sheet.isEmpty()) {
      tree.put("sheet", sheet);
    }
    return tree;
  }

  private static Map<String, Object> presentation(Presentation presentation) {
    var tree = new LinkedHashMap<String, Object>();
    presentation.numbering().ifPresent(scheme -> tree.put("numbering", scheme.name()));
    presentation.headings().ifPresent(style -> tree.put("headings", style.name()));
    presentation.bullets().ifPresent(style -> tree.put("bullets", style.name()));
    return tree;
  }

  private static Map<String, Object> review(Lock lock) {
    PolicyDocument.Review review = lock.document().review();
    var tree = new LinkedHashMap<String, Object>();
    tree.put("words", review.words());
    review.condition().ifPresent(condition -> tree.put("condition", condition));
    review.last().ifPresent(last -> tree.put("last", date(last)));
    review.next().ifPresent(next -> tree.put("next", date(next)));
    lock.cycle().every().ifPresent(every -> tree.put("every", every.toString()));
    lock.cycle().due().ifPresent(due -> tree.put("due", due.toString()));
    return tree;
  }

  private static Map<String, Object> clause(NumberedClause printed, LockedClause locked) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", printed.id().value());
    tree.put("level", String.valueOf(printed.level()));
    tree.put("number", printed.number());
    tree.put("heading", printed.heading());
    tree.put("body", printed.body());
    tree.put("sha256", Lock.of(printed).value());
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
