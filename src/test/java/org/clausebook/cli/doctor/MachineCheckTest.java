package org.clausebook.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.cli.doctor.Finding.State;
import org.clausebook.cli.report.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a machine is told with what helps. */
final class MachineCheckTest {
  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-30T16:05Z[Europe/London]");

  @TempDir
  Path programs;

  @BeforeEach
  void installAViewer() throws IOException {
    Path viewer = Files.createFile(programs.resolve("xdg-open"));
    assertTrue(viewer.toFile().setExecutable(true));
  }

  private static List<Finding> findings(
      ZonedDateTime now, String fileNames, String system, List<Path> programs) {
    return findings(new Machine(
        "17.0.15 in /jdk",
        "clausebook.jar",
        now,
        fileNames,
        Optional.of("UTF-8"),
        system,
        programs));
  }

  private static List<Finding> findings(Machine machine) {
    return new MachineCheck(machine, "0.1.0").findings();
  }

  private List<Finding> findingsOn(String system, Optional<String> terminal) {
    return findings(new Machine("17", "x.jar", NOW, "UTF-8", terminal, system, List.of(programs)));
  }

  private static String ill(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.state() != State.OK)
        .map(finding -> finding.state().word() + " " + finding.subject())
        .collect(Collectors.joining(", "));
  }

  @Test
  void aGoodMachineIsOk() {
    assertEquals(
        List.of(
            Finding.ok("Clausebook", "0.1.0 in clausebook.jar"),
            Finding.ok("Java", "17.0.15 in /jdk"),
            Finding.ok("date", "30 November 2026, 16:05 in Europe/London"),
            Finding.ok("file names", "written in UTF-8"),
            Finding.ok("terminal", "shows UTF-8, in which Clausebook prints"),
            Finding.ok("browser", "pages are opened by 'xdg-open'")),
        findings(NOW, "UTF-8", "Linux", List.of(programs)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01T00:00Z[UTC]", "2025-12-31T23:59Z[UTC]", "2107-01-01T00:00Z"})
  void aClockThatIsFarOutIsAnError(String now) {
    List<Finding> findings =
        findings(ZonedDateTime.parse(now), "UTF-8", "Linux", List.of(programs));

    assertEquals("error date", ill(findings));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ANSI_X3.4-1968", "US-ASCII"})
  void namesInPlainAsciiAreAWarning(String fileNames) {
    assertEquals("warning file names", ill(findings(NOW, fileNames, "Linux", List.of(programs))));
  }

  @ParameterizedTest
  @CsvSource({
    "Windows 11, windows-1252, type 'chcp 65001' before the command",
    "Windows 11, IBM850, type 'chcp 65001' before the command",
    "Windows 11, no-encoding-at-all, type 'chcp 65001' before the command",
    "Linux, ISO-8859-1, set LC_ALL to C.UTF-8 or en_GB.UTF-8 before the command",
    "Linux, ANSI_X3.4-1968, set LC_ALL to C.UTF-8 or en_GB.UTF-8 before the command",
  })
  void aTerminalThatIsNotSetToUtf8IsAWarning(String system, String encoding, String remedy) {
    List<Finding> findings = findingsOn(system, Optional.of(encoding));

    assertTrue(
        findings.contains(Finding.warning(
            "terminal",
            "accents and curly quotes may look wrong: it is set to " + encoding
                + ", and Clausebook prints UTF-8",
            remedy)),
        findings.toString());
    assertEquals("warning terminal", ill(findings));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "utf8", "UTF8"})
  void everyNameOfUtf8Counts(String encoding) {
    assertEquals("", ill(findingsOn("Linux", Optional.of(encoding))));
  }

  @Test
  void whereThereIsNoTerminalNoneIsJudged() {
    assertEquals("", ill(findingsOn("Linux", Optional.empty())));
  }

  /** Launchers start Java with UTF-8, so that Java's console says nothing of a terminal on Linux. */
  @Test
  void aTerminalIsAskedForWhatItIsSetTo() {
    Optional<Charset> utf8 = Optional.of(StandardCharsets.UTF_8);
    Optional<Charset> latin = Optional.of(StandardCharsets.ISO_8859_1);

    assertEquals(Optional.of("ISO-8859-1"), Machine.terminal("Linux", utf8, "ISO-8859-1"));
    assertEquals(Optional.of("UTF-8"), Machine.terminal("Mac OS X", latin, "UTF-8"));
    assertEquals(Optional.of("ISO-8859-1"), Machine.terminal("Windows 11", latin, "UTF-8"));
    assertEquals(Optional.of("UTF-8"), Machine.terminal("Windows 11", utf8, "windows-1252"));
    assertEquals(Optional.empty(), Machine.terminal("Linux", Optional.empty(), "UTF-8"));
  }

  @Test
  void aMissingViewerIsAWarning() {
    assertEquals(
        "warning browser",
        ill(findings(NOW, "UTF-8", "Linux", List.of(programs.resolve("elsewhere")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Windows 11", "Mac OS X"})
  void otherSystemsHaveTheirOwnViewer(String system) {
    assertEquals("", ill(findings(NOW, "UTF-8", system, List.of())));
  }

  @Test
  void whateverIsWrongHasARemedy() {
    List<Finding> findings =
        findings(ZonedDateTime.parse("1970-01-01T00:00Z"), "US-ASCII", "Linux", List.of());

    assertEquals("error date, warning file names, warning browser", ill(findings));
    findings.forEach(finding ->
        assertEquals(finding.state() == State.OK, finding.remedy().isEmpty(), finding.subject()));
  }

  @Test
  void eachSystemOpensAFileByItsOwnProgram() {
    assertEquals(List.of("xdg-open", "a b.pdf"), Viewer.command("Linux", "a b.pdf"));
    assertEquals(List.of("open", "a b.pdf"), Viewer.command("Mac OS X", "a b.pdf"));
    assertEquals(
        List.of("rundll32", "url.dll,FileProtocolHandler", "a & b.pdf"),
        Viewer.command("Windows 11", "a & b.pdf"));
  }
}
