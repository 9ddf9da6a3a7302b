package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The rules of the house for files as they are written: length, words in Java, names. */
final class SourceRulesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path TEMPLATES = Path.of("templates");

  /** Every town's clerk is called so. */
  private static final Path NOUNS = TEMPLATES.resolve("words.yaml");

  private static final Path COUNCILS = Path.of("councils");

  @Test
  void sourceFilesAreShort() throws IOException {
    Map<Path, Integer> lengths = new LinkedHashMap<>();
    for (Path file : files(SOURCES, ".java")) {
      lengths.put(file, Files.readAllLines(file).size());
    }

    assertEquals(
        List.of(),
        lengths.entrySet().stream().filter(file -> file.getValue() > 300).toList(),
        "longer than 300 lines");
  }

  private static final Pattern CAUGHT_THROWABLE = Pattern.compile("catch \\([^)]*\\bThrowable\\b");

  /** In compiled code that cannot be told from a block that is done in any case. */
  @Test
  void noThrowableIsCaught() throws IOException {
    var found = new ArrayList<Path>();
    for (Path file : files(SOURCES, ".java")) {
      if (CAUGHT_THROWABLE.matcher(Files.readString(file)).find()) {
        found.add(file);
      }
    }

    assertEquals(List.of(), found);
  }

  private static final Pattern PIECED_COMMAND =
      Pattern.compile("'policy [a-z-]+(?: --[a-z-]+)? \"\\s*\\+");

  /** A name with a blank in it would fall apart in a shell; {@code ShellWords} keeps it together. */
  @Test
  void noCommandForCopyingIsPiecedTogether() throws IOException {
    var found = new ArrayList<String>();
    for (Path file : files(SOURCES, ".java")) {
      PIECED_COMMAND
          .matcher(Files.readString(file))
          .results()
          .forEach(match -> found.add(file + ": " + match.group()));
    }

    assertEquals(List.of(), found);
  }

  private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
      "//[^\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])+'|\"\"\".*?\"\"\"|\"((?:\\\\.|[^\"\\\\\n])*)\"",
      Pattern.DOTALL);

  private static final Pattern HTML = Pattern.compile(
      "</[a-z]|&(?:lt|nbsp|#\\d+);|<(?:a|b|br|div|"
          + "em|h[1-6]|head|hr|html|i|li|meta|ol|p|section|span|strong|style|table|td|th|title|tr|ul)[ />]");
  private static final Pattern CSS = Pattern.compile("\\{\\s*[a-z-]+:\\s");
  private static final Pattern MARKDOWN = Pattern.compile("^#{1,6} |#{2} |\\*\\*");

  /** Words for readers stand in templates. */
  @Test
  void noStringInJavaHoldsMarkdownHtmlOrCss() throws IOException {
    var found = new ArrayList<String>();
    for (Path file : files(SOURCES, ".java")) {
      String source = Files.readString(file);
      COMMENT_OR_LITERAL
          .matcher(source)
          .results()
          .filter(literal -> literal.group().startsWith("\""))
          .filter(SourceRulesTest::isForReaders)
          .map(literal -> file + ":" + line(source, literal.start()) + ": " + literal.group())
          .forEach(found::add);
    }

    assertEquals(List.of(), found, "put these words into templates/layouts");
  }

  private static boolean isForReaders(MatchResult literal) {
    String words = literal.group().replaceAll("^\"+|\"+$", "");
    return Stream.of(HTML, CSS, MARKDOWN).anyMatch(marks -> marks.matcher(words).find());
  }

  private static int line(String source, int offset) {
    return 1 + (int) source.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  /** What one council is called, and whom it names, is no business of the others. */
  @Test
  void noCouncilOfficerOrFirmIsNamedInTheTemplates() throws IOException {
    var found = new ArrayList<String>();
    for (Path file : files(TEMPLATES, ".yaml", ".ftl", ".css")) {
      if (file.equals(NOUNS)) {
        continue;
      }
      String text = Files.readString(file).replaceAll("\\s+", " ");
      for (String name : names()) {
        if (Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).find()) {
          found.add(file + " names '" + name + "'");
        }
      }
    }

    assertEquals(List.of(), found);
  }

  /** Two capitalised words or more, such as {@code Town Clerk}. */
  private static final Pattern PROPER_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: (?:and |& )?\\p{Lu}[\\p{L}'’-]*)+");

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,}");

  private static Set<String> names() throws IOException {
    var names = new TreeSet<String>();
    for (Path profile : files(COUNCILS, "council.yaml")) {
      Map<String, Object> facts = new Yaml().load(Files.readString(profile));
      facts.remove("date-style");
      addNames(facts, names);
    }
    return names;
  }

  private static void addNames(Object fact, Set<String> names) {
    if (fact instanceof Map<?, ?> group) {
      group.values().forEach(inner -> addNames(inner, names));
    } else if (fact instanceof String text) {
      names.addAll(PROPER_NAME.matcher(text).results().map(MatchResult::group).toList());
      if (text.contains(" ") || INITIALS.matcher(text).matches()) {
        names.add(text);
      }
    }
  }

  private static List<Path> files(Path folder, String... endings) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
          .sorted()
          .toList();
    }
  }
}
