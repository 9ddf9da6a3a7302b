package org.clausebook.desk.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.template.Escaping;
import org.clausebook.stage.template.Templates;

/** The preview's own pages, and the script by which a page follows its files. */
final class PreviewPages {
  private static final List<String> FILES = List.of(
      "preview.css",
      "head.html.ftl",
      "problems.html.ftl",
      "councils.html.ftl",
      "council.html.ftl",
      "errors.html.ftl",
      "missing.html.ftl",
      "ahead.html.ftl",
      "live.html.ftl");

  private final Path workspace;
  private final Templates templates;
  private final String script = resource("live.js");

  PreviewPages(Path workspace) {
    this.workspace = workspace;
    Map<String, SourceText> texts = new LinkedHashMap<>();
    FILES.forEach(name ->
        texts.put(name, SourceText.of(resource(name), Location.of("preview/" + name, 1, 1))));
    templates = new Templates(Escaping.HTML, texts);
  }

  private static String resource(String name) {
    try (InputStream in = PreviewPages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The program that {@link #following} puts into pages. */
  String script() {
    return script;
  }

  /**
   * The page as it is, with a line at its end by which a browser shows it again when it changes.
   */
  Answer following(Answer page) {
    return page.with(fill("live.html.ftl", Map.of("content", page.tag())));
  }

  /**
   * The page with a line at its end that leads to what was decided, which says otherwise.
   *
   * @param decided the path of that page
   */
  Answer ahead(Answer page, String decided) {
    String text = page.content().text() + fill("ahead.html.ftl", Map.of("href", address(decided)));
    return Answer.html(page.status(), text);
  }

  String councils(List<String> councils) {
    return fill(
        "councils.html.ftl",
        Map.of("councils", councils.stream().map(this::link).toList()));
  }

  private Map<String, Object> link(String council) {
    var values = new LinkedHashMap<String, Object>();
    values.put("name", council);
    values.put("href", address(council) + "/");
    return values;
  }

  String council(String council, List<ListedPolicy> policies, List<Diagnostic> problems) {
    var values = new LinkedHashMap<String, Object>();
    values.put("council", council);
    values.put("policies", policies.stream().map(PreviewPages::values).toList());
    values.put("problems", problems(problems));
    return fill("council.html.ftl", values);
  }

  private static Map<String, Object> values(ListedPolicy policy) {
    var values = new LinkedHashMap<String, Object>();
    values.put("name", policy.key().policy());
    values.put("href", address(policy.key().council() + "/" + policy.key().policy()));
    policy.document().ifPresent(document -> {
      values.put("title", document.title());
      values.put("status", document.status().word());
    });
    return values;
  }

  /** The page shown in place of one that cannot be made. */
  String errors(String about, List<Diagnostic> problems) {
    var values = new LinkedHashMap<String, Object>();
    values.put("about", about);
    values.put(
        "errors",
        String.valueOf(problems.stream().filter(Diagnostic::isError).distinct().count()));
    values.put("problems", problems(problems));
    return fill("errors.html.ftl", values);
  }

  String missing() {
    return fill("missing.html.ftl", Map.of());
  }

  private List<Map<String, Object>> problems(List<Diagnostic> problems) {
    return problems.stream().sorted().distinct().map(this::problem).toList();
  }

  private Map<String, Object> problem(Diagnostic problem) {
    var values = new LinkedHashMap<String, Object>();
    values.put("severity", problem.severity().word());
    values.put("file", problem.location().file());
    problem.location().position().ifPresent(position -> {
      values.put("line", String.valueOf(position.line()));
      values.put("column", String.valueOf(position.column()));
    });
    values.put("message", problem.message());
    problem.hint().ifPresent(hint -> values.put("hint", hint));
    SourceLine.read(workspace, problem.location())
        .ifPresent(line -> values.put("source", source(line)));
    return values;
  }

  private static Map<String, Object> source(SourceLine line) {
    var values = new LinkedHashMap<String, Object>();
    values.put("before", line.before());
    values.put("marked", line.marked());
    values.put("after", line.after());
    return values;
  }

  /** The path of a page, from the root of the server. */
  static String address(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("any text can stand in a path", impossible);
    }
  }

  private String fill(String template, Map<String, ?> values) {
    return templates
        .fillFile(template, values)
        .toOptional()
        .orElseThrow(() -> new IllegalStateException("our own page is wrong: " + template));
  }
}
