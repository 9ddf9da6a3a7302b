package org.clausebook.stage.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Severity;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.HeadingOffset;
import org.clausebook.model.text.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published is known again, as long as it stands. */
final class PublicationsTest {
  private static final Set<Format> ALL = Format.usual();

  @TempDir
  Path output;

  private Publications publications;

  @BeforeEach
  void publish() throws IOException {
    publications = new Publications(output, HeadingOffset.USUAL);
    publications.remember("borwen", List.of(policy()));
    Files.createDirectories(output.resolve("borwen"));
    Files.writeString(output.resolve("borwen/dogs.md"), "# Dogs");
    Files.writeString(output.resolve("borwen/dogs.pdf"), "%PDF");
  }

  private static PublishedPolicy policy() {
    Map<Format, Fingerprint> files = new LinkedHashMap<>();
    files.put(Format.MARKDOWN, of("# Dogs"));
    files.put(Format.PDF, of("%PDF"));
    var placed = Diagnostic.warning(Location.of("councils/borwen/dogs.yaml", 3, 7), "“Š”", "none")
        .by("long-sentence");
    var bare =
        new Diagnostic(Severity.WARNING, Location.of("x"), "y", Optional.empty(), Optional.empty());
    return new PublishedPolicy(
        "dogs", of("inputs"), of("print"), files, List.of(placed), List.of(bare, bare));
  }

  private static Fingerprint of(String text) {
    return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everythingAboutAPolicyIsRemembered() {
    assertEquals(List.of(policy()), publications.of("borwen"));
    assertEquals(List.of(), publications.of("ambridge"));
  }

  @Test
  void aFileThatWasNeverWrittenOrIsGoneOrChangedIsMissing() throws IOException {
    assertEquals(EnumSet.of(Format.HTML), publications.missing("borwen", policy(), ALL));

    Files.delete(output.resolve("borwen/dogs.pdf"));
    Files.writeString(output.resolve("borwen/dogs.md"), "# Cats");

    assertEquals(ALL, publications.missing("borwen", policy(), ALL));
    assertEquals(
        EnumSet.of(Format.PDF), publications.missing("borwen", policy(), EnumSet.of(Format.PDF)));
  }

  @Test
  void aDamagedRecordCountsAsNone() throws IOException {
    Path file = output.resolve(".policy/borwen");
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));

      assertEquals(List.of(), publications.of("borwen"), "cut at " + length);
    }
  }

  @Test
  void versionControlLeavesTheRecordsOut() throws IOException {
    assertEquals("*\n", Files.readString(output.resolve(".policy/.gitignore")));
  }

  @Test
  void whereNothingCanBeRememberedNothingIsKnown() throws IOException {
    var elsewhere =
        new Publications(Files.writeString(output.resolve("file"), ""), HeadingOffset.USUAL);

    elsewhere.remember("borwen", List.of(policy()));

    assertEquals(List.of(), elsewhere.of("borwen"));
  }
}
