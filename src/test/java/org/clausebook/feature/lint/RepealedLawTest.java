package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RepealedLawTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return new Watched(temporary, "repealed-law").findings(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Data Protection Act 1998",
        "the Data Protection Act (1998)",
        "the Data Protection Act, 1998",
        "THE DATA PROTECTION ACT 1998",
        "the **Data Protection Act 1998**",
        "the Data Protection\nAct 1998",
        "the Race Relations Act 1976",
        "the Public Contracts Regulations 2015"
      })
  void aNameIsFoundHoweverItIsWritten(String name) {
    assertEquals(
        1, findings("The council keeps to " + name + " in all it does.").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Data Protection Act 2018",
        "the Data Protection Act",
        "the Data Protection Act 2018, which replaced the Data Protection Act 1998",
        "law that, until it was repealed, was the Sex Discrimination Act 1975",
        "the Human Rights Act 1998",
        "the Health and Safety at Work etc. Act 1974",
        "the GDPR and the UK GDPR",
        "the Freedom of Information Act 2000",
        "the Regulation of Investigatory Powers Act 2000"
      })
  void lawInForceAndItsHistoryAreNot(String name) {
    assertEquals(List.of(), findings("The council keeps to " + name + "."));
  }

  /** Its own sentence says so, from the first word on; the sentences around it do not count. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Data Protection Act 1998 was replaced in 2018.                        | 0
      Dogs are kept. Data Protection Act 1998 was replaced in 2018.         | 0
      It was replaced in 2018. Data Protection Act 1998 is kept to.         | 1
      Data Protection Act 1998 is kept to. It was replaced in 2018.         | 1
      """)
  void historyIsToldInTheSentenceOfTheName(String body, int found) {
    assertEquals(found, findings(body).size());
  }

  @Test
  void itSaysWhatHoldsInsteadAndSinceWhen() {
    assertEquals(
        List.of("5:28 'Data Protection Act 1998' has not been law since 2018-05-25: 2018 c. 12,"
            + " Schedule 19, paragraph 44; S.I. 2018/625"),
        findings("Dogs are kept as the Data Protection Act 1998 says."));
  }

  @Test
  void withoutAWatchlistNothingIsFound() {
    assertEquals(
        List.of(),
        LintSample.of(temporary, "The Data Protection Act 1998.").findings("repealed-law"));
  }
}
