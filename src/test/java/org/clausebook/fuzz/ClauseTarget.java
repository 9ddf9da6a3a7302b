package org.clausebook.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Clauses, wordings and headings in the dialect of clause text and just beside it. Each of their
 * words is a word of its own, so that it can be looked for in print.
 */
final class ClauseTarget implements Target {
  private static final CouncilPlace PLACE = CouncilPlace.SMALLEST;
  /** Of a link, which is no text. */
  private static final Pattern ADDRESS = Pattern.compile("]\\([^()\\s]*+\\)");

  private static final String CLAUSES = "templates/clauses/allotments.yaml";
  private static final String OUTLINE = "templates/policies/allotments.yaml";
  private static final String OVERLAY = "councils/little-muddling/allotments.yaml";

  /** Where a text may stand: the file, and what is there in the faultless one. */
  private static final Map<String, List<String>> PLACES = Map.of(
      CLAUSES,
      List.of(
          "|\n      ${council.term} lets plots to people who live in the parish. This policy says"
              + " how.",
          "|\n      A plot is wholly or mainly used to grow vegetables or fruit for the tenant's"
              + " household.",
          "|\n      ${wording.livestock-rules}"),
      OVERLAY,
      List.of(
          "|\n    Hens and rabbits may be kept, but no cockerels.",
          "more than one plot",
          "|\n      The rent is due on Michaelmas Day and is collected by"
              + " ${council.contacts.allotments}."),
      OUTLINE,
      List.of(
          "|\n      The gates are open from dawn to dusk.", "${council.name} Allotments Policy"));

  @Override
  public String name() {
    return "clause";
  }

  @Override
  public Attempt make(Choices choices) {
    String file = choices.of(List.of(CLAUSES, OVERLAY, OUTLINE));
    String old = choices.of(PLACES.getOrDefault(file, List.of()));
    boolean isBlock = old.startsWith("|");
    var text = new ClauseText(choices);
    String written = isBlock ? text.blocks() : text.line();
    String indent = isBlock ? old.substring(2).replaceFirst("\\S.*", "") : "";
    String value = isBlock && choices.below(4) > 0
        ? "|\n"
            + written
                .lines()
                .map(line -> (indent + line).stripTrailing())
                .reduce("", (a, b) -> a + (a.isEmpty() ? "" : "\n") + b)
        : quoted(written);
    List<String> command = choices.isOneIn(10)
        ? Commands.withPdf(PLACE, choices)
        : choices.isOneIn(4) ? Commands.other(PLACE, choices) : List.of();
    return new Attempt(PLACE, Map.of(), command)
        .with(file, Ground.named(PLACE.ground()).text(file).replace(old, value));
  }

  /** In double quotes YAML can say every character. */
  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.chars()
        .forEach(c -> quoted.append(
            switch (c) {
              case '"', '\\' -> "\\" + (char) c;
              case '\n' -> "\\n";
              default -> c < ' ' || c > '~' ? "\\u%04X".formatted(c) : String.valueOf((char) c);
            }));
    return quoted.append('"').toString();
  }

  @Override
  public List<Finding> findings(Attempt attempt) {
    try (var session = new Session(attempt)) {
      if (Generated.generate(session, attempt, PLACE)) {
        compareWords(session);
      }
      if (session.isGood() && !attempt.arguments().isEmpty()) {
        session.run(attempt.arguments());
      }
      return session.findings();
    }
  }

  /** A word that one format has, and another has not. */
  private static void compareWords(Session session) {
    Map<String, String> files = session.files("output/" + PLACE.council());
    String markdown = utf8(files, ".md");
    String body = markdown.substring(markdown.indexOf("\n---", 3));
    var inMarkdown = ClauseText.words(ADDRESS.matcher(body).replaceAll("]"));
    var inHtml = ClauseText.words(PageText.of(utf8(files, ".html")).words());
    var inFragment = ClauseText.words(PageText.of(utf8(files, ".fragment.html")).words());
    var all = new TreeSet<>(inMarkdown);
    all.addAll(inHtml);
    all.addAll(inFragment);
    Stream.of(
            Map.entry("Markdown", inMarkdown),
            Map.entry("HTML", inHtml),
            Map.entry("a fragment", inFragment))
        .forEach(format -> {
          var missing = new TreeSet<>(all);
          missing.removeAll(format.getValue());
          if (!missing.isEmpty()) {
            session.found("words are missing in " + format.getKey(), missing + "\n" + markdown);
          }
        });
  }

  private static String utf8(Map<String, String> files, String ending) {
    byte[] bytes =
        files.getOrDefault(PLACE.policy() + ending, "").getBytes(StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
