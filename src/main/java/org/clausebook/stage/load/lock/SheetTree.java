package org.clausebook.stage.load.lock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.Logo;
import org.clausebook.model.document.ControlBlock;
import org.clausebook.model.document.ControlBlock.History;
import org.clausebook.model.document.ControlBlock.Row;
import org.clausebook.model.document.ControlSheet;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.model.text.LinkedText;

/** What a document prints beside its clauses, as maps, lists and texts. */
final class SheetTree {
  private SheetTree() {}

  static Map<String, Object> of(ControlSheet sheet) {
    var tree = new LinkedHashMap<String, Object>();
    sheet.logo().ifPresent(logo -> tree.put("logo", logo(logo)));
    putTexts("letterhead", sheet.letterhead(), tree);
    sheet.number().ifPresent(number -> tree.put("number", number));
    sheet.owner().ifPresent(owner -> tree.put("owner", owner));
    sheet.block().ifPresent(block -> tree.put("control", block(block)));
    sheet.signatures().ifPresent(signatures -> {
      var lines = new LinkedHashMap<String, Object>();
      lines.put("title", signatures.title());
      putTexts("columns", signatures.columns(), lines);
      putTexts("offices", signatures.offices(), lines);
      tree.put("signatures", lines);
    });
    sheet.banner().ifPresent(banner -> tree.put("banner", banner));
    return tree;
  }

  private static void putTexts(String key, List<String> texts, Map<String, Object> tree) {
    if (!texts.isEmpty()) {
      tree.put(key, texts);
    }
  }

  /** The picture itself is a file of its own, which its SHA-256 names. */
  private static Map<String, Object> logo(Logo logo) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("sha256", Fingerprint.of(logo.image().bytes()).value());
    tree.put("type", logo.type());
    tree.put("width", String.valueOf(logo.width()));
    tree.put("height", String.valueOf(logo.height()));
    tree.put("alt", logo.alt());
    return tree;
  }

  private static Map<String, Object> block(ControlBlock block) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("form", block.form().name());
    tree.put("at", block.at().name());
    tree.put("title", block.title());
    putRows("rows", block.rows(), tree);
    block.sentence().ifPresent(sentence -> tree.put("sentence", sentence));
    block.history().ifPresent(history -> tree.put("history", history(history)));
    putRows("cover", block.cover(), tree);
    return tree;
  }

  private static void putRows(String key, List<Row> rows, Map<String, Object> tree) {
    if (!rows.isEmpty()) {
      tree.put(key, rows.stream().map(SheetTree::row).toList());
    }
  }

  private static Map<String, Object> row(Row row) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("label", row.label());
    if (!row.values().isEmpty()) {
      tree.put("values", row.values().stream().map(SheetTree::linked).toList());
    }
    return tree;
  }

  private static Map<String, Object> linked(LinkedText text) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put(
        "parts",
        text.parts().stream()
            .map(part -> {
              Map<String, Object> stretch = new LinkedHashMap<>();
              stretch.put("text", part.text());
              part.address().ifPresent(address -> stretch.put("address", address));
              return stretch;
            })
            .toList());
    return tree;
  }

  private static Map<String, Object> history(History history) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("title", history.title());
    putTexts("columns", history.columns(), tree);
    tree.put(
        "versions",
        history.versions().stream()
            .map(cells -> {
              Map<String, Object> version = new LinkedHashMap<>();
              version.put("cells", cells);
              return version;
            })
            .toList());
    return tree;
  }
}
