package org.clausebook.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausebook.cli.CommandRun;

/**
 * An attempt in a folder: in {@code attempt.txt} target, place and arguments, a line each, and in
 * {@code files} what is laid over the faultless workspace.
 *
 * <p>A file that only differs in some bytes, as a font does, is {@code NAME.bytes}: in each line a
 * place and the bytes there, in hexadecimal digits. A file that is gone is {@code NAME.gone}.
 *
 * @param target its name
 */
record KeptAttempt(String target, Attempt attempt) {
  private static final String HEAD = "attempt.txt";
  private static final String GONE = ".gone";
  private static final String BYTES = ".bytes";
  private static final int LARGE = 32 << 10;

  void write(Path folder) {
    var head = new ArrayList<String>();
    head.add(target);
    CouncilPlace place = attempt.place();
    head.add(String.join(" ", place.ground(), place.council(), place.policy()));
    attempt.arguments().forEach(argument -> head.add(Words.escaped(argument)));
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(HEAD), head);
      for (var file : attempt.files().entrySet()) {
        Path path = folder.resolve("files").resolve(file.getKey());
        Files.createDirectories(path.getParent());
        if (file.getValue().isEmpty()) {
          Files.write(path.resolveSibling(path.getFileName() + GONE), new byte[0]);
          continue;
        }
        byte[] bytes = file.getValue().orElseThrow();
        byte[] faultless =
            Ground.named(place.ground()).files().getOrDefault(file.getKey(), new byte[0]);
        if (bytes.length > LARGE && faultless.length == bytes.length) {
          Files.write(
              path.resolveSibling(path.getFileName() + BYTES), differences(faultless, bytes));
        } else {
          Files.write(path, bytes);
        }
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The exit code of its command, or of {@code generate}, and the first line of its errors. */
  String answer() {
    try (var session = new Session(attempt)) {
      List<String> command =
          attempt.arguments().isEmpty() ? Commands.generate(attempt.place()) : attempt.arguments();
      CommandRun run = session.run(command).run();
      return run.exitCode() + "\n" + run.err().lines().findFirst().orElse("") + "\n";
    }
  }

  static KeptAttempt read(Path folder) {
    try {
      List<String> head = Files.readAllLines(folder.resolve(HEAD));
      String[] place = head.get(1).split(" ", -1);
      var attempt = new Attempt(
          new CouncilPlace(place[0], place[1], place[2]),
          Map.of(),
          head.stream().skip(2).map(Words::unescaped).toList());
      Path files = folder.resolve("files");
      if (Files.exists(files)) {
        for (var file : contents(files).entrySet()) {
          attempt = laid(attempt, file.getKey(), file.getValue());
        }
      }
      return new KeptAttempt(head.get(0), attempt);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Map<String, byte[]> contents(Path files) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(files)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        contents.put(
            files.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    }
    return contents;
  }

  private static Attempt laid(Attempt attempt, String name, byte[] bytes) {
    if (name.endsWith(GONE)) {
      return attempt.without(name.substring(0, name.length() - GONE.length()));
    }
    if (!name.endsWith(BYTES)) {
      return attempt.with(name, bytes);
    }
    String file = name.substring(0, name.length() - BYTES.length());
    byte[] copy = Ground.named(attempt.place().ground()).file(file).clone();
    for (String line : new String(bytes, StandardCharsets.US_ASCII).lines().toList()) {
      String[] parts = line.split(" ", -1);
      byte[] changed = HexFormat.of().parseHex(parts[1]);
      System.arraycopy(changed, 0, copy, Integer.parseInt(parts[0], 16), changed.length);
    }
    return attempt.with(file, copy);
  }

  private static List<String> differences(byte[] before, byte[] after) {
    var lines = new ArrayList<String>();
    for (int start = 0; start < after.length; start++) {
      int end = start;
      while (end < after.length && before[end] != after[end]) {
        end++;
      }
      if (end > start) {
        lines.add(Integer.toHexString(start) + " " + HexFormat.of().formatHex(after, start, end));
        start = end;
      }
    }
    return lines;
  }
}
