package org.clausebook.stage.render;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.document.ControlBlock;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.HeadingOffset;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.LinkedText;
import org.clausebook.stage.render.EditionValues.Texts;
import org.clausebook.stage.render.markup.ClauseMarkup;
import org.clausebook.stage.template.Escaping;

/**
 * Prints a policy as HTML that is pasted into a page of a website: headings, paragraphs, lists and
 * tables, and nothing around them.
 *
 * <p>Only what is linked to has an id. It begins with council and policy, joined by underscores,
 * which none of them holds, so that no other fragment in the page has it too.
 */
public final class FragmentRenderer {
  private static final String LAYOUT = "fragment/fragment.html.ftl";
  private static final Pattern LINK = Pattern.compile("]\\(#([a-z][a-z0-9-]*)\\)");

  private final Layouts layouts;
  private final HeadingOffset headings;

  public FragmentRenderer(Layout layout) {
    this(new Layouts(layout, Escaping.HTML), HeadingOffset.USUAL);
  }

  private FragmentRenderer(Layouts layouts, HeadingOffset headings) {
    this.layouts = layouts;
    this.headings = headings;
  }

  /** The same with other headings. */
  public FragmentRenderer with(HeadingOffset others) {
    return new FragmentRenderer(layouts, others);
  }

  /** The policy as a fragment, or the mistakes in a clause or in the layout that prevent it. */
  public Result<Rendition> render(PolicyDocument document) {
    String prefix = document.council() + "_" + document.policy() + "_";
    boolean isTold = document.bilingual().isPresent();
    return EditionValues.of(document, edition -> texts(edition, prefix, isTold))
        .then(values -> {
          values.put("ranks", ranks(document));
          values.put("told", isTold);
          values.put(
              "texts",
              Objects.requireNonNullElse(
                  values.get("editions"), List.of(new LinkedHashMap<>(values))));
          values.put(
              "anchors",
              Edition.of(document).stream()
                  .map(edition -> anchors(edition, prefix + edition.prefix()))
                  .toList());
          return layouts.fill(LAYOUT, values);
        })
        .then(text -> KeptFrame.of(layouts, KeptFrame.OF_FRAGMENT, document)
            .map(phrases -> phrases.mark(text)))
        .map(text -> Rendition.of(document, Format.FRAGMENT, FileContent.of(text)));
  }

  /**
   * The clauses of one language.
   *
   * @param isTold whether every block says its language: the page knows of no other than its own
   */
  private static Result<Texts> texts(Edition edition, String prefix, boolean isTold) {
    String own = prefix + edition.prefix();
    return Result.all(edition.text().clauses().stream()
            .map(clause -> (isTold
                    ? ClauseMarkup.ofFragment(own, edition.language(clause))
                    : ClauseMarkup.ofFragment(own))
                .marking(clause.gaps())
                .naming(clause, own)
                .toHtml(
                    BoldProvisions.body(clause, edition.whole().presentation()),
                    clause.id().value(),
                    edition.whole().location()))
            .toList())
        .map(bodies -> new Texts(
            bodies,
            address -> address.startsWith("#") ? "#" + own + address.substring(1) : address));
  }

  /** The ranks of the headings of the title, of document control and of each clause. */
  private Map<String, Object> ranks(PolicyDocument document) {
    var ranks = new LinkedHashMap<String, Object>();
    ranks.put("title", rank(0));
    ranks.put("control", rank(1));
    ranks.put(
        "clauses",
        document.clauses().stream().map(clause -> rank(clause.level())).toList());
    return ranks;
  }

  private String rank(int level) {
    return String.valueOf(headings.rank(level + 1));
  }

  /** The id of each clause; empty where no link leads to it. */
  private static List<String> anchors(Edition edition, String prefix) {
    PolicyDocument document = edition.text();
    Set<String> targets = new LinkedHashSet<>();
    document.clauses().stream()
        .filter(clause -> !edition.isLeftToOther(clause))
        .forEach(clause ->
            LINK.matcher(clause.body()).results().map(link -> link.group(1)).forEach(targets::add));
    document.sheet().block().stream()
        .flatMap(FragmentRenderer::texts)
        .flatMap(text -> text.parts().stream())
        .flatMap(part -> part.address().stream())
        .filter(address -> address.startsWith("#"))
        .forEach(address -> targets.add(address.substring(1)));
    boolean isListed = edition.whole().hasContents();
    return document.clauses().stream()
        .map(clause -> clause.id().value())
        .map(id -> isListed || targets.contains(id) ? prefix + id : "")
        .toList();
  }

  private static Stream<LinkedText> texts(ControlBlock block) {
    return block.rows().stream().flatMap(row -> row.values().stream());
  }
}
