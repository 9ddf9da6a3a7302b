package org.clausebook.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.SourceText;
import org.clausebook.model.Wording;
import org.junit.jupiter.api.Test;

/** When templates are read, and what is remembered of them. */
final class TemplatesTest {
  private static final Map<String, ?> VALUES = Map.of("name", "Ambridge");

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
  void aTextWithoutMergeFieldsIsPrintedAsItIs() {
    String text = "Price: $5, {and} #{more} [=than] <b> \\- & \t<!-- that -->";

    assertEquals(Result.ok(text), fill(text, "a.yaml"));
  }

  @Test
  void theSameTextInAnotherFileIsReportedThere() {
    var templates = new Templates(Escaping.NONE, Map.of());
    for (String file : List.of("a.yaml", "b.yaml")) {
      var filled = templates.fill(text("Of ${nobody}", file), VALUES, new TimeLimit());

      assertEquals(file, filled.diagnostics().get(0).location().file());
    }
  }

  @Test
  void aTextThatWasFilledBeforeIsFilledWithOtherValues() {
    var templates = new Templates(Escaping.NONE, Map.of());
    Wording text = text("Of ${name}", "a.yaml");
    templates.fill(text, VALUES, new TimeLimit());

    var second = templates.fill(text, Map.of("name", "Borchester"), new TimeLimit());

    assertEquals(Result.ok("Of Borchester"), second);
  }

  private static Result<String> fill(String text, String file) {
    return new Templates(Escaping.MARKDOWN, Map.of())
        .fill(text(text, file), VALUES, new TimeLimit());
  }

  private static Wording text(String text, String file) {
    return Wording.of(SourceText.of(text, Location.of(file, 1, 1)));
  }

  private static Templates files(String... namesAndTexts) {
    Map<String, SourceText> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      String name = namesAndTexts[i];
      files.put(name, SourceText.of(namesAndTexts[i + 1], Location.of(name, 1, 1)));
    }
    return new Templates(Escaping.HTML, files);
  }
}
