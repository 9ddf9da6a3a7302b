package org.clausebook.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.clausebook.model.text.Fingerprint;

/** A fingerprint of Clausebook and its libraries: another build may render differently. */
final class ProgramFingerprint {
  private static final class Holder {
    static final Fingerprint VALUE = make();
  }

  private ProgramFingerprint() {}

  /** Made when it is first asked for: to list policies nobody needs it. */
  static Fingerprint value() {
    return Holder.VALUE;
  }

  private static Fingerprint make() {
    try {
      Path code = Path.of(ProgramFingerprint.class
          .getProtectionDomain()
          .getCodeSource()
          .getLocation()
          .toURI());
      return Files.isDirectory(code) ? ofFolder(code) : ofJar(code);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("code comes from a file", impossible);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The sizes and checksums in the directory of a jar stand for its files, which take long to read;
   * the manifest among them names the libraries with their versions.
   */
  private static Fingerprint ofJar(Path jar) throws IOException {
    var parts = Fingerprint.parts();
    try (var zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .forEach(
              entry -> parts.add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc()));
    }
    return parts.whole();
  }

  private static Fingerprint ofFolder(Path classes) throws IOException {
    var parts = Fingerprint.parts();
    try (Stream<Path> paths = Files.walk(classes)) {
      for (Path file : paths.filter(Files::isRegularFile).sorted().toList()) {
        parts.add(Files.readAllBytes(file));
      }
    }
    return parts.whole();
  }
}
