package org.clausebook.stage.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Result;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.Layout;
import org.clausebook.model.Theme;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Redline;
import org.clausebook.model.document.RedlineBlock;
import org.clausebook.model.document.RedlineClause;
import org.clausebook.model.document.RedlineRun;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.document.Revision;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.markup.ClauseMarkup;
import org.clausebook.stage.render.markup.RevisionFrame;
import org.clausebook.stage.render.markup.RevisionMarks;
import org.clausebook.stage.template.Escaping;

/**
 * Prints a redline as HTML, which is well-formed XML too and asks for no other file, and as Markdown.
 */
public final class RedlineRenderer {
  private static final String HTML = "redline/redline.html.ftl";
  private static final String MARKDOWN = "redline/redline.md.ftl";
  private static final String BLOCK = "redline/redline-block.md.ftl";
  private static final String FRAME = "redline/revision-frame.html.ftl";
  private static final String SPACE = " ";
  private static final String PARTING = "\u2E28";

  private final Layouts html;
  private final Layouts markdown;
  private final Optional<Theme> theme;

  public RedlineRenderer(Layout layout) {
    html = new Layouts(layout, Escaping.HTML);
    markdown = new Layouts(layout, Escaping.MARKDOWN);
    theme = layout.theme();
  }

  /** The redline as HTML, or the mistakes in a clause or in the layout that prevent it. */
  public Result<Rendition> toHtml(Redline redline) {
    Result<List<List<String>>> bodies = Result.all(redline.editions().stream()
        .map(edition -> frame(redline, edition).then(frame -> bodies(redline, edition, frame)))
        .toList());
    return bodies
        .whole()
        .then(texts -> {
          Map<String, Object> values = RedlineValues.of(redline, texts);
          theme.ifPresent(chosen -> values.put("theme", ThemeValues.of(chosen)));
          return html.fill(HTML, values);
        })
        .then(text -> KeptFrame.of(
                html, KeptFrame.OF_PAGE, redline.from().document(), redline.to().document())
            .map(phrases -> phrases.markPage(text)))
        .map(text -> rendition(redline, Format.HTML, text));
  }

  private static Result<List<String>> bodies(Redline whole, Redline edition, RevisionFrame frame) {
    PolicyDocument document = edition.to().document();
    ClauseMarkup markup = ClauseMarkup.ofRevisions(
        frame,
        RedlineValues.prefix(whole, edition),
        document.presentation().scheme().numbersParagraphs());
    return Result.all(edition.printed().stream()
        .map(clause -> markup
            .marking(clause.gaps())
            .toHtml(
                withoutLinks(marked(clause), edition), clause.id().value(), document.location()))
        .toList());
  }

  /** The marks of the layout around inserted and deleted words. */
  private Result<RevisionFrame> frame(Redline whole, Redline edition) {
    var values = new LinkedHashMap<String, Object>();
    values.put("parting", PARTING);
    if (!edition.language().equals(whole.language())) {
      values.put("edge", whole.language());
    }
    return html.fill(FRAME, values).then(text -> {
      String[] parts = text.strip().split(PARTING, -1);
      return Result.ok(new RevisionFrame(parts[0], parts[1], parts[2], parts[3]));
    });
  }

  /** A link to a clause that is not printed is its words alone; one to an item leads to its clause. */
  private static String withoutLinks(String written, Redline edition) {
    String body = MarkdownText.of(written).led(NumberedClause::clauseOf);
    if (!edition.isOfChangesAlone()) {
      return body;
    }
    List<String> printed =
        edition.printed().stream().map(clause -> clause.id().value()).toList();
    return withoutLinks(body, id -> !printed.contains(id));
  }

  private static String withoutLinks(String body, Predicate<String> isLost) {
    var text = MarkdownText.of(body);
    return text.rewritten(
        link ->
            link.leadsWithin(body) && isLost.test(text.part(link.address() + 1, link.addressEnd())),
        link -> text.part(link.start(), link.end()));
  }

  private static String marked(RedlineClause clause) {
    var text = new StringBuilder();
    for (RedlineBlock block : clause.body()) {
      String words = RevisedRuns.marked(block.runs());
      begin(block, text);
      if (block.revision() == Revision.KEPT || block.label().isEmpty()) {
        text.append(labelled(block, words));
      } else {
        String whole = block.runs().stream().map(RedlineRun::text).collect(Collectors.joining());
        text.append(RevisionMarks.mark(block.revision(), labelled(block, whole.strip())));
      }
    }
    return text.toString();
  }

  private static String labelled(RedlineBlock block, String words) {
    return block.label().isEmpty() ? words : block.label() + SPACE + words;
  }

  private static void begin(RedlineBlock block, StringBuilder text) {
    if (text.length() > 0) {
      text.append(block.isApart() ? "\n\n" : "\n");
    }
    text.append(block.lead());
  }

  /** The redline as Markdown, or the mistakes in the layout that prevent it. */
  public Result<Rendition> toMarkdown(Redline redline) {
    Result<List<List<String>>> bodies = Result.all(redline.editions().stream()
        .map(
            edition -> Result.all(edition.printed().stream().map(this::markdown).toList()))
        .toList());
    return bodies
        .then(texts -> {
          Map<String, Object> values = RedlineValues.of(redline, texts);
          values.put("quoted", YamlQuoting.escape(RedlineValues.of(redline)));
          return markdown.fill(MARKDOWN, values);
        })
        .map(text -> rendition(redline, Format.MARKDOWN, text));
  }

  private Result<String> markdown(RedlineClause clause) {
    var blocks = new ArrayList<Result<String>>();
    for (RedlineBlock block : clause.body()) {
      List<Map<String, Object>> runs = RevisedRuns.values(block.runs());
      if (block.shape() == RedlineBlock.Shape.ROW) {
        // A cell may be bold as a whole.
        runs.forEach(run -> run.put("plain", false));
      }
      blocks.add(markdown.fill(BLOCK, Map.of("runs", runs)));
    }
    return Result.all(blocks).map(texts -> joined(clause, texts));
  }

  private static String joined(RedlineClause clause, List<String> texts) {
    var text = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      RedlineBlock block = clause.body().get(i);
      begin(block, text);
      text.append(labelled(block, texts.get(i)));
    }
    // Headings that show their changes have names that no link could know.
    return withoutLinks(text.toString(), id -> true);
  }

  private static Rendition rendition(Redline redline, Format format, String text) {
    return new Rendition(format, redline.path(format), FileContent.of(text));
  }
}
