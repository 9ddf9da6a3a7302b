package org.clausebook.stage.source.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.clausebook.stage.source.block.UnreadableFile;

/** The parts of an archive: those in XML with their bytes, all others by their names. */
public final class ArchiveParts {
  /** A number of parts: Word writes some twenty, and one for each picture. */
  static final int MOST_PARTS = 5_000;

  /** Bytes of XML that are kept: a policy of 150 pages has 6 MB of it. */
  static final int MOST_XML = 32 << 20;

  /** Bytes that are unpacked in all, pictures too. */
  static final long MOST_UNPACKED = 384L << 20;

  private static final String END = "PK\005\006";

  private static final Pattern XML = Pattern.compile(".*\\.(?:xml|rels)|mimetype");
  private static final String AGAIN = "open it in Word or LibreOffice and save it again";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Set<String> names = new LinkedHashSet<>();
  private long unpacked;
  private long kept;

  private ArchiveParts() {}

  /** Unpacks an archive. */
  public static ArchiveParts of(byte[] archive) throws UnreadableFile {
    var parts = new ArchiveParts();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(entry.getName(), zip);
      }
    } catch (UnreadableFile bounded) {
      throw bounded;
    } catch (EOFException cut) {
      throw cutShort();
    } catch (ZipException | IllegalArgumentException damaged) {
      throw new UnreadableFile("this file is damaged and cannot be unpacked", AGAIN);
    } catch (IOException damaged) {
      throw new UnreadableFile("this file cannot be unpacked", AGAIN);
    }
    if (!hasEnd(archive)) {
      throw cutShort();
    }
    return parts;
  }

  private static UnreadableFile cutShort() {
    return new UnreadableFile(
        "the end of this file is missing", "fetch it again: it was not copied completely");
  }

  /** Whether the record is there with which an archive ends, before a comment at most. */
  private static boolean hasEnd(byte[] archive) {
    return new String(archive, StandardCharsets.ISO_8859_1).contains(END);
  }

  private void add(String name, InputStream zip) throws IOException {
    if (names.size() == MOST_PARTS) {
      throw new UnreadableFile("more than " + MOST_PARTS + " parts are in this file", AGAIN);
    }
    // Some programs write the names as Windows does, and Word takes them in any case.
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    boolean isKept = XML.matcher(plain).matches() && names.add(plain);
    names.add(plain);
    var bytes = new ByteArrayOutputStream();
    var buffer = new byte[1 << 16];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      unpacked += read;
      kept += isKept ? read : 0;
      if (unpacked > MOST_UNPACKED || kept > MOST_XML) {
        throw new UnreadableFile(
            "this file unpacks to more than a policy can have",
            "open it in Word or LibreOffice, and save the policy alone as a new file");
      }
      if (isKept) {
        bytes.write(buffer, 0, read);
      }
    }
    if (isKept) {
      parts.put(plain, bytes.toByteArray());
    }
  }

  /** The names of all parts, in small letters, in the order of the file. */
  public Set<String> names() {
    return names;
  }

  /** The bytes of a part in XML; empty if there is none. */
  public Optional<byte[]> find(String name) {
    return Optional.ofNullable(parts.get(name.toLowerCase(Locale.ROOT)));
  }
}
