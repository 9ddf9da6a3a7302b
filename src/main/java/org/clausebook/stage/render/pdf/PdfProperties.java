package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.RenditionProperties;

/** Reads the metadata of a PDF, whoever wrote it. */
public final class PdfProperties {
  /** A size in bytes: a hundred times what the longest record of adoption needs. */
  private static final int LONGEST = 1 << 20;

  private static final String ANOTHER =
      "name a file that 'policy generate' has written, such as output/alcester/it-policy.pdf";

  private PdfProperties() {}

  /**
   * What the file carries; nothing where its metadata is that of another program.
   *
   * @param file where mistakes are reported
   */
  public static Result<RenditionProperties> of(byte[] pdf, Location file) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return packet(document)
          .map(xmp -> XmpPacket.read(xmp, file))
          .orElseGet(() -> Result.failed(
              Diagnostic.error(file, "this PDF carries no metadata of a policy", ANOTHER)));
    } catch (InvalidPasswordException locked) {
      return Result.failed(Diagnostic.error(file, "this PDF is locked with a password", ANOTHER));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
      // Which of them depends on the damage: the library does not check what it cannot follow.
      return Result.failed(Diagnostic.error(
          file,
          "this PDF is damaged and cannot be read",
          "fetch it again, or write it again with 'policy generate'"));
    }
  }

  /**
   * The XMP; ours is never compressed, so that nothing can be hidden in it that fills the memory.
   */
  private static Optional<String> packet(PDDocument document) throws IOException {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata == null || metadata.getCOSObject().containsKey(COSName.FILTER)) {
      return Optional.empty();
    }
    try (var bytes = metadata.exportXMPMetadata()) {
      byte[] packet = bytes.readNBytes(LONGEST);
      return Optional.of(new String(packet, StandardCharsets.UTF_8));
    }
  }
}
