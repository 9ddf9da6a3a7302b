package org.clausebook.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.clausebook.cli.Wine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a double click runs on Windows, in Wine's command prompt, with programs that only say what they
 * were asked for. {@code mvn verify} leaves it out, as {@code WindowsLauncherTest}.
 */
@Tag("wine")
final class WindowsStartTest {
  @TempDir
  private static Path shared;

  private static Wine wine;

  @TempDir
  private Path temporary;

  private Path folder;

  @BeforeAll
  static void startWine() {
    assumeTrue(Wine.isInstalled(), Wine.HOW_TO_GET);
    wine = new Wine(shared.resolve("prefix"));
    wine.compile(Path.of("src/test/resources/launcher/java.c"), shared.resolve("stub.exe"));
  }

  @AfterAll
  static void stopWine() {
    if (wine != null) {
      wine.close();
    }
  }

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(temporary.resolve("Programs & more (é)"));
    for (String program : new String[] {"policy.exe", "powershell.exe"}) {
      Files.copy(shared.resolve("stub.exe"), folder.resolve(program));
    }
    copy("start-here.cmd", "Clausebook.cmd");
    copy("start-menu.cmd", "menu.cmd");
  }

  private void copy(String file, String name) throws IOException {
    String lines = Files.readString(Path.of("src/dist/files", file));
    Files.writeString(folder.resolve(name), lines.replace("\r", "").replace("\n", "\r\n"));
  }

  private String start(Path workspace) {
    return wine.call(folder, "Clausebook.cmd", Map.of("CLAUSEBOOK_WORKSPACE", Wine.path(workspace)))
        .words();
  }

  @Test
  void aNewClerkIsAskedInAFolderOfTheirOwn() throws IOException {
    Path workspace = temporary.resolve("My policies & papers");

    String said = start(workspace);
    assertTrue(said.contains("[init]\n[" + Wine.path(workspace) + "]\n"), said);

    Files.createDirectories(workspace);
    String again = start(workspace);
    assertTrue(again.contains("[new]\n") && !again.contains("[init]"), again);
  }

  @Test
  void whereThereIsACouncilNothingIsAsked() throws IOException {
    Path workspace = temporary.resolve("My policies & papers");
    Files.createDirectories(workspace.resolve("councils/ambridge"));

    String said = start(workspace);

    assertTrue(!said.contains("[new]") && !said.contains("[init]"), said);
  }

  @Test
  void theStartMenuGetsALinkToThisFolder() {
    Wine.Said said = wine.call(folder, "menu.cmd", Map.of());

    assertTrue(said.words().contains("[-Command]\n[$folder = $env:CLAUSEBOOK_HOME;"), said.words());
    assertTrue(said.words().contains("$link.Save()]\n"), said.words());
    assertTrue(said.words().contains("Clausebook is in the Start menu."), said.words());
    assertEquals(0, said.exitCode());
  }

  @Test
  void aStartMenuThatCannotBeChangedIsTold() {
    Wine.Said said = wine.call(folder, "menu.cmd", Map.of("STUB_EXIT", "1"));

    assertTrue(
        said.words().contains("Clausebook could not be put into the Start menu"), said.words());
    assertEquals(1, said.exitCode());
  }
}
