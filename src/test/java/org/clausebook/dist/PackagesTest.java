package org.clausebook.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.stage.render.pdf.PdfConformance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packages that {@code mvn -Pdist package} has made, on a Linux that has no Java on its path, in
 * folders with a blank and accents in their names.
 */
@Tag("dist")
class PackagesTest {
  private static final Path MADE = Path.of("target/dist");

  @TempDir
  private Path folder;

  private Path place;
  private Path tools;
  private Path workspace;

  @BeforeEach
  void makePlaces() throws Exception {
    place = Files.createDirectories(folder.resolve("Cyngor Tŷ é"));
    workspace = Files.createDirectories(place.resolve("Ein polisïau"));
    tools = Files.createDirectories(place.resolve("tools"));
    Path readlink =
        Files.writeString(tools.resolve("readlink"), "#!/bin/sh\nexec /bin/readlink \"$@\"\n");
    assertTrue(readlink.toFile().setExecutable(true));
    new WorkspaceFolder(workspace).lay(Path.of("councils/alcester"), "councils/alcester");
  }

  @Test
  void theUnpackedArchiveMakesAnAccessiblePolicy() throws Exception {
    makesAnAccessiblePolicy(unpacked());
  }

  @Test
  void theInstalledPackageMakesAnAccessiblePolicy() throws Exception {
    makesAnAccessiblePolicy(installed());
  }

  @Test
  void aLinkToTheLauncherIsAsGood() throws Exception {
    Path link = Files.createSymbolicLink(tools.resolve("policy"), unpacked());

    assertTrue(run(Map.of(), link.toString(), "--version").startsWith("policy "));
  }

  @Test
  void javaStartsFromTheArchiveThatWasMadeElsewhere() throws Exception {
    String loaded = run(
        Map.of("CLAUSEBOOK_JAVA_OPTS", "-Xlog:class+load:stdout"),
        unpacked().toString(),
        "--version");

    assertTrue(
        loaded
            .lines()
            .anyMatch(line ->
                line.contains("org.clausebook.cli.Main ") && line.contains("shared objects file")),
        "the program's classes come from its jar");
  }

  @Test
  void theGuidesAreInside() throws Exception {
    List<String> guides = names(unpacked().resolve("../../lib/app/docs").normalize());

    assertEquals(names(Path.of("src/docs")), guides);
  }

  @Test
  void everyLibraryHasItsLicenceInside() throws Exception {
    Path app = unpacked().resolve("../../lib/app").normalize();

    String parts = Files.readString(app.resolve("sbom.json"));

    for (String library : names(app.resolve("lib"))) {
      assertTrue(
          parts.contains("@" + library.replaceAll(".*-([0-9].*)\\.jar", "$1") + "?type=jar"),
          library);
    }
    assertTrue(names(app.resolve("licences")).contains("clausebook"));
  }

  @Test
  void theSumsAreThoseOfThePackages() throws Exception {
    var sums = new ProcessBuilder("sha256sum", "--check", "--strict", "SHA256SUMS")
        .directory(MADE.toFile())
        .redirectErrorStream(true)
        .start();

    String told = new String(sums.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, sums.waitFor(), told);
    assertEquals(names(MADE).size() - 1, told.lines().count(), told);
  }

  private void makesAnAccessiblePolicy(Path policy) throws Exception {
    run(Map.of(), policy.toString(), "generate", "alcester", "it-policy");

    Path output = workspace.resolve("output/alcester");
    assertEquals(List.of("it-policy.html", "it-policy.md", "it-policy.pdf"), names(output));
    assertEquals(
        List.of(), PdfConformance.failures(Files.readAllBytes(output.resolve("it-policy.pdf"))));
    for (String file : names(output)) {
      assertEquals(
          -1,
          Files.mismatch(Path.of("output/alcester", file), output.resolve(file)),
          file + " is not what the sources make");
    }
  }

  private Path unpacked() throws Exception {
    prepare("tar", "-xzf", made(".tar.gz").toString(), "-C", place.toString());
    return names(place).stream()
        .filter(name -> name.startsWith("clausebook-"))
        .map(name -> place.resolve(name).resolve("bin/policy"))
        .findFirst()
        .orElseThrow();
  }

  private Path installed() throws Exception {
    prepare(
        "dpkg-deb",
        "--extract",
        made(".deb").toString(),
        place.resolve("system").toString());
    return place.resolve("system/usr/bin/policy");
  }

  private static Path made(String ending) throws IOException {
    assertTrue(Files.isDirectory(MADE), "make the packages first, with 'mvn -Pdist package'");
    return names(MADE).stream()
        .filter(name -> name.endsWith(ending))
        .map(MADE::resolve)
        .map(Path::toAbsolutePath)
        .findFirst()
        .orElseThrow();
  }

  private static void prepare(String... command) throws Exception {
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  /** What a command prints in the workspace; nothing but these variables and the path is set. */
  private String run(Map<String, String> variables, String... command) throws Exception {
    var builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
        .directory(workspace.toFile())
        .redirectErrorStream(true)
        .redirectInput(new File("/dev/null"));
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().putAll(variables);
    Process process = builder.start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), told);
    return told;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
