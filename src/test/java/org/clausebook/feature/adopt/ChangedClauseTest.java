package org.clausebook.feature.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.model.Presentation;
import org.clausebook.model.document.ControlSheet;
import org.clausebook.model.document.DocumentName;
import org.clausebook.model.document.DocumentRecord;
import org.clausebook.model.document.DocumentText;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PrintedLines;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Review;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.ClauseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a meeting is told of clauses that are not as they were. */
final class ChangedClauseTest {
  private static final String WAS = "one two three four five six seven eight nine ten";

  @Test
  void equalTextsDoNotDiffer() {
    assertEquals(
        List.of(), between("dogs: on leads|bins: are red", "dogs: on leads|bins: are red"));
  }

  /** How lines are wrapped is not what a clause says. */
  @Test
  void whiteSpaceIsNoChange() {
    assertEquals(List.of(), between("dogs: on  leads", "dogs: on\nleads"));
  }

  @Test
  void aNewClauseHasNoWordsThatWere() {
    assertEquals(
        List.of("'bins': it is new"), between("dogs: on leads", "dogs: on leads|bins: are red"));
  }

  @Test
  void aClauseThatIsGoneComesAfterThoseThatChanged() {
    assertEquals(
        List.of("'cats': it was 'cats at home' and is 'cats at large'", "'dogs': it is gone"),
        between("dogs: on leads|cats: at home", "cats: at large"));
  }

  @Test
  void clausesInAnotherOrderAreNamedWithTheirPlaces() {
    assertEquals(
        List.of(
            "'bins': it was 'clause 2 of 3' and is 'clause 1 of 3'",
            "'dogs': it was 'clause 1 of 3' and is 'clause 2 of 3'"),
        between(
            "dogs: on leads|bins: are red|cats: at home",
            "bins: are red|dogs: on leads|cats: at home"));
  }

  /** Where words differ, nobody is told of places as well. */
  @Test
  void placesAreNamedOnlyWhereAllWordsAreTheSame() {
    assertEquals(
        List.of("'bins': it was 'bins are red' and is 'bins are blue'"),
        between("dogs: on leads|bins: are red", "bins: are blue|dogs: on leads"));
  }

  /** The clause's heading is its first word. */
  @ParameterizedTest
  @CsvSource({
    // at the start, in the middle, at the end: four words around, and no dots where none are left
    // out
    "uno two three four five six seven eight nine ten, dogs one two three four five …, dogs uno two three four five …",
    "one two three four V six seven eight nine ten, … one two three four five six seven eight nine …, … one two three four V six seven eight nine …",
    "one two three four five VI seven eight nine ten, … two three four five six seven eight nine ten, … two three four five VI seven eight nine ten",
    "one two three IV five six seven eight nine ten, dogs one two three four five six seven eight …, dogs one two three IV five six seven eight …",
    "one two three four five six seven eight nine X, … six seven eight nine ten, … six seven eight nine X",
    "one two three four five six seven eight nine ten eleven, … seven eight nine ten, … seven eight nine ten eleven",
    "one two three four five six seven eight nine, … six seven eight nine ten, … six seven eight nine",
  })
  void theWordsThatDifferAreShownWithFourAround(String is, String was, String now) {
    assertEquals(
        List.of("'dogs': it was '" + was + "' and is '" + now + "'"),
        between("dogs: " + WAS, "dogs: " + is));
  }

  /** What is printed in English for want of Welsh is no Welsh that somebody changed. */
  @Test
  void theWelshIsComparedWhereThereIsSome(@TempDir Path folder) {
    String clauses = "councils/pentre-gwag/clauses/pond.yaml";
    var pond = WorkspaceFolder.faultless(folder)
        .layMended(WorkspaceFolder.SAMPLES.resolve("welsh-amendment-without-its-words"))
        .write("councils/pentre-gwag/pond.yaml", "");
    PolicyDocument first = pond(folder);
    String words = pond.read(clauses);

    pond.write(clauses, words.replace("Nid oes neb yn sglefrio", "Ni chaiff neb sglefrio"));
    PolicyDocument other = pond(folder);
    pond.write(clauses, words.substring(0, words.indexOf("    cy:")));
    PolicyDocument none = pond(folder);

    assertEquals(
        List.of("'pond' in Welsh: it was 'Y pwll Nid oes neb yn sglefrio ar bwll Cyngor …' and is"
            + " 'Y pwll Ni chaiff neb sglefrio ar bwll Cyngor …'"),
        between(first, other));
    assertEquals(List.of("'pond' in Welsh: it is gone"), between(first, none));
    assertEquals(List.of("'pond' in Welsh: it is new"), between(none, first));
    assertEquals(List.of(), between(none, none));
  }

  private static PolicyDocument pond(Path folder) {
    return Clausebook.open(folder)
        .compose(new PolicyKey("pentre-gwag", "pond"))
        .toOptional()
        .orElseThrow();
  }

  private static List<String> between(String earlier, String later) {
    return between(document(earlier), document(later));
  }

  private static List<String> between(PolicyDocument earlier, PolicyDocument later) {
    return ChangedClause.between(earlier, later).stream()
        .map(change -> change.name() + ": " + change.words())
        .toList();
  }

  /** A text of clauses, each {@code id: body} and headed by its id. */
  static PolicyDocument document(String text) {
    return document(text, Optional.empty());
  }

  static PolicyDocument document(String text, Optional<String> version) {
    var clauses = new ArrayList<NumberedClause>();
    for (String clause : text.split("\\|", -1)) {
      String[] parts = clause.split(": ", 2);
      clauses.add(new NumberedClause(
          new ClauseId(parts[0]), 1, "" + (clauses.size() + 1), parts[0], parts[1]));
    }
    return new PolicyDocument(
        new DocumentName("borwen", "dogs", "Borwen Parish Council", "Where dogs may go.", "en-GB"),
        new DocumentText("Dogs", "Dogs", clauses, PrintedLines.none(), Presentation.none()),
        new DocumentRecord(
            Status.DRAFT,
            version,
            List.of(),
            new Review("annually", Optional.empty(), Optional.empty(), Optional.empty()),
            ControlSheet.none()));
  }
}
