package org.clausebook.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** LibreOffice without a window, which opens Word files as a councillor's computer does. */
public final class LibreOffice {
  private static final String HOW_TO_GET =
      "no LibreOffice to open Word files in: apt-get install libreoffice-writer-nogui";

  private static final String PYTHON = "/usr/bin/python3";
  private static final Path UNO = Path.of("/usr/lib/python3/dist-packages/uno.py");
  private static final String HOW_TO_GET_SCRIPTS =
      "no LibreOffice that a script can use: apt-get install libreoffice-writer-nogui python3-uno";

  private final Path profile;

  /**
   * An installation that has no settings yet.
   *
   * @param profile an empty folder for them
   */
  public LibreOffice(Path profile) {
    this.profile = profile;
  }

  /** Skips a test where it is not installed; in CI it fails. */
  public static void need() {
    Program.need(isInstalled(), HOW_TO_GET);
  }

  public static boolean isInstalled() {
    return Program.isInstalled("soffice");
  }

  /** Skips a test where no script can use it; in CI it fails. */
  static void needScripts() {
    Program.need(isInstalled() && Files.exists(UNO), HOW_TO_GET_SCRIPTS);
  }

  /**
   * Runs a script of the tests' own in one process.
   *
   * @param list of what it is to do, for which see the script
   */
  void script(Path script, List<String> list) throws IOException {
    Path listed = Files.write(Files.createDirectories(profile).resolve("list.txt"), list);
    Program.run(List.of(PYTHON, script.toString(), profile.toUri().toString(), listed.toString()));
  }

  /** Writes each file as PDF into a folder, all in one process. */
  public void toPdf(List<Path> files, Path folder) {
    convert("pdf", files, folder);
  }

  /** Writes the text of each file into a folder, with the labels of its lists. */
  public void toText(List<Path> files, Path folder) {
    convert("txt:Text (encoded):UTF8", files, folder);
  }

  /** Writes each file in another format into a folder. */
  public void convert(String filter, List<Path> files, Path folder) {
    var command = new ArrayList<>(List.of(
        "soffice",
        "-env:UserInstallation=" + profile.toUri(),
        "--headless",
        "--norestore",
        "--convert-to",
        filter,
        "--outdir",
        folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    Program.run(command, Map.of("FONTCONFIG_FILE", fonts().toString()));
  }

  /** The fonts of our pages alone: which others a machine has would decide where lines end. */
  private Path fonts() {
    try {
      return Files.writeString(
          Files.createDirectories(profile).resolve("fonts.conf"), """
          <fontconfig>
            <dir>%s</dir>
            <cachedir>%s</cachedir>
          </fontconfig>
          """.formatted(
                  Path.of("templates/fonts").toAbsolutePath(),
                  profile.resolve("fonts").toAbsolutePath()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
