package org.clausebook.feature.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.NamedText;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A printed text in stretches that each are in one line of a file. */
final class PrintedRunTest {
  private static final Location PLACE = Location.of("c.yaml", 3, 7);

  private static TracedText written(String words) {
    return TracedText.of(SourceText.of(words, PLACE));
  }

  private static TracedText value(String words, String field) {
    return TracedText.of(SourceText.of(words, Location.of("council.yaml", 1, 7)))
        .as(field);
  }

  /** Each as {@code words@line:column from-to}. */
  private static List<String> shown(List<PrintedRun> runs) {
    return runs.stream()
        .map(run -> run.words() + "@" + run.location().toString().replaceFirst("^[a-z.]+:", "")
            + " " + run.from() + "-" + run.to())
        .toList();
  }

  private static List<String> runs(TracedText text) {
    return shown(PrintedRun.in(new NamedText("body", text)));
  }

  /** A line break is {@code |}; an empty line has no words, so that nobody is sent there. */
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "' ', ''",
    "a, a@3:7 0-1",
    "' a ', a@3:8 1-2",
    "a|b, a@3:7 0-1; b@4:1 2-3",
    "a||b, a@3:7 0-1; b@5:1 3-4",
    "'a|  b c|', a@3:7 0-1; b c@4:3 4-7",
    "|a, a@4:1 1-2",
    "5 \\* 6, 5 * 6@3:7 0-6",
  })
  void eachLineOfTheFileIsARun(String words, String runs) {
    assertEquals(runs, String.join("; ", runs(written(words.replace('|', '\n')))));
  }

  @Test
  void aRunEndsWhereAnotherFileBegins() {
    TracedText text = written("Ask ").then(value("the Clerk", "council.clerk")).then(written("."));

    assertEquals(List.of("Ask@3:7 0-3", "the Clerk@1:7 4-13", ".@3:7 13-14"), runs(text));
  }

  /** What the program made, such as a number, is at the place that asked for it. */
  @Test
  void whatIsMadeIsToldApartFromWhatIsTyped() {
    TracedText text = TracedText.of("1. ", Origin.made(PLACE)).then(written("Dogs"));

    assertEquals(
        List.of(true, false),
        PrintedRun.in(new NamedText("body", text)).stream()
            .map(PrintedRun::isMade)
            .toList());
  }

  @Test
  void eachValueIsToldOnceAndWhole() {
    TracedText text = value("the Clerk", "council.clerk")
        .then(written(" or "))
        .then(value("the Mayor", "council.mayor"))
        .then(written(", or "))
        .then(value("the Clerk", "council.clerk"));

    assertEquals(
        List.of("the Clerk@1:7 0-9", "the Mayor@1:7 13-22"),
        shown(PrintedRun.values(new NamedText("body", text))));
    assertEquals(List.of(), PrintedRun.values(new NamedText("body", written("no value"))));
    assertEquals(List.of(), PrintedRun.values(new NamedText("body", TracedText.EMPTY)));
  }

  /** Two values of one field beside each other, as the items of a list are, are one. */
  @Test
  void theRunsOfAValueBesideEachOtherAreOne() {
    TracedText text = written("In ")
        .then(value("the Rec", "council.parks"))
        .then(TracedText.of(", ", Origin.made(PLACE)).as("council.parks"))
        .then(value("the Green", "council.parks"));

    assertEquals(
        List.of("the Rec, the Green@1:7 3-21"),
        shown(PrintedRun.values(new NamedText("body", text))));
  }
}
