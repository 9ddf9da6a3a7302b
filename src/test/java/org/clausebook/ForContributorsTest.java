package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** The pages and settings by which others carry the project on. */
final class ForContributorsTest {
  private static final Path GITHUB = Path.of(".github");

  /** An image or link to a file of the project, and perhaps a heading in it. */
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]*)((?:#[^)\\s]+)?)\\)");

  private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);

  @TestFactory
  Stream<DynamicTest> everyLinkLeadsToAFileAndAHeading() throws IOException {
    List<Path> pages = new ArrayList<>(files(GITHUB, ".md"));
    pages.addAll(files(Path.of("src/docs"), ".md"));
    pages.add(Path.of("README.md"));
    return pages.stream()
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
          var lost = new ArrayList<String>();
          for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
            if (!leadsSomewhere(page, link.group(1), link.group(2))) {
              lost.add(link.group());
            }
          }

          assertEquals(List.of(), lost);
        }));
  }

  private static boolean leadsSomewhere(Path page, String file, String heading) throws IOException {
    Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
    return Files.exists(target)
        && (heading.isEmpty() || headings(target).contains(heading.substring(1)));
  }

  /** As GitHub links to them. */
  private static Set<String> headings(Path page) throws IOException {
    return Set.copyOf(HEADING
        .matcher(Files.readString(page))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList());
  }

  private static final Pattern ACTION = Pattern.compile("uses: (.+)");
  private static final Pattern PINNED =
      Pattern.compile("[\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");

  /** A tag can be moved to other code, a commit cannot. */
  @Test
  void everyActionIsPinnedToACommit() throws IOException {
    var loose = new ArrayList<String>();
    for (Path workflow : files(GITHUB, ".yml")) {
      ACTION
          .matcher(Files.readString(workflow))
          .results()
          .map(use -> use.group(1))
          .filter(action -> !action.startsWith("./"))
          .filter(action -> !PINNED.matcher(action).matches())
          .forEach(loose::add);
    }

    assertEquals(List.of(), loose);
  }

  @TestFactory
  Stream<DynamicTest> everySettingOfGithubIsYaml() throws IOException {
    return files(GITHUB, ".yml").stream()
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
          Object read = new Yaml().load(Files.readString(file));

          assertTrue(read instanceof Map);
        }));
  }

  /** What GitHub demands of a form: without it nobody sees the form. */
  @Test
  void everyFormAsksQuestionsThatGithubKnows() throws IOException {
    var odd = new ArrayList<String>();
    for (Path file : files(GITHUB.resolve("ISSUE_TEMPLATE"), ".yml")) {
      if (file.endsWith("config.yml")) {
        continue;
      }
      Map<String, Object> form = new Yaml().load(Files.readString(file));
      if (!form.keySet().containsAll(Set.of("name", "description", "body"))) {
        odd.add(file + ": name, description and body");
      }
      for (Object question : (List<?>) form.getOrDefault("body", List.of())) {
        fault((Map<?, ?>) question).ifPresent(fault -> odd.add(file + ": " + fault));
      }
    }

    assertEquals(List.of(), odd);
  }

  private static Optional<String> fault(Map<?, ?> question) {
    String type = String.valueOf(question.get("type"));
    Map<?, ?> attributes = question.get("attributes") instanceof Map<?, ?> said ? said : Map.of();
    boolean isComplete = switch (type) {
      case "markdown" -> attributes.containsKey("value");
      case "input", "textarea" -> isNamed(question, attributes);
      case "dropdown", "checkboxes" -> isNamed(question, attributes) && hasTexts(attributes);
      default -> false;
    };
    return isComplete ? Optional.empty() : Optional.of(String.valueOf(question));
  }

  private static boolean isNamed(Map<?, ?> question, Map<?, ?> attributes) {
    return question.containsKey("id") && attributes.containsKey("label");
  }

  /** A bare No is a truth value in YAML, which GitHub refuses. */
  private static boolean hasTexts(Map<?, ?> attributes) {
    return attributes.get("options") instanceof List<?> options
        && options.stream().allMatch(option -> option instanceof String || option instanceof Map);
  }

  @Test
  void theChangelogBeginsWithTheVersionThatIsBuilt() throws IOException {
    String version = find("<version>(.+?)</version>", Path.of("pom.xml"));

    assertEquals(version, find("(?m)^## ([0-9.]+)", Path.of("src/docs/changelog.md")));
  }

  private static String find(String pattern, Path file) throws IOException {
    var match = Pattern.compile(pattern).matcher(Files.readString(file));
    assertTrue(match.find(), file::toString);
    return match.group(1);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }
}
