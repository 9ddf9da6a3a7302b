package org.clausebook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.inspect.HtmlProperties;
import org.clausebook.inspect.MetadataReader;
import org.clausebook.load.FrontMatter;
import org.clausebook.model.FileContent;
import org.clausebook.model.Format;
import org.clausebook.model.PolicyMetadata;
import org.clausebook.model.RenditionProperties;
import org.clausebook.render.pdf.PdfProperties;

/**
 * Reads back what a rendition says of itself, from any format.
 *
 * <p>The file may come from anywhere: nothing in it is fetched, run or expanded. What it says is not
 * proven by it; {@link PolicyMetadata#wording} can be compared with what a workspace makes.
 */
public final class PolicyInspector {
  /** In bytes: where a file says what it is. */
  private static final int BEGINNING = 1024;

  private PolicyInspector() {}

  /**
   * What a file says of the policy in it, or why it says nothing.
   *
   * @param file as its reader names it, for diagnostics
   */
  public static Result<PolicyMetadata> inspect(String file, FileContent content) {
    Location place = Location.of(file);
    return format(content)
        .map(format -> properties(format, file, content))
        .orElseGet(() -> Result.failed(Diagnostic.error(
            place,
            "this file is neither Markdown with keys at its head, nor HTML, nor PDF",
            "name a file that 'policy generate' has written, such as"
                + " output/alcester/it-policy.pdf")))
        .then(properties -> new MetadataReader(place).read(properties));
  }

  /** As its first words say; names lie. */
  private static Optional<Format> format(FileContent content) {
    byte[] bytes = content.bytes();
    String beginning = new String(
            Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING)), StandardCharsets.UTF_8)
        .replace("\uFEFF", "")
        .toLowerCase(Locale.ROOT);
    if (beginning.contains("%pdf-")) {
      return Optional.of(Format.PDF);
    }
    if (beginning.startsWith("---")) {
      return Optional.of(Format.MARKDOWN);
    }
    return beginning.contains("<!doctype html") || beginning.contains("<html")
        ? Optional.of(Format.HTML)
        : Optional.empty();
  }

  private static Result<RenditionProperties> properties(
      Format format, String file, FileContent content) {
    return switch (format) {
      case MARKDOWN -> FrontMatter.read(file, text(content));
      case HTML, FRAGMENT -> Result.ok(HtmlProperties.of(text(content)));
      case PDF, PDF_UA2 -> PdfProperties.of(content.bytes(), Location.of(file));
    };
  }

  private static String text(FileContent content) {
    return content.text().replace("\uFEFF", "").replace("\r\n", "\n");
  }
}
