package org.clausebook.stage.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a PDF by the numbers that tags refer to, and the heads and feet of its pages. */
final class PdfTags {
  private static final String ARTIFACT = "Artifact";
  private static final int NONE = -1;

  /** Counts all letters, those without a mark too. */
  private static final class Letters extends PDFMarkedContentExtractor {
    private final PdfForms forms;
    private int count;

    Letters(PdfForms forms) {
      this.forms = forms;
      setSuppressDuplicateOverlappingText(false);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
      if (forms.isDrawn()) {
        super.showForm(form);
      }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
      if (forms.isDrawn()) {
        super.showTransparencyGroup(form);
      }
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
      count += isSeen(letter) ? 1 : 0;
      super.processTextPosition(letter);
    }
  }

  /** Pages compare by what they are made of. */
  private final Map<PDPage, Map<Integer, List<TextPosition>>> letters = new LinkedHashMap<>();

  private final Map<PDPage, Integer> numbers = new LinkedHashMap<>();
  private final Set<String> running = new LinkedHashSet<>();
  private int count;
  private int taken;

  private PdfTags() {}

  static PdfTags of(PDDocument document) throws IOException {
    var tags = new PdfTags();
    var forms = new PdfForms();
    for (PDPage page : document.getPages()) {
      tags.numbers.put(page, tags.numbers.size() + 1);
      tags.letters.put(page, new LinkedHashMap<>());
      var extractor = new Letters(forms);
      extractor.processPage(page);
      forms.check();
      tags.count += extractor.count;
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        tags.read(content, page, NONE);
      }
    }
    return tags;
  }

  private static boolean isSeen(TextPosition letter) {
    return letter.getUnicode() != null && !letter.getUnicode().isBlank();
  }

  private void read(PDMarkedContent content, PDPage page, int around) {
    if (ARTIFACT.equals(content.getTag())) {
      var head = new PdfLetters();
      count -= addAll(content, head);
      running.add(head.words().plain().written());
      return;
    }
    int number = content.getMCID() < 0 ? around : content.getMCID();
    for (Object part : content.getContents()) {
      if (part instanceof PDMarkedContent inner) {
        read(inner, page, number);
      } else if (part instanceof TextPosition letter) {
        letters
            .computeIfAbsent(page, of -> new LinkedHashMap<>())
            .computeIfAbsent(number, of -> new ArrayList<>())
            .add(letter);
      }
    }
  }

  private static int addAll(PDMarkedContent content, PdfLetters head) {
    int seen = 0;
    for (Object part : content.getContents()) {
      if (part instanceof PDMarkedContent inner) {
        seen += addAll(inner, head);
      } else if (part instanceof TextPosition letter) {
        head.add(List.of(letter));
        seen += isSeen(letter) ? 1 : 0;
      }
    }
    return seen;
  }

  /** The letters of a number on a page; each is answered once. */
  List<TextPosition> take(PDPage page, int number) {
    List<TextPosition> found = letters.getOrDefault(page, new LinkedHashMap<>()).remove(number);
    if (found == null) {
      return List.of();
    }
    taken += (int) found.stream().filter(PdfTags::isSeen).count();
    return found;
  }

  int number(PDPage page) {
    return numbers.getOrDefault(page, 0);
  }

  /** The share of letters that was in no tag that was asked for. */
  double left() {
    return count <= 0 ? 1 : (double) (count - taken) / count;
  }

  /** The heads and feet of pages, each once but for numbers. */
  List<String> running() {
    Map<String, String> told = new LinkedHashMap<>();
    running.stream()
        .filter(words -> !words.isBlank())
        .forEach(words -> told.putIfAbsent(words.replaceAll("\\d+", "0"), words));
    return List.copyOf(told.values());
  }
}
