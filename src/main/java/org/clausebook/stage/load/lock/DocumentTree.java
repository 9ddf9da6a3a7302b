package org.clausebook.stage.load.lock;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.model.Presentation;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.Review;
import org.clausebook.model.record.ShownDate;

/** What a document prints around its clauses, as maps, lists and texts. */
final class DocumentTree {
  private DocumentTree() {}

  /** The document, with its Welsh below it. */
  static Map<String, Object> of(Lock lock) {
    Map<String, Object> tree = of(lock.document(), lock.cycle());
    lock.document().bilingual().ifPresent(both -> {
      Map<String, Object> welsh = of(both.welsh(), lock.cycle());
      welsh.putAll(LockedWelsh.around(both));
      tree.put(LockedWelsh.KEY, welsh);
    });
    return tree;
  }

  private static Map<String, Object> of(PolicyDocument document, Lock.Cycle cycle) {
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
          "decisions", document.decisions().stream().map(DocumentTree::decision).toList());
    }
    tree.put("review", review(document.review(), cycle));
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
    presentation.around().contents().ifPresent(list -> tree.put("contents", list.name()));
    presentation.around().closing().ifPresent(place -> tree.put("closing", place.name()));
    return tree;
  }

  private static Map<String, Object> review(Review review, Lock.Cycle cycle) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("words", review.words());
    review.condition().ifPresent(condition -> tree.put("condition", condition));
    review.last().ifPresent(last -> tree.put("last", date(last)));
    review.next().ifPresent(next -> tree.put("next", date(next)));
    cycle.every().ifPresent(every -> tree.put("every", every.toString()));
    cycle.due().ifPresent(due -> tree.put("due", due.toString()));
    return tree;
  }

  static Map<String, Object> decision(Decision decision) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("verb", decision.verb());
    tree.put("body", decision.body());
    decision.date().ifPresent(date -> tree.put("date", date(date)));
    if (decision.date().isEmpty() && !decision.isPending()) {
      tree.put("taken", "true");
    }
    decision.minute().ifPresent(minute -> tree.put("minute", minute));
    decision.version().ifPresent(version -> tree.put("version", version));
    decision.note().ifPresent(note -> tree.put("note", note));
    decision.by().ifPresent(by -> {
      var replacement = new LinkedHashMap<String, Object>();
      by.policy().ifPresent(policy -> replacement.put("policy", policy));
      replacement.put("name", by.name());
      tree.put("by", replacement);
    });
    decision.status().ifPresent(status -> tree.put("status", status.word()));
    return tree;
  }

  private static Map<String, Object> date(ShownDate date) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("iso", date.iso());
    tree.put("shown", date.shown());
    return tree;
  }
}
