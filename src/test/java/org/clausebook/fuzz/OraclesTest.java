package org.clausebook.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.clausebook.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must not happen is seen when it does. */
final class OraclesTest {
  private static final Attempt ATTEMPT = Attempt.of(CouncilPlace.SMALLEST, "check");

  private static List<String> kinds(int exitCode, String err, List<String> changed) {
    var run = new CommandRun(exitCode, "", err);
    return Manners.of(
            Ground.named("base"),
            ATTEMPT,
            new Trial(List.of("check"), run, "", Duration.ZERO, changed))
        .stream()
        .map(Finding::kind)
        .toList();
  }

  @Test
  void aFaultIsToldByItsClassAndOurFirstLine() {
    String err = """
        policy: fault: java.lang.StackOverflowError
        \tat java.base/java.util.regex.X.match(X.java:1)
        \tat org.clausebook.load.Y.read(Y.java:2)
        """;

    assertEquals(
        List.of("fault java.lang.StackOverflowError in org.clausebook.load.Y.read"),
        kinds(3, err, List.of()));
  }

  @Test
  void aPlaceLiesInsideItsFile() {
    assertEquals(List.of(), kinds(1, "templates/control.yaml:2:1: error: x\n", List.of()));
    assertEquals(
        List.of("a place outside of its file, of check"),
        kinds(1, "templates/control.yaml:9999:1: error: x\n", List.of()));
    assertEquals(
        List.of("a place outside of its file, of check"),
        kinds(1, "templates/control.yaml:1:999: error: x\n", List.of()));
    assertEquals(
        List.of("a place outside of the workspace, of check"),
        kinds(1, "/etc/passwd:1:1: error: x\n", List.of()));
  }

  @Test
  void namesOfClassesAreForNobody() {
    assertEquals(
        List.of("names the class java.io.IOException"),
        kinds(1, "templates/control.yaml: error: java.io.IOException: x\n", List.of()));
  }

  @Test
  void nothingIsWrittenWhereItMayNotBe() {
    assertEquals(
        List.of("changes a file that it may not, of check"),
        kinds(0, "", List.of("councils/little-muddling/council.yaml")));
    assertEquals(
        List.of("changes a file that it may not, of check"),
        kinds(0, "", List.of("../outside.yaml")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <p>a</p>                                                    |
      <p><a href="https://x.example/">a</a> <a href="#a">b</a>    |
      <script type="application/ld+json">{}</script>              |
      <img src="data:image/png;base64,AA" alt="">                 |
      <SCRIPT>x</SCRIPT>                                          | <script>
      <img src=x onerror=y>                                       | address img src
      <p onclick=x>                                               | handler p onclick
      <a href="&#106;avascript:x">a</a>                           | address a href
      <a href="java&#9;script:x">a</a>                            | address a href
      <style>@import 'x'</style>                                  | style that fetches
      <meta http-equiv=refresh content=0>                         | refresh
      <svg><a xlink:href="javascript:x">a</a></svg>               | address a xlink:href
      """)
  void activeContentIsSeenAsABrowserSeesIt(String page, String kind) {
    List<String> kinds =
        ActiveContent.in(PageText.of(page)).stream().map(Finding::kind).toList();

    assertEquals(
        kind == null ? List.of() : List.of(kind), kinds.stream().limit(1).toList());
  }
}
