package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.GivenAmendment;
import org.clausebook.model.GivenCouncil;
import org.clausebook.model.GivenPolicy;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The council in the guide for programmers, made into files; {@code ReadmeTest} compares the two. */
final class GivenCouncilExampleTest {
  @TempDir
  private Path empty;

  // The guide's example begins here.
  private static Result<List<Rendition>> itPolicy(
      Clausebook clausebook, String name, String helpdesk) {
    var adopted = Map.of(
        "verb", "adopted",
        "body", "Full Council",
        "date", LocalDate.of(2026, 3, 5),
        "minute", "24/117");
    var policy = new GivenPolicy(
        "it-policy",
        Map.of("version", "1.0", "adoption", Map.of("events", List.of(adopted))),
        List.of(
            GivenAmendment.substitute("scope").and("words", "all individuals").and("with", "all"),
            GivenAmendment.omit("email-monitoring")));

    var contacts = Map.of(
        "security-incidents", "the Clerk",
        "email-incidents", "the Clerk",
        "helpdesk", helpdesk);
    var council = new GivenCouncil(
        "ambridge", Map.of("name", name, "kind", "parish", "contacts", contacts), List.of(policy));

    return clausebook
        .with(List.of(council))
        .render(List.of(new PolicyKey("ambridge", "it-policy")), Set.of(Format.HTML, Format.PDF));
  }
  // The guide's example ends here.

  @Test
  void aPolicyOfNoFilesIsMadeInMemory() {
    List<Rendition> made = itPolicy(
            Clausebook.open(empty.resolve("nothing")), "Ambridge Parish Council", "the Clerk")
        .toOptional()
        .orElseThrow();

    assertEquals(
        List.of("ambridge/it-policy.html", "ambridge/it-policy.pdf"),
        made.stream().map(rendition -> rendition.path().replace('\\', '/')).toList());
    String page = new String(made.get(0).content().bytes(), StandardCharsets.UTF_8);
    assertTrue(page.contains("5 March 2026") && page.contains("24/117"), page);
    assertEquals("%PDF", new String(made.get(1).content().bytes(), 0, 4, StandardCharsets.UTF_8));
    assertTrue(!empty.resolve("nothing").toFile().exists(), "nothing is written");
  }

  @Test
  void manyThreadsShareOneLibrary() throws Exception {
    Clausebook clausebook = Clausebook.open(empty);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> tasks = IntStream.range(0, 12)
          .<Callable<String>>mapToObj(
              number -> () -> itPolicy(clausebook, "Council of Ward " + number, "the Clerk")
                  .toOptional()
                  .orElseThrow()
                  .get(0)
                  .content()
                  .text())
          .toList();

      var pages = threads.invokeAll(tasks);

      for (int number = 0; number < pages.size(); number++) {
        assertTrue(pages.get(number).get().contains("Council of Ward " + number + " "));
      }
    } finally {
      threads.shutdown();
    }
  }
}
