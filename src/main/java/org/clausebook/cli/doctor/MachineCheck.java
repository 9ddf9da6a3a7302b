package org.clausebook.cli.doctor;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.clausebook.cli.report.Viewer;

/** Judges the machine that Clausebook runs on. */
public final class MachineCheck {
  /** When this was written: no clock that is right shows an earlier year. */
  private static final int FIRST_YEAR = 2026;

  private static final int LAST_YEAR = 2100;
  private static final DateTimeFormatter NOW =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private static final String OTHER_LOCALE =
      "set LC_ALL to C.UTF-8 or en_GB.UTF-8 before the command";

  private final Machine machine;
  private final String version;

  /**
   * A check of a machine.
   *
   * @param version of Clausebook
   */
  public MachineCheck(Machine machine, String version) {
    this.machine = machine;
    this.version = version;
  }

  /** A finding for each thing that matters. */
  public List<Finding> findings() {
    return List.of(
        Finding.ok("Clausebook", version + " in " + machine.program()),
        Finding.ok("Java", machine.java()),
        today(),
        names(),
        terminal(),
        viewer());
  }

  private Finding today() {
    String now = NOW.format(machine.now()) + " in " + machine.now().getZone();
    int year = machine.now().getYear();
    return year < FIRST_YEAR || year > LAST_YEAR
        ? Finding.error(
            "date",
            now + ", so reviews and decisions would be counted from the wrong day",
            "set the clock of this machine")
        : Finding.ok("date", now);
  }

  /** In an old locale Java cannot name a file with an accent. */
  private Finding names() {
    String encoding = machine.fileNames();
    return encoding.equals("ANSI_X3.4-1968") || encoding.equals("US-ASCII")
        ? Finding.warning(
            "file names",
            "names with accents cannot be read, because the locale is plain ASCII",
            OTHER_LOCALE)
        : Finding.ok("file names", "written in " + encoding);
  }

  /** All that is printed is UTF-8. */
  private Finding terminal() {
    return machine
        .terminal()
        .map(encoding -> isUtf8(encoding)
            ? Finding.ok("terminal", "shows UTF-8, in which Clausebook prints")
            : Finding.warning(
                "terminal",
                "accents and curly quotes may look wrong: it is set to " + encoding
                    + ", and Clausebook prints UTF-8",
                Viewer.isWindows(machine.system())
                    ? "type 'chcp 65001' before the command"
                    : OTHER_LOCALE))
        .orElseGet(() -> Finding.ok("terminal", "none: what is printed goes elsewhere"));
  }

  private static boolean isUtf8(String encoding) {
    return Charset.isSupported(encoding)
        && Charset.forName(encoding).equals(StandardCharsets.UTF_8);
  }

  private Finding viewer() {
    String program = Viewer.program(machine.system());
    return Viewer.isAlwaysThere(machine.system())
            || machine.programs().stream()
                .anyMatch(folder -> Files.isExecutable(folder.resolve(program)))
        ? Finding.ok("browser", "pages are opened by '" + program + "'")
        : Finding.warning(
            "browser",
            "there is no '" + program + "', so 'policy open' cannot show a page",
            "install the package xdg-utils, or open the files in 'output' yourself");
  }
}
