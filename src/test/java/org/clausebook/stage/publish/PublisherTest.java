package org.clausebook.stage.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.FileContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All files are written, or none. */
final class PublisherTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  /** No process has this number. */
  private static final long GONE = 999_999_999_999L;

  @TempDir
  Path output;

  @Test
  void everyFileIsWrittenInItsFolder() throws IOException {
    Result<List<Path>> result =
        publish(rendition("ambridge/it.md", "new"), rendition("borchester/it.md", "other"));

    assertEquals(
        List.of(output.resolve("ambridge/it.md"), output.resolve("borchester/it.md")),
        result.toOptional().orElseThrow());
    assertEquals(Map.of("ambridge/it.md", "new", "borchester/it.md", "other"), files());
  }

  @Test
  void whatAKilledRunLeftBehindIsTakenAway() throws IOException {
    long running = ProcessHandle.allProcesses()
        .filter(ProcessHandle::isAlive)
        .mapToLong(ProcessHandle::pid)
        .filter(process -> process != ProcessHandle.current().pid())
        .findFirst()
        .orElseThrow();
    write("ambridge/.policy-" + GONE + "-1.new", "left behind");
    write("ambridge/.policy-" + ProcessHandle.current().pid() + "-1.new", "in a container");
    write("ambridge/.policy-" + running + "-1.new", "of a process that runs");
    write("ambridge/.policy-notes.new", "a stranger");
    Files.writeString(output.resolve("ambridge/.policy-" + GONE + "-2.new"), "of another machine");

    publish(rendition("ambridge/it.md", "new"));

    assertEquals(
        Set.of(
            "ambridge/it.md",
            "ambridge/.policy-" + running + "-1.new",
            "ambridge/.policy-notes.new",
            "ambridge/.policy-" + GONE + "-2.new"),
        files().keySet());
  }

  @Test
  void whatChangedIsReplacedAndNothingElseIsTouched() throws IOException {
    write("ambridge/it.md", "old");
    write("ambridge/it.html", "same");
    write("ambridge/notes.txt", "a stranger");

    publish(rendition("ambridge/it.md", "new"), rendition("ambridge/it.html", "same"));

    assertEquals(
        Map.of(
            "ambridge/it.md",
            "new",
            "ambridge/it.html",
            "same",
            "ambridge/notes.txt",
            "a stranger"),
        files());
    assertEquals(LONG_AGO, Files.getLastModifiedTime(output.resolve("ambridge/it.html")));
    assertTrue(Files.getLastModifiedTime(output.resolve("ambridge/it.md")).compareTo(LONG_AGO) > 0);
  }

  /** One that lies in the way of another is found only when the first are in their places. */
  @Test
  void whereTheLastFileCannotBeMovedTheFirstArePutBack() throws IOException {
    write("ambridge/it.md", "old");

    Result<List<Path>> result = publish(
        rendition("ambridge/it.md", "new"),
        rendition("ambridge/it.html", "new too"),
        rendition("ambridge/rules", "refused"),
        rendition("ambridge/rules/it.pdf", "in the way"));

    assertTrue(!result.isOk());
    assertEquals(Map.of("ambridge/it.md", "old"), files());
  }

  @Test
  void whereOneFileCannotBeWrittenAllStayAsTheyWere() throws IOException {
    write("ambridge/it.md", "old");
    write("ambridge/it.pdf/in the way.txt", "a stranger");

    Result<List<Path>> result = publish(
        rendition("ambridge/it.md", "new"),
        rendition("ambridge/it.html", "new too"),
        rendition("ambridge/it.pdf", "refused"));

    assertEquals(
        Map.of("ambridge/it.md", "old", "ambridge/it.pdf/in the way.txt", "a stranger"), files());
    assertTrue(!result.isOk());
    assertEquals(
        output.resolve("ambridge/it.pdf").toString().replace('\\', '/'),
        result.diagnostics().get(0).location().file());
  }

  @Test
  void whereAFolderCannotBeMadeNothingIsWritten() throws IOException {
    write("borchester", "a file in the place of a folder");

    Result<List<Path>> result =
        publish(rendition("ambridge/it.md", "new"), rendition("borchester/it.md", "refused"));

    assertTrue(!result.isOk());
    assertEquals(Map.of("borchester", "a file in the place of a folder"), files());
    assertFalse(Files.exists(output.resolve("ambridge")), "no folder is left over");
  }

  /** A council puts them on its website. */
  @Test
  void othersMayReadTheFilesAsAnyNewFile() throws IOException {
    write("plain.txt", "as any program writes it");

    publish(rendition("ambridge/it.md", "new"));

    assertEquals(permissions("plain.txt"), permissions("ambridge/it.md"));
  }

  private String permissions(String file) throws IOException {
    var view = Files.getFileAttributeView(output.resolve(file), PosixFileAttributeView.class);
    return view == null
        ? "a system without"
        : view.readAttributes().permissions().toString();
  }

  private Result<List<Path>> publish(Rendition... renditions) {
    return new Publisher(output).publish(List.of(renditions));
  }

  private static Rendition rendition(String path, String text) {
    return new Rendition(Format.MARKDOWN, path, FileContent.of(text));
  }

  private void write(String file, String text) throws IOException {
    Path path = output.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
    Files.setLastModifiedTime(path, LONG_AGO);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(output.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return files;
  }

  @Test
  void aFileThatSomebodySavedMeanwhileStaysAndSoDoAllOthers() throws IOException {
    write("ambridge/it.yaml", "saved meanwhile");

    Result<List<Path>> result = new Publisher(output)
        .edit(List.of(
            FileEdit.added(file("ambridge/adopted/it/lock.yaml", "locked")),
            FileEdit.of(file("ambridge/it.yaml", "edited"), FileContent.of("as it was read"))));

    assertEquals(
        "this file has changed since it was read, so nothing was written",
        result.diagnostics().get(0).message());
    assertEquals("ambridge/it.yaml", result.diagnostics().get(0).location().file());
    assertEquals(Map.of("ambridge/it.yaml", "saved meanwhile"), files());
    assertFalse(Files.exists(output.resolve("ambridge/adopted")));
  }

  @Test
  void aFileThatIsSavedInTheLastMomentTakesTheOthersBack() throws IOException {
    write("ambridge/it.yaml", "as it was read");
    var looks = new AtomicInteger();

    Result<List<Path>> result = new Publisher(output)
        .edit(List.of(
            FileEdit.added(file("ambridge/adopted/it/lock.yaml", "locked")),
            new FileEdit(file("ambridge/it.yaml", "edited"), now -> looks.incrementAndGet() < 2)));

    assertFalse(result.isOk());
    assertEquals(Map.of("ambridge/it.yaml", "as it was read"), files());
    assertFalse(Files.exists(output.resolve("ambridge/adopted")));
  }

  @Test
  void aFileThatIsToBeNewIsNeverWrittenOver() throws IOException {
    write("ambridge/adopted/it/lock.yaml", "locked");

    Result<List<Path>> result = new Publisher(output)
        .edit(List.of(FileEdit.added(file("ambridge/adopted/it/lock.yaml", "other words"))));

    assertFalse(result.isOk());
    assertEquals(Map.of("ambridge/adopted/it/lock.yaml", "locked"), files());
  }

  @Test
  void anEditReplacesJustWhatWasRead() throws IOException {
    write("ambridge/it.yaml", "as it was read");

    Result<List<Path>> result = new Publisher(output)
        .edit(List.of(
            FileEdit.added(file("ambridge/adopted/it/lock.yaml", "locked")),
            FileEdit.of(file("ambridge/it.yaml", "edited"), FileContent.of("as it was read")),
            FileEdit.replaced(file("ambridge/logo.png", "a picture"))));

    assertTrue(result.isOk());
    assertEquals(
        Map.of(
            "ambridge/adopted/it/lock.yaml",
            "locked",
            "ambridge/it.yaml",
            "edited",
            "ambridge/logo.png",
            "a picture"),
        files());
  }

  @Test
  void aFileIsRemovedOnceTheOthersAreWritten() throws IOException {
    write("ambridge/adopted/it/lock.yaml", "locked");

    Result<List<Path>> result = new Publisher(output)
        .edit(List.of(
            FileEdit.added(file("ambridge/adopted/it/undone/lock.yaml", "locked")),
            FileEdit.removed(file("ambridge/adopted/it/lock.yaml", "locked")),
            FileEdit.removed(file("ambridge/adopted/it/gone.yaml", "gone already"))));

    assertTrue(result.isOk());
    assertEquals(Map.of("ambridge/adopted/it/undone/lock.yaml", "locked"), files());
  }

  @Test
  void aFileThatHoldsSomethingElseIsNotRemoved() throws IOException {
    write("ambridge/adopted/it/lock.yaml", "changed");

    Result<List<Path>> result = new Publisher(output)
        .edit(List.of(
            FileEdit.added(file("ambridge/adopted/it/undone/lock.yaml", "locked")),
            FileEdit.removed(file("ambridge/adopted/it/lock.yaml", "locked"))));

    assertFalse(result.isOk());
    assertEquals(Map.of("ambridge/adopted/it/lock.yaml", "changed"), files());
  }

  @Test
  void aRemovedFileIsPutBackIfAnotherCannotBeWritten() throws IOException {
    write("ambridge/adopted/it/lock.yaml", "locked");
    write("ambridge/it.yaml", "as it was read");
    var looks = new AtomicInteger();

    Result<List<Path>> result = new Publisher(output)
        .edit(List.of(
            FileEdit.removed(file("ambridge/adopted/it/lock.yaml", "locked")),
            new FileEdit(file("ambridge/it.yaml", "edited"), now -> looks.incrementAndGet() < 2)));

    assertFalse(result.isOk());
    assertEquals(
        Map.of("ambridge/adopted/it/lock.yaml", "locked", "ambridge/it.yaml", "as it was read"),
        files());
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, FileContent.of(text));
  }
}
