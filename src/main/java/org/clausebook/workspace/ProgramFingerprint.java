package org.clausebook.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
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
      return of(Objects.requireNonNull(ProgramFingerprint.class.getResource(
          ProgramFingerprint.class.getSimpleName() + ".class")));
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("code comes from a file", impossible);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * From where a file of this class is found: a class that Java has from its own archive does not know
   * where its jar is now, if that was moved since.
   */
  private static Fingerprint of(URL self) throws IOException, URISyntaxException {
    if (self.openConnection() instanceof JarURLConnection jar) {
      return ofJar(Path.of(jar.getJarFileURL().toURI()));
    }
    int packages = ProgramFingerprint.class.getPackageName().split("\\.").length;
    return ofFolder(Path.of(self.toURI().resolve("../".repeat(packages))));
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
