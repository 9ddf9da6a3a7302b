package org.clausebook.cli.doctor;

import java.util.List;
import java.util.Locale;

/** The program with which a system opens a file. */
public final class Viewer {
  private static final String WINDOWS = "windows";
  private static final String MAC = "mac";

  private Viewer() {}

  /** The command that opens a file. */
  public static List<String> command(String system, String file) {
    // On Windows the first quoted word is the title of a window.
    return is(system, WINDOWS)
        ? List.of("cmd", "/c", "start", "\"\"", file)
        : List.of(program(system), file);
  }

  static String program(String system) {
    return is(system, WINDOWS) ? "start" : is(system, MAC) ? "open" : "xdg-open";
  }

  static boolean isAlwaysThere(String system) {
    return is(system, WINDOWS) || is(system, MAC);
  }

  private static boolean is(String system, String name) {
    return system.toLowerCase(Locale.ROOT).startsWith(name);
  }
}
