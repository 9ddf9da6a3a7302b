package org.clausebook.stage.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.clausebook.model.ControlForm;
import org.clausebook.model.ControlPlace;
import org.clausebook.model.document.ControlBlock;
import org.clausebook.model.document.ControlBlock.Row;
import org.clausebook.model.document.ControlSheet;
import org.clausebook.model.text.LinkedText;

/** The values of letterhead, document control and signatures for layouts. */
final class ControlValues {
  /** Leads an address to where the format has it. */
  private final UnaryOperator<String> leading;

  private ControlValues(UnaryOperator<String> leading) {
    this.leading = leading;
  }

  /** The values, each by its name; one that the policy does not have has none. */
  static Map<String, Object> of(ControlSheet sheet, UnaryOperator<String> leading) {
    var make = new ControlValues(leading);
    var values = new LinkedHashMap<String, Object>();
    sheet.number().ifPresent(number -> values.put("number", number));
    sheet.owner().ifPresent(owner -> values.put("owner", owner));
    if (sheet.logo().isPresent() || !sheet.letterhead().isEmpty()) {
      values.put("letterhead", letterhead(sheet));
    }
    sheet.banner().ifPresent(banner -> values.put("banner", banner));
    sheet.block().ifPresent(block -> values.put("control", make.block(block)));
    sheet.signatures().ifPresent(signatures -> {
      var lines = new LinkedHashMap<String, Object>();
      lines.put("title", signatures.title());
      lines.put("columns", signatures.columns());
      lines.put("offices", signatures.offices());
      values.put("signatures", lines);
    });
    return values;
  }

  private static Map<String, Object> letterhead(ControlSheet sheet) {
    var letterhead = new LinkedHashMap<String, Object>();
    letterhead.put("lines", sheet.letterhead());
    sheet.logo().ifPresent(logo -> {
      var picture = new LinkedHashMap<String, Object>();
      picture.put("address", logo.address());
      picture.put("alt", logo.alt());
      picture.put("width", String.valueOf(logo.width()));
      picture.put("height", String.valueOf(logo.height()));
      letterhead.put("logo", picture);
    });
    return letterhead;
  }

  private Map<String, Object> block(ControlBlock block) {
    var values = new LinkedHashMap<String, Object>();
    values.put("form", block.form().name().toLowerCase(Locale.ROOT));
    values.put("lines", block.form() == ControlForm.LINES);
    values.put("at", block.at().name().toLowerCase(Locale.ROOT));
    values.put("last", block.at() == ControlPlace.BOTTOM);
    values.put("page", block.at() == ControlPlace.PAGE);
    values.put("title", block.title());
    values.put("rows", block.rows().stream().map(this::row).toList());
    values.put("cover", block.cover().stream().map(this::row).toList());
    block.sentence().ifPresent(sentence -> values.put("sentence", sentence));
    block.history().ifPresent(history -> {
      var table = new LinkedHashMap<String, Object>();
      table.put("title", history.title());
      table.put("columns", history.columns());
      table.put("versions", history.versions());
      values.put("history", table);
    });
    return values;
  }

  private Map<String, Object> row(Row row) {
    var values = new LinkedHashMap<String, Object>();
    values.put("label", row.label());
    values.put("values", row.values().stream().map(this::parts).toList());
    return values;
  }

  private List<Map<String, Object>> parts(LinkedText text) {
    return text.parts().stream().map(this::part).toList();
  }

  private Map<String, Object> part(LinkedText.Part part) {
    var values = new LinkedHashMap<String, Object>();
    values.put("text", part.text());
    part.address().map(leading).ifPresent(address -> values.put("address", address));
    return values;
  }
}
