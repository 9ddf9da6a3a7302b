package org.clausebook.stage.render.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.clausebook.model.NumberingScheme;
import org.clausebook.stage.render.word.DocxNumbering.Num;
import org.junit.jupiter.api.Test;

final class DocxCountTest {
  private final DocxNumbering numbering = new DocxNumbering();

  private DocxCount count(NumberingScheme scheme) {
    return new DocxCount(numbering, DocxSchemes.of(scheme, true));
  }

  @Test
  void numbersThatFollowEachOtherAreOfOneNumbering() {
    DocxCount count = count(NumberingScheme.NUMBERS);

    assertEquals(Optional.of(new Num(1, 0)), count.next(0, "1."));
    assertEquals(Optional.of(new Num(1, 1)), count.next(1, "1.1"));
    assertEquals(Optional.of(new Num(1, 1)), count.next(1, "1.2"));
    assertEquals(Optional.of(new Num(1, 0)), count.next(0, "2."));
    assertEquals(Optional.of(new Num(1, 1)), count.next(1, "2.1"));
  }

  @Test
  void aNumberThatWordWouldNotWriteNextBeginsANumbering() {
    DocxCount count = count(NumberingScheme.NUMBERS);

    count.next(0, "1.");

    assertEquals(Optional.of(new Num(2, 0)), count.next(0, "3."));
    assertEquals(Optional.of(new Num(2, 0)), count.next(0, "4."));
  }

  @Test
  void aLabelOfAnotherShapeIsNotWritten() {
    DocxCount count = count(NumberingScheme.BRACKETED_LETTERS);

    assertEquals(Optional.of(new Num(1, 0)), count.next(0, "(a)"));
    assertEquals(Optional.of(new Num(1, 1)), count.next(1, "(i)"));
    assertEquals(Optional.empty(), count.next(1, "ii."));
    assertEquals(Optional.of(new Num(1, 1)), count.next(1, "(ii)"));
  }

  @Test
  void wordDoublesLettersAfterTheLastOfTheAlphabet() {
    DocxCount count = count(NumberingScheme.CAPITAL_LETTERS);

    assertTrue(count.next(0, "Z.").isPresent());
    assertEquals(Optional.of(new Num(2, 0)), count.next(0, "AA."));
    assertEquals(Optional.empty(), count.next(0, "AB."));
  }

  @Test
  void appendicesAreCountedByTheLetterOfTheirLabel() {
    var count = new DocxCount(numbering, DocxSchemes.ofAppendices("Annex A:"));

    assertEquals(Optional.of(new Num(1, 0)), count.next(0, "Annex A:"));
    assertEquals(Optional.of(new Num(1, 1)), count.next(1, "A.1"));
    assertEquals(Optional.of(new Num(1, 0)), count.next(0, "Annex B:"));
  }
}
