package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A short run takes as long as the classes that it loads: it loads none of what it does not use. */
@Tag("slow")
final class LoadedClassesTest {
  private static final Pattern LOADED = Pattern.compile("(?m)^([\\w.$]+)(?:/0x\\w+)? source:");

  private static final String PDF =
      "com.openhtmltopdf. org.apache.fontbox. org.apache.pdfbox. org.apache.xmpbox."
          + " org.apache.commons.logging. org.clausebook.stage.render.pdf.PagePrinter";

  private static final String FRONTS = "biweekly. org.jline. com.fasterxml. com.sun.net.httpserver."
      + " org.clausebook.desk. org.clausebook.feature.importing.";

  @TempDir
  Path output;

  @Test
  void theVersionIsToldWithoutReadingACommand() throws Exception {
    Set<String> loaded = loaded("--version");

    assertEquals(
        Set.of(
            "org.clausebook.cli.Main",
            "org.clausebook.cli.ReadyAnswer",
            "org.clausebook.cli.report.Console",
            "org.clausebook.cli.report.VersionProvider"),
        with(loaded, "org.clausebook."));
    assertEquals(Set.of("picocli.CommandLine$IVersionProvider"), with(loaded, "picocli."));
  }

  @Test
  void helpIsReadyBeforeACommandIsRead() throws Exception {
    Set<String> loaded = loaded("--help");

    assertEquals(
        Set.of(
            "org.clausebook.cli.Main",
            "org.clausebook.cli.ReadyAnswer",
            "org.clausebook.cli.report.Console"),
        with(loaded, "org.clausebook."));
    assertEquals(Set.of(), with(loaded, "picocli."));
  }

  /** With a tenth to spare over what was counted; more are a class that somebody's field pulls in. */
  @ParameterizedTest
  @CsvSource({"help list, 60", "list, 510"})
  void aCommandThatMakesNoPolicyLoadsItsOwnClasses(String command, int bound) throws Exception {
    Set<String> loaded = loaded(command.split(" "));

    assertBelow(bound, with(loaded, "org.clausebook."));
    assertEquals(Set.of(), with(loaded, (PDF + " " + FRONTS).split(" ")));
  }

  @Test
  void aCheckLoadsWhatMakesPoliciesAndNoMore() throws Exception {
    Set<String> loaded = loaded("check", "alcester", "it-policy");

    assertBelow(760, with(loaded, "org.clausebook."));
    assertEquals(Set.of(), with(loaded, FRONTS.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"md, 470", "html, 500"})
  void aFormatLoadsNoOther(String format, int bound) throws Exception {
    Set<String> loaded = loaded(
        "generate", "alcester", "it-policy", "--format", format, "--output", output.toString());

    assertBelow(bound, with(loaded, "org.clausebook."));
    assertEquals(Set.of(), with(loaded, (PDF + " " + FRONTS).split(" ")));
    assertEquals(
        Set.of("org.clausebook.stage.render.word.DocxRenderer"),
        with(loaded, "org.clausebook.stage.render.word."));
  }

  private static void assertBelow(int bound, Set<String> loaded) {
    assertTrue(
        loaded.size() <= bound && loaded.size() > bound * 3 / 4,
        loaded.size() + " classes of ours, where " + bound + " are expected at most");
  }

  /** Those of these packages; classes that the JVM makes for lambdas are left out. */
  private static Set<String> with(Set<String> loaded, String... packages) {
    return loaded.stream()
        .filter(name -> List.of(packages).stream().anyMatch(name::startsWith))
        .filter(name -> !name.contains("$$"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> loaded(String... arguments) throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xlog:class+load:stderr:none",
        "-Djava.awt.headless=true",
        "-Dpicocli.ansi=false",
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName()));
    words.addAll(List.of(arguments));
    var process = new ProcessBuilder(words)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    var names = new TreeSet<String>();
    Matcher matcher = LOADED.matcher(said);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
