package org.clausebook.stage.render.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.NumberingScheme;
import org.clausebook.model.document.BookmarkName;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.stage.render.Edition;
import org.clausebook.stage.render.word.DocxNumbering.Num;
import org.w3c.dom.Element;

/**
 * Numbers the clauses of one edition and their paragraphs as Word will, and knows what each reference
 * leads to.
 */
final class DocxClauses {
  private static final String NUMBER = "number";

  private final Edition edition;
  private final NumberingScheme scheme;
  private final Map<String, DocxTarget> targets;
  private final Optional<DocxCount> clauses;
  private final Optional<DocxCount> appendices;
  private final List<String> above = new ArrayList<>();

  private DocxClauses(Edition edition, DocxNumbering numbering, Map<String, DocxTarget> targets) {
    this.edition = edition;
    this.targets = targets;
    this.scheme = edition.text().presentation().scheme();
    var levels = DocxSchemes.of(scheme, edition.isFirst());
    this.clauses = Optional.of(levels)
        .filter(some -> !some.isEmpty())
        .map(some -> new DocxCount(numbering, some));
    this.appendices = edition.text().clauses().stream()
        .filter(NumberedClause::isAppendix)
        .findFirst()
        .map(first -> new DocxCount(numbering, DocxSchemes.ofAppendices(first.number())));
  }

  /**
   * The clauses of an edition.
   *
   * @param bodies as a page has them
   * @param targets gets what references lead to, by its id
   */
  static List<DocxClause> of(
      Edition edition,
      List<String> bodies,
      DocxNumbering numbering,
      Map<String, DocxTarget> targets) {
    var make = new DocxClauses(edition, numbering, targets);
    List<NumberedClause> all = edition.text().clauses();
    List<Element> read = bodies.stream().map(DocxElements::read).toList();
    var made = new ArrayList<DocxClause>();
    for (int i = 0; i < all.size(); i++) {
      int end = i + 1;
      while (end < all.size() && all.get(end).level() > 1) {
        end++;
      }
      made.add(make.next(all.get(i), read.get(i), read.subList(i, end)));
    }
    return made;
  }

  /**
   * The next clause.
   *
   * @param chapter its body with those of the clauses below it
   */
  private DocxClause next(NumberedClause clause, Element body, List<Element> chapter) {
    Map<Element, DocxLabel> paragraphs = new LinkedHashMap<>();
    List<Element> numbered = numbered(body).toList();
    DocxLabel number = heading(clause, chapter);
    addTarget(edition.prefix() + clause.id().value(), cited(clause, number), DocxTarget.WHOLE);
    for (Element paragraph : numbered) {
      String label = number(paragraph);
      int level = scheme == NumberingScheme.PARAGRAPHS_ALONE ? 1 : clause.level();
      DocxLabel made = DocxLabel.of(clauses.flatMap(count -> count.next(level, label)), label);
      paragraphs.put(paragraph, made);
      addTarget(paragraph.getAttribute("id"), shown(made, label), DocxTarget.WHOLE);
    }
    DocxElements.within(body).filter(DocxClauses::isItem).forEach(this::addItem);
    return new DocxClause(clause, body, number, paragraphs);
  }

  private static Stream<Element> numbered(Element body) {
    return DocxElements.elements(body).stream()
        .filter(element -> DocxElements.is(element, "p", "numbered"));
  }

  static String number(Element paragraph) {
    return DocxElements.elements(paragraph).stream()
        .filter(element -> DocxElements.is(element, "span", NUMBER))
        .findFirst()
        .map(Element::getTextContent)
        .orElse("");
  }

  private DocxLabel heading(NumberedClause clause, List<Element> chapter) {
    if (scheme == NumberingScheme.PARAGRAPHS_ALONE && !clause.isAppendix()) {
      return counted(clause, chapter);
    }
    if (clause.number().isEmpty()) {
      return DocxLabel.NONE;
    }
    Optional<Num> num = (clause.isAppendix() ? appendices : clauses)
        .flatMap(count -> count.next(clause.level() - 1, clause.number()));
    return DocxLabel.of(num, clause.number());
  }

  /** A heading without a number, which the numbers of its paragraphs begin with. */
  private DocxLabel counted(NumberedClause clause, List<Element> chapter) {
    return chapter.stream()
        .flatMap(DocxClauses::numbered)
        .filter(first -> clause.level() == 1)
        .findFirst()
        .map(DocxClauses::number)
        .map(number -> number.substring(0, Math.max(0, number.indexOf('.'))))
        .filter(prefix -> prefix.matches("\\d{1,3}"))
        .flatMap(prefix -> clauses.map(count -> count.next(0, Integer.parseInt(prefix))))
        .map(num -> new DocxLabel(Optional.of(num), ""))
        .orElse(DocxLabel.NONE);
  }

  /** The number with those above it, where it does not hold them. */
  private String cited(NumberedClause clause, DocxLabel number) {
    while (above.size() >= clause.level()) {
      above.remove(above.size() - 1);
    }
    String own = shown(number, clause.number());
    while (above.size() < clause.level() - 1) {
      above.add("");
    }
    above.add(own);
    return own.startsWith("(") ? String.join("", above) : own;
  }

  private static String shown(DocxLabel label, String text) {
    return label.num().isEmpty()
        ? ""
        : text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static boolean isItem(Element element) {
    return element.getTagName().equals("li") && element.hasAttribute("id");
  }

  private void addItem(Element item) {
    Element list = (Element) item.getParentNode();
    DocxList labels = DocxList.of(list);
    int at = DocxElements.elements(list).indexOf(item);
    String label = list.getTagName().equals("ol") && labels.style().isPresent()
        ? labels.labels().get(at)
        : "";
    addTarget(
        item.getAttribute("id"),
        label.endsWith(".") ? label.substring(0, label.length() - 1) : label,
        DocxTarget.ALONE);
  }

  private void addTarget(String id, String number, String field) {
    if (!id.isEmpty()) {
      targets.put(id, new DocxTarget(BookmarkName.of(id), number, field));
    }
  }
}
