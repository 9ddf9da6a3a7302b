package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DraftingGuidanceTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return new Watched(temporary, "drafting-guidance").findings(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Councils should set a charge.",
        "You may wish to\nset a charge.",
        "A charge is set (delete as appropriate).",
        "OR",
        "**OR**",
        "[OR]"
      })
  void whatAModelSaysToItsReaderIsFound(String body) {
    assertEquals(1, findings(body).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council should set a charge.",
        "Or dogs may be tied up.",
        "Dogs or cats.",
        "Parish councils shouldered the cost.",
        "Ask your council."
      })
  void whatAPolicySaysIsNot(String body) {
    assertEquals(List.of(), findings(body));
  }

  @Test
  void itStandsOnTheWords() {
    assertEquals(
        List.of("5:18 'councils should' is advice to whoever adapts the model"),
        findings("Of course, councils should keep dogs on leads."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Councils will also need to determine how long recordings are kept.",
        "Each council will have its own arrangements for keeping copies.",
        "Councils will need to decide who holds the keys.",
        "Councils will, however, need to consider the cost.",
        "Councils may also wish to add a paragraph on dogs.",
        "Parish councils should therefore take advice.",
        "Local councils could name the officer here.",
        "Every council will have its own list of contacts.",
        "Each council should consider what it can afford.",
        "Each council needs to name its own officer.",
        "It is for each council to decide how many dogs.",
        "This is left to individual councils.",
        "Your council may prefer a shorter period.",
        "You might want to mention cats as well.",
        "Councils are encouraged to consult residents first.",
        "Smaller councils may not need this paragraph.",
        "Councils must first determine which dogs they own.",
        "Delete this paragraph if there are no dogs.",
        "This section should be adapted to the dogs that there are.",
        "Note for councils: the law on dogs has changed."
      })
  void councilsAtLargeAreSpokenToByAModel(String body) {
    assertEquals(1, findings(body).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Council will also need to determine the date of the next show.",
        "The Council will have its own kennel.",
        "The two councils should meet once a year about the shared clerk.",
        "Both councils will need to be told.",
        "Neighbouring councils may wish to share the kennel.",
        "Principal councils should be told of strays.",
        "Each council will pay half of the cost.",
        "Each council appoints two members of the joint committee.",
        "Councils are public authorities under the Freedom of Information Act 2000.",
        "Councillors should declare that they own a dog.",
        "Councillors will also need to determine who walks it.",
        "Members may wish to bring a guest.",
        "It is for the Council to decide whether a dog is welcome.",
        "Training should be tailored to the dog.",
        "The Clerk may amend this policy to correct a spelling.",
        "The record should be amended to reflect the change.",
        "Delete emails that are no longer needed.",
        "Insert the card and enter the code.",
        "Do not insert your own memory stick.",
        "Residents are advised to ring first, and your council tax pays for it."
      })
  void ordinarySentencesAreNoGuidance(String body) {
    assertEquals(List.of(), findings(body));
  }
}
