package org.clausebook.stage.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Language;
import org.clausebook.model.Layout;
import org.clausebook.model.Requirement;
import org.clausebook.model.Requirement.Asker;
import org.clausebook.model.Theme;
import org.clausebook.model.document.EvidenceSheet;
import org.clausebook.model.document.EvidenceSheet.Entry;
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
  private static final List<String> ANSWERS =
      List.of("GAP", "NOT_KNOWN", "DRAFTED", "CHECK", "MET", "NOT_ASKED");

  private final Layouts layouts;
  private final Optional<Theme> theme;

  public EvidenceRenderer(Layout layout) {
    this.layouts = new Layouts(layout, Escaping.HTML);
    this.theme = layout.theme();
  }

  /** The sheet as HTML, or the mistakes in the layout that prevent it. */
  public Result<Rendition> render(EvidenceSheet sheet) {
    Map<String, Object> values = facts(sheet);
    var shared = new SharedEvidence(sheet);
    values.put("counts", counts(sheet));
    values.put("groups", groups(sheet, shared));
    values.put("policies", shared.policies());
    values.put("sources", shared.sources());
    theme.ifPresent(chosen -> values.put("theme", ThemeValues.of(chosen)));
    return layouts
        .fill(LAYOUT, values)
        .map(text -> new Rendition(Format.HTML, sheet.path(Format.HTML), FileContent.of(text)));
  }

  /** How many requirements have each answer, what is open first. */
  private static List<Map<String, Object>> counts(EvidenceSheet sheet) {
    var counts = new ArrayList<Map<String, Object>>();
    for (String answer : ANSWERS) {
      var count = new LinkedHashMap<String, Object>();
      count.put("answer", answer);
      count.put(
          "requirements",
          String.valueOf(sheet.entries().stream()
              .filter(entry -> entry.answer().equals(answer))
              .count()));
      counts.add(count);
    }
    return counts;
  }

  /** The entries by what an auditor does with them, what is open first. */
  private static List<Map<String, Object>> groups(EvidenceSheet sheet, SharedEvidence shared) {
    var groups = new ArrayList<Map<String, Object>>();
    add("open", List.of("GAP", "NOT_KNOWN"), sheet, shared, groups);
    add("drafted", List.of("DRAFTED"), sheet, shared, groups);
    add("check", List.of("CHECK"), sheet, shared, groups);
    add("met", List.of("MET"), sheet, shared, groups);
    return groups;
  }

  private static void add(
      String name,
      List<String> answers,
      EvidenceSheet sheet,
      SharedEvidence shared,
      List<Map<String, Object>> groups) {
    List<Entry> entries = sheet.entries().stream()
        .filter(entry -> answers.contains(entry.answer()))
        .sorted(Comparator.comparingInt(entry -> answers.indexOf(entry.answer())))
        .toList();
    if (!entries.isEmpty()) {
      var group = new LinkedHashMap<String, Object>();
      group.put("name", name);
      group.put("askers", askers(entries, shared));
      groups.add(group);
    }
  }

  /** The entries by who asks, and in which text. */
  private static List<Map<String, Object>> askers(List<Entry> entries, SharedEvidence shared) {
    var askers = new ArrayList<Map<String, Object>>();
    entries.stream()
        .collect(Collectors.groupingBy(
            entry -> Asking.of(entry.requirement()), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .sorted(Comparator.comparing(asked -> asked.getKey().asker()))
        .forEach(asked -> {
          var asker = new LinkedHashMap<String, Object>();
          asker.put("asker", asked.getKey().asker().name());
          asker.put("instrument", asked.getKey().instrument());
          asker.put("source", shared.number(asked.getKey().source()));
          asker.put(
              "entries",
              asked.getValue().stream().map(entry -> entry(entry, shared)).toList());
          askers.add(asker);
        });
    return askers;
  }

  private record Asking(Asker asker, String instrument, Requirement.Source source) {
    static Asking of(Requirement requirement) {
      return new Asking(
          requirement.asker(), requirement.instrument().inWords(), requirement.source());
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

  private static Map<String, Object> entry(Entry entry, SharedEvidence shared) {
    var values = new LinkedHashMap<String, Object>();
    values.put("id", entry.requirement().id());
    values.put("says", entry.requirement().says());
    values.put("answer", entry.answer());
    values.put("items", entry.items().stream().map(shared::item).toList());
    values.put(
        "leftOut", entry.leftOut().stream().map(EvidenceRenderer::leftOut).toList());
    values.put("open", entry.open());
    return values;
  }

  private static Map<String, Object> leftOut(LeftOut clause) {
    var values = new LinkedHashMap<String, Object>();
    values.put("clause", clause.clause());
    values.put("why", clause.why());
    values.put("place", clause.place());
    return values;
  }
}
