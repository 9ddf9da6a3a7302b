package org.clausebook.stage.render.word;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.document.BookmarkName;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PolicyVersion;
import org.clausebook.model.document.Redline;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.PartialDate;
import org.clausebook.stage.render.Edition;
import org.clausebook.stage.render.Layouts;
import org.clausebook.stage.render.RedlineValues;
import org.clausebook.stage.render.word.tracked.TrackedChanges;
import org.clausebook.stage.template.Escaping;

/**
 * Prints a redline as a Word file of the later version in which Word's own tracked changes lead back
 * to the earlier one.
 */
public final class RedlineDocxRenderer {
  private static final String CONTROL = "document_control";

  private final DocxRenderer policies;
  private final Layouts layouts;

  public RedlineDocxRenderer(Layout layout) {
    this.policies = new DocxRenderer(layout);
    this.layouts = new Layouts(layout, Escaping.HTML);
  }

  /** A redline whose changes have the date of the meeting that decided on the later version. */
  public Result<Rendition> render(Redline redline, String author) {
    return render(redline, author, day(redline.to()));
  }

  /** A redline whose changes have a given date. */
  public Result<Rendition> render(Redline redline, String author, LocalDate date) {
    return render(redline, author, Optional.of(date));
  }

  private Result<Rendition> render(Redline redline, String author, Optional<LocalDate> date) {
    PolicyDocument document = upright(redline.to().document());
    var undated = new TrackedChanges(
        author, starts(List.of(redline.from().document(), redline.to().document())));
    TrackedChanges changes = date.map(undated::on).orElse(undated);
    return policies
        .parts(upright(redline.from().document()), List.of())
        .with(policies.parts(document, List.of()), changes::merge)
        .whole()
        .then(parts -> around(redline, parts))
        .map(parts -> new Rendition(
            Format.DOCX, redline.path(Format.DOCX), DocxRenderer.pack(parts, document)));
  }

  /** A change of a page's size cannot be tracked. */
  static PolicyDocument upright(PolicyDocument version) {
    return version.withClauses(clause -> clause.asLandscape(false));
  }

  private static Optional<LocalDate> day(PolicyVersion version) {
    return version
        .decision()
        .flatMap(Decision::date)
        .flatMap(date -> PartialDate.parse(date.iso()))
        .filter(date -> date.precision() == PartialDate.Precision.DAY)
        .map(PartialDate::last);
  }

  /** The bookmarks with which clauses and document control begin. */
  static Set<String> starts(List<PolicyDocument> versions) {
    var starts = new TreeSet<String>();
    for (PolicyDocument version : versions) {
      for (Edition edition : Edition.of(version)) {
        starts.add(BookmarkName.of(edition.prefix() + CONTROL).value());
        edition
            .text()
            .clauses()
            .forEach(clause -> starts.add(
                BookmarkName.of(edition.prefix() + clause.id().value()).value()));
      }
    }
    return starts;
  }

  /** What is said around the text: that it shows changes, and is not the policy itself. */
  private Result<Map<String, String>> around(Redline redline, Map<String, String> parts) {
    Map<String, Object> values = RedlineValues.of(redline);
    return layouts
        .fill("word/redline-header.xml.ftl", values)
        .with(layouts.fill("word/redline-properties.xml.ftl", values), (header, properties) -> {
          Map<String, String> all = new LinkedHashMap<>(parts);
          all.put("word/header1.xml", header);
          all.put("docProps/core.xml", properties);
          return all;
        })
        .with(layouts.fill("word/redline-custom.xml.ftl", values), (all, custom) -> {
          Map<String, String> more = new LinkedHashMap<>(all);
          more.put("docProps/custom.xml", custom);
          return more;
        });
  }
}
