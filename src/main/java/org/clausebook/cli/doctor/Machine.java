package org.clausebook.cli.doctor;

import java.io.Console;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.cli.report.Viewer;

/**
 * What a machine says of itself.
 *
 * @param java its version, and the folder that it is in
 * @param program the file that Clausebook itself is in
 * @param now the time, in the zone that the machine is in
 * @param fileNames the encoding of the names of files
 * @param terminal the encoding that the terminal is set to; empty where there is none
 * @param system the name of the operating system
 * @param programs the folders in which programs are looked for
 */
public record Machine(
    String java,
    String program,
    ZonedDateTime now,
    String fileNames,
    Optional<String> terminal,
    String system,
    List<Path> programs) {
  public Machine {
    programs = List.copyOf(programs);
  }

  /** This one. */
  public static Machine here() {
    return new Machine(
        System.getProperty("java.runtime.version") + " in " + System.getProperty("java.home"),
        ownFile(),
        ZonedDateTime.now(ZoneId.systemDefault()),
        System.getProperty("sun.jnu.encoding", "UTF-8"),
        terminal(
            System.getProperty("os.name"),
            Optional.ofNullable(System.console()).map(Console::charset),
            System.getProperty("native.encoding", "UTF-8")),
        System.getProperty("os.name"),
        Stream.of(Optional.ofNullable(System.getenv("PATH"))
                .orElse("")
                .split(Pattern.quote(File.pathSeparator), -1))
            .filter(folder -> !folder.isEmpty())
            .map(Path::of)
            .toList());
  }

  /**
   * The encoding that a terminal is set to. On Windows that is the code page of the console, which
   * the launcher sets; elsewhere the locale says it, whatever Java was started with.
   *
   * @param console the encoding of Java's console; empty where nobody looks at what is printed
   * @param locale the encoding of the locale
   */
  static Optional<String> terminal(String system, Optional<Charset> console, String locale) {
    return console.map(charset -> Viewer.isWindows(system) ? charset.name() : locale);
  }

  private static String ownFile() {
    return Optional.ofNullable(Machine.class.getProtectionDomain().getCodeSource())
        .map(source -> source.getLocation().getPath())
        .orElse("an unknown place");
  }
}
