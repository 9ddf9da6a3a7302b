package org.clausebook.stage.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.clausebook.stage.source.block.BlockList;
import org.clausebook.stage.source.block.HeadingGuess;
import org.clausebook.stage.source.block.HeadingLevels;
import org.clausebook.stage.source.block.LineBlocks;
import org.clausebook.stage.source.block.SourceBlock;
import org.clausebook.stage.source.block.SourceBlock.Kind;
import org.clausebook.stage.source.block.SourceDocument;
import org.clausebook.stage.source.block.SourceRemark;
import org.clausebook.stage.source.block.UnreadableFile;

/** Reads a PDF. */
public final class PdfSource {
  /** A number of pages: more than any policy has. */
  private static final int MOST_PAGES = 500;

  /** The share of letters that may be outside of tags where these are sound. */
  private static final double MOST_LEFT = 0.02;

  private static final List<String> KEYS =
      List.of("Title", "Author", "Subject", "Keywords", "Creator");

  private PdfSource() {}

  /** Reads a file. */
  public static SourceDocument read(String name, byte[] pdf) throws UnreadableFile {
    PdfBounds.check(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableFile(
            "this PDF has more than " + MOST_PAGES + " pages",
            "print the pages of the policy as a new PDF, and import that");
      }
      return read(name, document);
    } catch (UnreadableFile bounded) {
      throw bounded;
    } catch (InvalidPasswordException locked) {
      throw new UnreadableFile(
          "this PDF is locked with a password",
          "open it with the password, and print it as a new PDF");
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
      // Which of them depends on the damage: the library does not check what it cannot follow.
      throw new UnreadableFile(
          "this PDF is damaged and cannot be read", "fetch it again, or print it as a new PDF");
    }
  }

  private static SourceDocument read(String name, PDDocument document) throws IOException {
    Map<String, String> properties = properties(document.getDocumentInformation());
    var tagged = new BlockList();
    boolean isTagged = readTags(document, tagged);
    BlockList list = isTagged ? tagged : new BlockList();
    if (!isTagged) {
      LineBlocks.add(PdfLines.of(document), Double.MAX_VALUE, list);
      list.remark(
          "",
          SourceRemark.Kind.GUESS,
          "this PDF has no sound tags: its lines were joined to paragraphs by their looks");
    }
    if (document.getDocumentCatalog().getAcroForm(null) != null) {
      list.remark(
          "", SourceRemark.Kind.UNREAD, "this PDF holds a form, whose fields were not read");
    }
    return new SourceDocument(
        name,
        Optional.ofNullable(properties.get("Title")),
        properties,
        HeadingLevels.of(HeadingGuess.of(list)),
        list.remarks());
  }

  /** Adds the blocks of the tags; false where they do not hold the text. */
  private static boolean readTags(PDDocument document, BlockList list) throws IOException {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) {
      return false;
    }
    PdfTags tags = PdfTags.of(document);
    for (String running : tags.running()) {
      list.add(SourceBlock.of("edge of the pages", Kind.RUNNING, 0, running));
    }
    PdfTagBlocks.add(root, tags, list);
    return tags.left() <= MOST_LEFT;
  }

  private static Map<String, String> properties(PDDocumentInformation information) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (String key : new ArrayList<>(KEYS)) {
      String value = information.getCustomMetadataValue(key);
      if (value != null && !value.isBlank()) {
        properties.put(key, value.strip());
      }
    }
    return properties;
  }
}
