package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a clause's own paragraphs, {@code 3.1 text}. */
final class NumberedParagraphs {
  private static final Pattern NUMBER = Pattern.compile("^\\d++(?:\\.\\d++)++ ");

  private NumberedParagraphs() {}

  static void label(Document document) {
    for (Node block : document.getChildren()) {
      if (block instanceof Paragraph && block.getFirstChild() instanceof Text text) {
        Matcher number = NUMBER.matcher(text.getChars());
        if (number.find()) {
          var label = text.getChars().subSequence(0, number.end() - 1);
          text.insertBefore(new Label(label, Label.Kind.PARAGRAPH));
          text.setChars(text.getChars().subSequence(number.end()));
        }
      }
    }
  }
}
