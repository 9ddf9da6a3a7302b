package org.clausebook.stage.rendition;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.AccessibilityCheck;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyMetadata;
import org.clausebook.model.document.RenditionProperties;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.PrintedText;
import org.clausebook.stage.load.yaml.FrontMatter;
import org.clausebook.stage.render.pdf.PdfChecks;
import org.clausebook.stage.render.pdf.PdfProperties;
import org.clausebook.stage.render.pdf.PrintedPdf;

/**
 * Reads back what a rendition says of itself, from any format.
 *
 * <p>The file may come from anywhere: nothing in it is fetched, run or expanded. What it says is not
 * proven by it; {@link PolicyMetadata#wording} can be compared with what a workspace makes.
 */
public final class RenditionReader {
  /** A size in bytes: where a file says what it is. */
  private static final int BEGINNING = 1024;

  /** How a zip begins, and what holds older files of Word and encrypted ones. */
  private static final String ARCHIVE = "PK\u0003\u0004";

  private static final String LOCKED = "\u00d0\u00cf\u0011\u00e0";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private RenditionReader() {}

  /**
   * What a file says of the policy in it, or why it says nothing.
   *
   * @param file as its reader names it, for diagnostics
   */
  public static Result<PolicyMetadata> inspect(String file, FileContent content) {
    Location place = Location.of(file);
    return format(content, false, place)
        .then(format -> properties(format, file, content))
        .then(properties -> new MetadataReader(place).read(properties));
  }

  /**
   * The format, as the first words of a file say; names lie.
   *
   * @param isPolicy whether it is known to be a policy, so that any text may be one in Markdown
   */
  public static Result<Format> format(FileContent content, boolean isPolicy, Location place) {
    byte[] bytes = content.bytes();
    String beginning = text(FileContent.of(Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING))))
        .strip()
        .toLowerCase(Locale.ROOT);
    if (beginning.contains("%pdf-")) {
      return Result.ok(Format.PDF);
    }
    if (startsWith(bytes, ARCHIVE)) {
      return Result.ok(Format.DOCX);
    }
    if (startsWith(bytes, LOCKED)) {
      return Result.failed(Diagnostic.error(
          place,
          "this file is locked with a password, or was written by Word before 2007",
          "open it in Word and save it as a Word document (.docx) without a password"));
    }
    if (beginning.startsWith("---")) {
      return Result.ok(Format.MARKDOWN);
    }
    boolean isPage = beginning.contains("<!doctype html") || beginning.contains("<html");
    if (isPage || (isPolicy && beginning.startsWith("<"))) {
      return Result.ok(Format.HTML);
    }
    return isPolicy && !beginning.isEmpty() && beginning.indexOf('\0') < 0
        ? Result.ok(Format.MARKDOWN)
        : Result.failed(Diagnostic.error(
            place,
            "this file is neither Markdown with keys at its head, nor HTML, PDF or Word",
            "name a file that 'policy generate' has written, such as"
                + " output/alcester/it-policy.pdf"));
  }

  private static boolean startsWith(byte[] bytes, String sign) {
    int length = Math.min(bytes.length, sign.length());
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(sign);
  }

  /** The metadata of a file. */
  public static Result<RenditionProperties> properties(
      Format format, String file, FileContent content) {
    return switch (format) {
      case MARKDOWN -> FrontMatter.read(file, text(content).stripLeading());
      case HTML, FRAGMENT -> Result.ok(HtmlPage.of(content.bytes()).properties());
      case PDF, PDF_UA2 -> PdfProperties.of(content.bytes(), Location.of(file));
      case DOCX -> DocxPage.properties(content.bytes(), Location.of(file));
    };
  }

  /** The text that a reader sees in a file. */
  public static Result<PrintedText> text(Format format, FileContent content, Location place) {
    return switch (format) {
      case MARKDOWN -> Result.ok(MarkdownWords.of(text(content).stripLeading()));
      case HTML, FRAGMENT -> Result.ok(HtmlPage.of(content.bytes()).text());
      case PDF, PDF_UA2 -> PrintedPdf.read(content.bytes(), place);
      case DOCX -> DocxPage.text(content.bytes(), place);
    };
  }

  /** What was looked at in a file, so that everybody can read it. */
  public static Result<List<AccessibilityCheck>> checks(
      Format format, FileContent content, Location place) {
    return switch (format) {
      case MARKDOWN -> Result.ok(MarkdownChecks.of(text(content).stripLeading()));
      case HTML -> Result.ok(PageChecks.page(content.bytes()));
      case FRAGMENT -> Result.ok(PageChecks.fragment(content.bytes()));
      case PDF, PDF_UA2 -> PdfChecks.of(content.bytes(), place);
      case DOCX -> DocxChecks.of(content.bytes(), place);
    };
  }

  /** Editors on Windows may write two bytes for a letter, and say so in the first two. */
  private static String text(FileContent content) {
    byte[] bytes = content.bytes();
    boolean isWide = bytes.length > 1
        && ((bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)
            || (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff));
    String text = isWide ? new String(bytes, StandardCharsets.UTF_16) : content.text();
    return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
        .replace("\r\n", "\n")
        .replace('\r', '\n');
  }
}
