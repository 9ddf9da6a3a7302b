package org.clausebook.stage.render.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Theme;
import org.clausebook.model.document.BookmarkName;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.stage.render.Edition;
import org.clausebook.stage.render.EditionValues;
import org.clausebook.stage.render.EditionValues.Texts;
import org.clausebook.stage.render.HeadingPage;
import org.clausebook.stage.render.PageTexts;
import org.jspecify.annotations.Nullable;

/** The values of a policy for the layouts of a Word file. */
final class DocxValues {
  private static final String CONTROL = "document_control";

  /** Begins the names of the styles of headings in a second language. */
  private static final String OTHER = "Other";

  private final PolicyDocument document;
  private final List<HeadingPage> pages;
  private final PageTexts texts;
  private final DocxStory story;
  private final Map<String, List<DocxClause>> clauses = new LinkedHashMap<>();

  private DocxValues(PolicyDocument document, List<HeadingPage> pages, PageTexts texts) {
    this.document = document;
    this.pages = pages;
    this.texts = texts;
    this.story =
        new DocxStory(isOfOneLanguage(document), document.presentation().hasDashes());
  }

  private static boolean isOfOneLanguage(PolicyDocument document) {
    return document.bilingual().isEmpty();
  }

  static Result<Map<String, Object>> of(
      PolicyDocument document, List<HeadingPage> pages, PageTexts texts, Optional<Theme> theme) {
    return new DocxValues(document, pages, texts).values(theme);
  }

  private Result<Map<String, Object>> values(Optional<Theme> theme) {
    return EditionValues.of(document, this::texts).map(values -> {
      List<Map<String, Object>> editions = listed(values.get("editions"));
      List<Edition> all = Edition.of(document);
      for (int i = 0; i < all.size(); i++) {
        Map<String, Object> edition = editions.isEmpty() ? values : editions.get(i);
        addNumbers(all.get(i), listed(edition.get("clauses")));
        if (i > 0) {
          edition.put("other", OTHER);
        }
        edition.put("controlBookmark", bookmark(all.get(i).prefix() + CONTROL));
        if (i == 0) {
          values.put("controlBookmark", edition.get("controlBookmark"));
        }
      }
      addParts(values);
      theme.ifPresent(chosen -> addTheme(chosen, values));
      document.sheet().logo().ifPresent(logo -> values.put("picture", DocxPicture.of(logo)));
      return values;
    });
  }

  private void addParts(Map<String, Object> values) {
    values.put("properties", DocxProperties.of(document));
    values.put("numbering", story.numbering().values());
    values.put("notes", story.notes().values());
    values.put("links", story.links().values());
    values.put("noteLinks", story.noteLinks().values());
    values.put("anchors", anchors());
    values.put("bound", document.presentation().scheme().numbersClauses());
  }

  /** Bookmarks by what an address of a page is led to. */
  private Map<String, Object> anchors() {
    Map<String, Object> anchors = new LinkedHashMap<>();
    story
        .targets()
        .values()
        .forEach(target ->
            anchors.put("#" + target.bookmark().value(), target.bookmark().value()));
    return anchors;
  }

  private Result<Texts> texts(Edition edition) {
    return texts.of(edition).map(found -> {
      List<DocxClause> made =
          DocxClauses.of(edition, found.bodies(), story.numbering(), story.targets());
      clauses.put(edition.prefix(), made);
      return new Texts(
          made.stream().map(clause -> body(clause, edition)).toList(),
          address -> led(address, edition));
    });
  }

  private String body(DocxClause clause, Edition edition) {
    String language = edition.language(clause.clause());
    boolean isTold =
        document.editions().size() > 1 || !language.equals(edition.text().language());
    var format = DocxFormat.plain(Optional.of(language).filter(tag -> isTold));
    return DocxBody.write(
        story, DocxText.of(clause), new DocxPlace(0, 0, Optional.empty(), format));
  }

  /** Where an address in document control leads: to a bookmark, or to a relation by its name. */
  private String led(String address, Edition edition) {
    return address.startsWith("#")
        ? "#" + BookmarkName.of(edition.prefix() + address.substring(1)).value()
        : story.links().name(address);
  }

  private Map<String, Object> bookmark(String id) {
    Map<String, Object> bookmark = new LinkedHashMap<>();
    bookmark.put("id", story.nextBookmark());
    bookmark.put("name", BookmarkName.of(id).value());
    return bookmark;
  }

  private void addNumbers(Edition edition, List<Map<String, Object>> values) {
    List<DocxClause> made = clauses.getOrDefault(edition.prefix(), List.of());
    List<Integer> listed = IntStream.range(0, made.size())
        .filter(i -> !made.get(i).clause().heading().isEmpty())
        .boxed()
        .toList();
    int page = 0;
    for (int i = 0; i < made.size(); i++) {
      Map<String, Object> clause = values.get(i);
      int found = listed.contains(i)
          ? HeadingPage.find(pages, page, made.get(i).clause().heading())
          : pages.size();
      if (found < pages.size()) {
        clause.put("page", String.valueOf(pages.get(found).page()));
        page = found + 1;
      }
      clause.put(
          "bookmark", bookmark(edition.prefix() + made.get(i).clause().id().value()));
      clause.put("begins", !listed.isEmpty() && listed.get(0) == i);
      clause.put("ends", !listed.isEmpty() && listed.get(listed.size() - 1) == i);
      clause.put("unended", endsWithTable(clause));
      clause.put("typed", made.get(i).number().typed());
      made.get(i).number().num().ifPresent(num -> clause.put("num", number(num)));
    }
  }

  /** Word wants a paragraph at the end of a cell. */
  private static boolean endsWithTable(Map<String, Object> clause) {
    return String.valueOf(clause.get("body")).endsWith("tbl>");
  }

  private static Map<String, Object> number(DocxNumbering.Num num) {
    Map<String, Object> numbered = new LinkedHashMap<>();
    numbered.put("id", String.valueOf(num.id()));
    numbered.put("level", String.valueOf(num.level()));
    return numbered;
  }

  static void addTheme(Theme theme, Map<String, Object> values) {
    Map<String, Object> colours = new LinkedHashMap<>();
    theme
        .light()
        .forEach(
            (name, colour) -> colours.put(name, colour.replace("#", "").toUpperCase(Locale.ROOT)));
    values.put("colours", colours);
    theme.font().ifPresent(font -> values.put("font", font));
  }

  @SuppressWarnings("unchecked") // EditionValues makes these lists of such maps.
  private static List<Map<String, Object>> listed(@Nullable Object value) {
    return value == null ? List.of() : (List<Map<String, Object>>) value;
  }
}
