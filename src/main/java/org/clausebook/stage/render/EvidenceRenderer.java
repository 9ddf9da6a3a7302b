package org.clausebook.stage.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Language;
import org.clausebook.model.Layout;
import org.clausebook.model.Theme;
import org.clausebook.model.document.EvidenceSheet;
import org.clausebook.model.document.EvidenceSheet.Decided;
import org.clausebook.model.document.EvidenceSheet.Entry;
import org.clausebook.model.document.EvidenceSheet.Item;
import org.clausebook.model.document.EvidenceSheet.LeftOut;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyMetadata;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.template.Escaping;

/** Prints the evidence of a year as one HTML file that is well-formed XML too. */
public final class EvidenceRenderer {
  private static final String LAYOUT = "evidence/evidence.html.ftl";

  private final Layouts layouts;
  private final Optional<Theme> theme;

  public EvidenceRenderer(Layout layout) {
    this.layouts = new Layouts(layout, Escaping.HTML);
    this.theme = layout.theme();
  }

  /** The sheet as HTML, or the mistakes in the layout that prevent it. */
  public Result<Rendition> render(EvidenceSheet sheet) {
    Map<String, Object> values = facts(sheet);
    Map<String, Object> counts = new TreeMap<>();
    sheet
        .entries()
        .forEach(entry -> counts.put(
            entry.answer(),
            String.valueOf(sheet.entries().stream()
                .filter(other -> other.answer().equals(entry.answer()))
                .count())));
    values.put("counts", counts);
    values.put("groups", groups(sheet));
    theme.ifPresent(chosen -> values.put("theme", ThemeValues.of(chosen)));
    return layouts
        .fill(LAYOUT, values)
        .map(text -> new Rendition(Format.HTML, sheet.path(Format.HTML), FileContent.of(text)));
  }

  /** The entries by what an auditor does with them, what is open first. */
  private static List<Map<String, Object>> groups(EvidenceSheet sheet) {
    var groups = new ArrayList<Map<String, Object>>();
    add("open", List.of("GAP", "NOT_KNOWN"), sheet, groups);
    add("drafted", List.of("DRAFTED"), sheet, groups);
    add("check", List.of("CHECK"), sheet, groups);
    add("met", List.of("MET"), sheet, groups);
    return groups;
  }

  private static void add(
      String name, List<String> answers, EvidenceSheet sheet, List<Map<String, Object>> groups) {
    List<Map<String, Object>> entries = sheet.entries().stream()
        .filter(entry -> answers.contains(entry.answer()))
        .map(EvidenceRenderer::entry)
        .toList();
    if (!entries.isEmpty()) {
      var group = new LinkedHashMap<String, Object>();
      group.put("name", name);
      group.put("entries", entries);
      groups.add(group);
    }
  }

  /** What a layout can print of the sheet, beside its entries. */
  public static Map<String, Object> facts(EvidenceSheet sheet) {
    var values = new LinkedHashMap<String, Object>();
    values.put("council", Map.of("name", sheet.councilName()));
    values.put("identifier", sheet.name());
    values.put("generator", PolicyMetadata.GENERATOR);
    values.put("language", Language.ENGLISH.tag());
    values.put("draft", false);
    values.put("year", sheet.year());
    values.put("on", PartialDate.of(sheet.on()).inWords());
    values.put("over", sheet.isOver());
    return values;
  }

  private static Map<String, Object> entry(Entry entry) {
    var values = new LinkedHashMap<String, Object>();
    values.put("id", entry.requirement().id());
    values.put("says", entry.requirement().says());
    values.put("instrument", entry.requirement().instrument().inWords());
    values.put("source", entry.requirement().source().address());
    values.put(
        "lookedUp", PartialDate.of(entry.requirement().source().lookedUp()).inWords());
    values.put("answer", entry.answer());
    values.put("items", entry.items().stream().map(EvidenceRenderer::item).toList());
    values.put(
        "leftOut", entry.leftOut().stream().map(EvidenceRenderer::leftOut).toList());
    values.put("open", entry.open());
    return values;
  }

  private static Map<String, Object> item(Item item) {
    var values = new LinkedHashMap<String, Object>();
    values.put("policy", item.policy());
    item.version().ifPresent(version -> values.put("version", version));
    item.clause().ifPresent(clause -> values.put("clause", clause));
    item.decided().ifPresent(decided -> values.put("decided", decided(decided)));
    values.put("reviews", item.reviews().stream().map(EvidenceRenderer::decided).toList());
    values.put("tailored", List.copyOf(item.record().tailored()));
    values.put(
        "published",
        item.record().published().stream()
            .map(file -> published(file, item.record().others().contains(file)))
            .toList());
    item.record().fingerprint().ifPresent(print -> values.put("fingerprint", print));
    item.record().remark().ifPresent(remark -> values.put("remark", remark));
    return values;
  }

  private static Map<String, Object> published(String file, boolean isOther) {
    var values = new LinkedHashMap<String, Object>();
    values.put("file", file);
    values.put("isOther", isOther);
    return values;
  }

  private static Map<String, Object> leftOut(LeftOut clause) {
    var values = new LinkedHashMap<String, Object>();
    values.put("clause", clause.clause());
    values.put("why", clause.why());
    values.put("place", clause.place());
    return values;
  }

  private static Map<String, Object> decided(Decided decided) {
    var values = new LinkedHashMap<String, Object>();
    values.put("verb", decided.verb());
    values.put("body", decided.body());
    decided.date().ifPresent(date -> values.put("date", date.inWords()));
    decided.minute().ifPresent(minute -> values.put("minute", minute));
    return values;
  }
}
