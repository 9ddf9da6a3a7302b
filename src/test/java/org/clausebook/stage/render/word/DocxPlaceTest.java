package org.clausebook.stage.render.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class DocxPlaceTest {
  private static int letters(String list) {
    return DocxList.letters(DocxElements.elements(DocxElements.read(list)).get(0));
  }

  @Test
  void aLabelIsAsWideAsTheLongestOfItsListNeeds() {
    DocxPlace four = DocxPlace.START.inList(4);
    DocxPlace five = DocxPlace.START.inList(5);

    assertEquals(454, four.label());
    assertEquals(454, four.left());
    assertEquals(680, five.label());
    assertEquals(680, five.left());
    assertEquals(680 + 454, five.inList(1).left());
  }

  @Test
  void theLongestLabelOfAListCounts() {
    assertEquals(1, letters("<ul><li>a</li></ul>"));
    assertEquals(2, letters("<ol><li>a</li><li>b</li></ol>"));
    assertEquals(5, letters("<ol type=\"i\" start=\"7\"><li>a</li><li>b</li></ol>"));
  }
}
