package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.clausebook.markdown.MarkdownText;

/** Finds the numbers of a clause's own paragraphs, {@code 3.1 text}. */
final class NumberedParagraphs {
  private NumberedParagraphs() {}

  static void label(Document document) {
    for (Node block : document.getChildren()) {
      if (block instanceof Paragraph && block.getFirstChild() instanceof Text text) {
        int number = MarkdownText.paragraphNumber(text.getChars());
        if (number > 0) {
          var label = text.getChars().subSequence(0, number).trimEnd();
          text.insertBefore(new Label(label, Label.Kind.PARAGRAPH));
          text.setChars(text.getChars().subSequence(number));
        }
      }
    }
  }
}
