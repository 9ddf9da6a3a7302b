package org.clausebook.stage.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words for a cycle that nobody can be sure of. */
final class AmbiguousCycleTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      bi-annual       | write 'twice a year' or 'every two years'
      Bi-annually     | write 'twice a year' or 'every two years'
      biannually      | write 'twice a year' or 'every two years'
      bi annual       | write 'twice a year' or 'every two years'
      bianually       | write 'twice a year' or 'every two years'
      bi-yearly       | write 'twice a year' or 'every two years'
      tri-annual      | write 'three times a year' or 'every three years'
      tri–annually    | write 'three times a year' or 'every three years'
      bi-monthly      | write 'twice a month' or 'every two months'
      bi-weekly       | write 'twice a week' or 'every two weeks'
      """)
  void isRefusedWithBothMeanings(String words, String hint) {
    assertEquals(List.of(Optional.of(hint)), hints("reviewed " + words + " in May"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "annually",
        "biennially",
        "triennial",
        "semi-annually",
        "every two years",
        "a trial year",
        "Tribannual",
      })
  void whatHasOneMeaningIsNot(String words) {
    assertEquals(List.of(), hints(words));
  }

  private static List<Optional<String>> hints(String words) {
    var problems = new ArrayList<Diagnostic>();
    AmbiguousCycle.check(SourceText.of(words, Location.of("review", 1, 1)), problems);
    return problems.stream().map(Diagnostic::hint).toList();
  }
}
