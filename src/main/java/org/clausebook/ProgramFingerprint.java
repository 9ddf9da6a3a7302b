package org.clausebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.model.Fingerprint;

/** Of this program's own code and the versions of its libraries: other code may print otherwise. */
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
    var parts = Fingerprint.parts();
    try {
      Path code = Path.of(ProgramFingerprint.class
          .getProtectionDomain()
          .getCodeSource()
          .getLocation()
          .toURI());
      for (Path file : files(code)) {
        parts.add(Files.readAllBytes(file));
      }
      return parts.whole();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("code comes from a file", impossible);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One jar, whose manifest names its libraries with their versions, or a folder of classes. */
  private static List<Path> files(Path code) throws IOException {
    try (Stream<Path> paths = Files.walk(code)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
