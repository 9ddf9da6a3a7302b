package org.clausebook.stage.render.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clausebook.model.Logo;
import org.clausebook.model.text.FileContent;

/** Packs the parts of a Word file: the same parts are always the same bytes. */
final class DocxFile {
  /**
   * The second that a zip can tell, so that the file is no newer when it is made again: Java takes the
   * first for one before 1980, and adds a time that depends on the time zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private final Map<String, FileContent> parts = new LinkedHashMap<>();

  /** The parts of a file, with a council's logo if there is one. */
  static DocxFile of(Map<String, String> parts, Optional<Logo> logo) {
    var file = new DocxFile();
    parts.forEach((path, text) -> file.with(path, FileContent.of(text.strip())));
    logo.ifPresent(found -> file.with("word/media/" + DocxPicture.file(found), found.image()));
    return file;
  }

  /** Adds a part; they are packed in the order in which they are added. */
  DocxFile with(String path, FileContent content) {
    parts.put(path, content);
    return this;
  }

  FileContent pack() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, FileContent> part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue().bytes());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("an array can always be written", impossible);
    }
    return FileContent.of(bytes.toByteArray());
  }
}
