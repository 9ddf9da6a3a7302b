package org.clausebook.stage.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When layouts are read, what they may include, and when they are stopped. */
final class TemplatesTest {
  private static final Map<String, ?> VALUES = Map.of("name", "Ambridge");

  /** A list in a list in a list…: its steps have no end that anybody lives to see. */
  private static final String ENDLESS = "<#list all as a>".repeat(12) + "</#list>".repeat(12);

  private static final Map<String, ?> MANY =
      Map.of("all", Collections.nCopies(100, "x"), "name", "Ambridge");

  @Test
  void aMistakeInAFileThatNobodyAsksForStopsNoOther() {
    var templates = files("page.ftl", "Of ${name}", "broken.ftl", "<#if");

    assertEquals(Result.ok("Of Ambridge"), templates.fillFile("page.ftl", VALUES));
  }

  @Test
  void asSoonAsAnIncludedFileHasAMistakeThoseOfAllFilesAreAnswered() {
    var templates = files(
        "page.ftl", "<#include \"one.ftl\">", "one.ftl", "${name", "other.ftl", "${name?eval}");

    List<String> places = templates.fillFile("page.ftl", VALUES).diagnostics().stream()
        .map(d -> d.location().file())
        .toList();

    assertEquals(List.of("one.ftl", "other.ftl"), places);
  }

  @Test
  void anIncludedFileSwitchesToNoOtherSyntax() {
    var templates =
        files("page.ftl", "<#include \"one.ftl\">", "one.ftl", "[#ftl][#if true]x[/#if]");

    Diagnostic fault = templates.fillFile("page.ftl", VALUES).diagnostics().get(0);

    assertEquals("one.ftl:1:1", fault.location().toString());
    assertEquals("'[#' is not allowed in a layout", fault.message());
  }

  @Test
  void aFileThatWasPreparedPrintsTheSame() {
    var templates = files("page.ftl", "<#include \"head.ftl\"> ${name}", "head.ftl", "Of");

    templates.prepare("page.ftl");

    assertEquals(Result.ok("Of Ambridge"), templates.fillFile("page.ftl", VALUES));
  }

  @Test
  void preparingAFileThatIncludesWhatIsNotThereIsNoMistakeYet() {
    var templates = files("page.ftl", "<#if false><#include \"gone.ftl\"></#if>Of ${name}");

    templates.prepare("page.ftl");

    assertEquals(Result.ok("Of Ambridge"), templates.fillFile("page.ftl", VALUES));
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void aLayoutThatUsesUpItsProcessorTimeIsStoppedWithinItsLists() {
    var used = new AtomicInteger();
    var templates = new Templates(
        Escaping.HTML,
        sources("page.ftl", ENDLESS),
        Duration.ofMillis(1),
        worker -> Duration.ofMillis(used.getAndIncrement()));

    Result<String> filled = templates.fillFile("page.ftl", MANY);

    assertEquals(
        List.of("this template did not finish"),
        filled.diagnostics().stream().map(Diagnostic::message).toList());
    assertTrue(!Thread.currentThread().isInterrupted());
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void aLayoutIsNotStoppedWhileTheProcessorDoesOtherThings() {
    var readings = new AtomicInteger();
    var templates = new Templates(
        Escaping.HTML,
        sources("page.ftl", ENDLESS),
        Duration.ofMillis(1),
        // Fifty times the limit goes by on the wall before the thread has its turn.
        worker -> Duration.ofMillis(readings.incrementAndGet() < 50 ? 0 : 1));

    templates.fillFile("page.ftl", MANY);

    assertEquals(50, readings.get());
  }

  @Test
  void aLayoutThatEndsInTimeLeavesTheThreadAlone() {
    var templates = new Templates(
        Escaping.HTML,
        sources("page.ftl", "Of ${name}"),
        Duration.ofDays(1),
        worker -> Duration.ofDays(2));

    assertEquals(Result.ok("Of Ambridge"), templates.fillFile("page.ftl", VALUES));
  }

  @Test
  void aMacroThatCallsItselfIsStopped() {
    var templates = files("page.ftl", "<#macro m><@m/></#macro><@m/>");

    assertEquals(
        "this template uses more memory than a document can need",
        templates.fillFile("page.ftl", VALUES).diagnostics().get(0).message());
  }

  private static Templates files(String... namesAndTexts) {
    return new Templates(Escaping.HTML, sources(namesAndTexts));
  }

  private static Map<String, SourceText> sources(String... namesAndTexts) {
    Map<String, SourceText> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      String name = namesAndTexts[i];
      files.put(name, SourceText.of(namesAndTexts[i + 1], Location.of(name, 1, 1)));
    }
    return files;
  }
}
