package org.clausebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JDK on this machine.
 *
 * @param feature such as 17
 * @param version such as 17.0.15
 */
record Jdk(Path home, int feature, String version) {
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"((\\d+)[^\"]*)\"");
  private static final int OLDEST = 17;

  /** The one that runs this. */
  static Jdk current() {
    return at(Path.of(System.getProperty("java.home"))).orElseThrow();
  }

  /** The oldest and the newest that Clausebook runs on, of those beside the one that runs this. */
  static List<Jdk> oldestAndNewest() {
    Path folder = Objects.requireNonNull(current().home().getParent());
    try (Stream<Path> homes = Files.list(folder)) {
      List<Jdk> jdks = homes
          .filter(home -> !Files.isSymbolicLink(home))
          .flatMap(home -> at(home).stream())
          .filter(jdk -> jdk.feature() >= OLDEST && Files.exists(jdk.home().resolve("bin/javac")))
          .sorted(Comparator.comparingInt(Jdk::feature))
          .toList();
      return Stream.of(jdks.get(0), jdks.get(jdks.size() - 1)).distinct().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Optional<Jdk> at(Path home) {
    try {
      Path release = home.resolve("release");
      Matcher version = VERSION.matcher(Files.exists(release) ? Files.readString(release) : "");
      return version.find()
          ? Optional.of(new Jdk(home, Integer.parseInt(version.group(2)), version.group(1)))
          : Optional.empty();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The option with which java starts from its own archive, not from one that the launcher made. */
  String withoutArchive() {
    return (feature >= 25 ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=")
        + home.resolve("lib/server/classes.jsa");
  }

  @Override
  public String toString() {
    return "JDK " + feature;
  }
}
