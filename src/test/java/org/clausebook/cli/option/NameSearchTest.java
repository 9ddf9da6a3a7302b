package org.clausebook.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People name councils as they say them. */
final class NameSearchTest {
  private static final List<String> SLUGS = List.of(
      "alcester", "bere-regis", "exampleton", "heanor", "heanor-and-loscoe", "llanfair", "trim");

  private static List<String> fullName(String slug) {
    String name = Map.of(
            "alcester", "Alcester Town Council",
            "exampleton", "Exampleton Parish Council",
            "heanor-and-loscoe", "Heanor & Loscoe Town Council",
            "llanfair", "Cyngor Tref Llanfair-yng-Ngŵyn",
            "trim", "King's Trim Parish Meeting")
        .get(slug);
    return name == null ? List.of() : List.of(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
      alcester                          | alcester
      Alcester                          | alcester
      ALCESTER TOWN COUNCIL             | alcester
      Bere Regis                        | bere-regis
      bere regis                        | bere-regis
      Exampleton Parish Council         | exampleton
      exampleton parish council         | exampleton
      Exampleton Parish                 | exampleton
      Heanor                            | heanor
      Heanor and Loscoe                 | heanor-and-loscoe
      Heanor & Loscoe                   | heanor-and-loscoe
      Cyngor Tref Llanfair-yng-Ngwyn    | llanfair
      kings trim                        | trim
      King’s Trim Parish Meeting        | trim
      """)
  void theCouncilIsFound(String written, String slug) {
    assertEquals(List.of(slug), new NameSearch(SLUGS, NameSearchTest::fullName).find(written));
  }

  /** A part of a word is a slip as often as it is short for something. */
  @ParameterizedTest
  @CsvSource({"alc", "town council", "ton", "''", "-", "%%%"})
  void aPartOfAWordNamesNothing(String written) {
    assertEquals(List.of(), new NameSearch(SLUGS, NameSearchTest::fullName).find(written));
  }

  @Test
  void severalThatBeginAlikeAreAllGiven() {
    var names =
        new NameSearch(List.of("upper-slaughter", "upper-swell", "uppermill"), slug -> List.of());

    assertEquals(List.of("upper-slaughter", "upper-swell"), names.find("Upper"));
  }

  @Test
  void noFileIsReadForASlug() {
    var asked = new ArrayList<String>();
    var names = new NameSearch(SLUGS, slug -> {
      asked.add(slug);
      return List.of();
    });

    names.find("heanor-and-loscoe");
    names.find("Heanor and Loscoe");

    assertEquals(List.of(), asked);
  }
}
