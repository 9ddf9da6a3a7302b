package org.clausebook.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Another program that makes PDFs of the same text. */
interface Peer {
  Pattern VERSION = Pattern.compile("^[^:]*\\d+\\.\\d+");

  String name();

  /** Empty if it is not installed. */
  Optional<String> version();

  /** In one line. */
  String howToGet();

  /** Makes {@code output/<name>.pdf} of each text. */
  Command command(List<SameText> texts, Path output);

  /** Whether one process makes many files; otherwise it is given one. */
  boolean takesMany();

  static List<Peer> all() {
    return List.of(new Typst(), new WeasyPrint(), new Chromium(), new LibreOffice());
  }

  /** Those that are installed; tells of the others. */
  static List<Peer> installed() {
    return all().stream().filter(Peer::isThere).toList();
  }

  private static boolean isThere(Peer peer) {
    boolean isThere = peer.version().isPresent();
    if (!isThere) {
      Progress.say(peer.name() + " is left out; to get it: " + peer.howToGet());
    }
    return isThere;
  }

  /** The first line that a program prints which has the number of a version in it. */
  static Optional<String> versionLine(String... words) {
    return Command.of(words)
        .answer()
        .flatMap(text -> text.lines().filter(VERSION.asPredicate()).findFirst());
  }

  /** The words of a command, and then one for each text. */
  static List<String> words(Stream<String> words, Stream<Path> files) {
    return Stream.concat(words, files.map(Path::toString)).toList();
  }
}
