package org.clausebook.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file as a folder of parts, of which one can be changed. */
public final class DocxFolder {
  private static final Path GOOD = Path.of("src/test/resources/docx/good");

  private final Map<String, byte[]> parts;

  private DocxFolder(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** A small file with one of everything that Word can be asked for, and nothing wrong. */
  public static DocxFolder good() {
    Map<String, byte[]> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(GOOD)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        parts.put(GOOD.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return new DocxFolder(parts);
  }

  /** The parts of a file. */
  public static DocxFolder of(byte[] docx) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return new DocxFolder(parts);
  }

  /** The same with other words in a part, the first time that they are there. */
  public DocxFolder with(String part, String old, String words) {
    String text = new String(Objects.requireNonNull(parts.get(part)), UTF_8);
    int at = text.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException("'" + old + "' is not in " + part);
    }
    return with(Map.of(
        part, (text.substring(0, at) + words + text.substring(at + old.length())).getBytes(UTF_8)));
  }

  /** The same with other parts. */
  public DocxFolder with(Map<String, byte[]> others) {
    Map<String, byte[]> all = new LinkedHashMap<>(parts);
    all.putAll(others);
    return new DocxFolder(all);
  }

  /** The same without some of its parts. */
  public DocxFolder without(String... names) {
    Map<String, byte[]> fewer = new LinkedHashMap<>(parts);
    List.of(names).forEach(fewer::remove);
    return new DocxFolder(fewer);
  }

  public byte[] zipped() {
    return zipped(0);
  }

  /** As a file whose entries are so many hours apart. */
  byte[] zipped(int hours) {
    var bytes = new ByteArrayOutputStream();
    LocalDateTime time = LocalDateTime.of(2026, 3, 5, 0, 0);
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        time = time.plusHours(hours);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return bytes.toByteArray();
  }
}
