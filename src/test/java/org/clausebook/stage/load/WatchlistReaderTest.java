package org.clausebook.stage.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Watchlist;
import org.clausebook.model.Watchlist.Aged;
import org.clausebook.model.Watchlist.Former;
import org.clausebook.model.record.PartialDate;
import org.clausebook.stage.load.yaml.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WatchlistReaderTest {
  private final List<Diagnostic> problems = new ArrayList<>();

  @Test
  void anEntryNamesWhatHoldsInsteadAndSinceWhen() {
    Watchlist watchlist = read("""
        repealed-law:
          - written: [Turnpikes Act 1822, Turnpikes Act]
            replaced-by: Highways Act 1835
            since: 1836-03
            source: 5 & 6 Will. 4 c. 50
        """);

    assertEquals(List.of(), problems);
    assertEquals(
        List.of(new Former(
            List.of("Turnpikes Act 1822", "Turnpikes Act"),
            "Highways Act 1835",
            PartialDate.parse("1836-03").orElseThrow(),
            "5 & 6 Will. 4 c. 50")),
        watchlist.law());
  }

  @Test
  void agedAdviceSaysWhatToDoInsteadAndWhy() {
    Watchlist watchlist = read("""
        aged-advice:
          - written: [ride at the post]
            within: [do not ride at the post]
            instead: say that riders walk their horses
            because: the post has gone
            source: the Surveyor of Highways
          - written: [bleed the horse]
        """);

    assertEquals(
        List.of(new Aged(
            List.of("ride at the post"),
            List.of("do not ride at the post"),
            "say that riders walk their horses",
            "the post has gone",
            "the Surveyor of Highways")),
        watchlist.advice());
    assertEquals(
        List.of("'instead' is missing", "'because' is missing", "'source' is missing"),
        problems.stream().map(Diagnostic::message).toList());
  }

  @Test
  void domainsAreInLowerCase() {
    assertEquals(List.of("gmail.com"), read("free-mail: [Gmail.com]").freeMail());
  }

  @Test
  void anEntryThatIsNotWholeIsReportedForEachKeyAndLeftOut() {
    Watchlist watchlist = read("""
        dead-bodies:
          - written: [Turnpike Trust]
          - replaced-by: the county council
            since: soon
            source: 51 & 52 Vict. c. 41
        """);

    assertEquals(List.of(), watchlist.bodies());
    assertEquals(
        List.of(
            "'replaced-by' is missing",
            "'since' is missing",
            "'source' is missing",
            "'written' is missing",
            "'soon' is not a calendar date"),
        problems.stream().map(Diagnostic::message).toList());
  }

  /** A name of no letters would be found everywhere. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      []          | 'written' has no words
      [""]        | an entry of 'written' is empty
      """)
  void anEntryWithoutNamesIsReportedOnceAndLeftOut(String written, String message) {
    Watchlist watchlist = read("""
        dead-bodies:
          - written: %s
            replaced-by: the county council
            since: 1889
            source: 51 & 52 Vict. c. 41
        """.formatted(written));

    assertEquals(List.of(), watchlist.bodies());
    assertEquals(List.of(message), problems.stream().map(Diagnostic::message).toList());
  }

  @Test
  void aLayerAddsToWhatIsWatchedFor() {
    Watchlist library = read("link-texts: [here, more]");
    Watchlist layer = read("link-texts: [more, there]");

    assertEquals(List.of("here", "more", "there"), library.with(layer).linkTexts());
  }

  private Watchlist read(String text) {
    return YamlFile.parse("templates/watchlist.yaml", text)
        .toOptional()
        .map(new WatchlistReader(problems)::read)
        .orElseThrow();
  }
}
