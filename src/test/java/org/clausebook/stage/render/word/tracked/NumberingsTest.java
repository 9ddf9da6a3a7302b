package org.clausebook.stage.render.word.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class NumberingsTest {
  private static final String OF_HEADINGS = """
      <w:numbering>
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">%s<w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      </w:numbering>""";

  /** Or paragraphs that go would not count under their headings. */
  @Test
  void theNumberingOfHeadingsIsOneThoughNoParagraphStays() {
    XmlElement headings = XmlReader.read(OF_HEADINGS.formatted("<w:pStyle w:val=\"Heading1\"/>"));

    assertEquals(headings, new Numberings(headings, headings).merged());
  }

  @Test
  void aListThatGoesHasANumberingOfItsOwn() {
    XmlElement list = XmlReader.read(OF_HEADINGS.formatted(""));

    assertEquals(2, new Numberings(list, list).merged().children("w:num").size());
  }
}
