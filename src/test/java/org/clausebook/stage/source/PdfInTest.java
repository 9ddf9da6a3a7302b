package org.clausebook.stage.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A small PDF of one page, object by object, that only a person with bad intentions writes. */
final class PdfInTest {
  private static final int FIRST = 5;

  private final List<String> objects = new ArrayList<>(List.of(
      "",
      "<</Type/Pages/Count 1/Kids[3 0 R]>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
          + "/Resources<</XObject<</X 5 0 R>>>>>>",
      "<</Length 5>>stream\n/X Do\nendstream"));
  private boolean isTagged;

  /** Adds a form that draws the form of another number, from 0. */
  void form(String content, int next) {
    objects.add("<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X "
        + (FIRST + next) + " 0 R>>>>/Length " + content.length() + ">>stream\n" + content
        + "\nendstream");
  }

  /** Adds a tag that has the tag of another number, from 0, in it twice. */
  void tag(int next) {
    isTagged = true;
    String kid = (FIRST + next) + " 0 R";
    objects.add("<</S/Sect/P 5 0 R/Pg 3 0 R/K[" + kid + " " + kid + "]>>");
  }

  byte[] bytes() {
    objects.set(
        0,
        isTagged
            ? "<</Type/Catalog/Pages 2 0 R/StructTreeRoot<</Type/StructTreeRoot/K 5 0 R>>>>"
            : "<</Type/Catalog/Pages 2 0 R>>");
    objects.add(isTagged ? "<</S/P/P 5 0 R/Pg 3 0 R/K 0>>" : "null");
    var file = new StringBuilder("%PDF-1.7\n");
    for (int i = 0; i < objects.size(); i++) {
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    file.append("trailer<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\n%%EOF");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
