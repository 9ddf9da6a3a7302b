package org.clausebook.cli.report;

import java.util.List;
import java.util.Locale;

/** The program with which a system opens a file. */
public final class Viewer {
  private static final String WINDOWS = "windows";
  private static final String MAC = "mac";

  private Viewer() {}

  /** The command that opens a file. */
  public static List<String> command(String system, String file) {
    // Not by 'cmd', which reads & and % in the name of a folder as its own.
    return is(system, WINDOWS)
        ? List.of(program(system), "url.dll,FileProtocolHandler", file)
        : List.of(program(system), file);
  }

  public static String program(String system) {
    return is(system, WINDOWS) ? "rundll32" : is(system, MAC) ? "open" : "xdg-open";
  }

  public static boolean isWindows(String system) {
    return is(system, WINDOWS);
  }

  public static boolean isAlwaysThere(String system) {
    return is(system, WINDOWS) || is(system, MAC);
  }

  private static boolean is(String system, String name) {
    return system.toLowerCase(Locale.ROOT).startsWith(name);
  }
}
