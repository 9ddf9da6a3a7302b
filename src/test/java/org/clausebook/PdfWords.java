package org.clausebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that could be read out of a PDF: its pages, and every string and stream in the file. */
final class PdfWords {
  private final StringBuilder words = new StringBuilder();

  private PdfWords() {}

  static String of(byte[] pdf) {
    var all = new PdfWords();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      all.words.append(new PDFTextStripper().getText(document));
      List<COSObjectKey> keys =
          List.copyOf(document.getDocument().getXrefTable().keySet());
      for (COSObjectKey key : keys) {
        all.add(document.getDocument().getObjectFromPool(key).getObject());
      }
      all.add(document.getDocument().getTrailer());
      return all.words.toString();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** What is referred to has an entry of its own. */
  private void add(COSBase value) throws IOException {
    if (value instanceof COSString text) {
      words.append(text.getString()).append('\n');
    } else if (value instanceof COSName name) {
      words.append(name.getName()).append('\n');
    } else if (value instanceof COSArray array) {
      for (COSBase item : array) {
        addDirect(item);
      }
    } else if (value instanceof COSDictionary dictionary) {
      for (COSBase item : dictionary.getValues()) {
        addDirect(item);
      }
      if (value instanceof COSStream stream) {
        try (var content = stream.createInputStream()) {
          words.append(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1));
        }
      }
    }
  }

  private void addDirect(COSBase item) throws IOException {
    if (!(item instanceof COSObject)) {
      add(item);
    }
  }
}
