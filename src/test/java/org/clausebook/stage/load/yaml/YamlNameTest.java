package org.clausebook.stage.load.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YamlNameTest {

  @ParameterizedTest
  @CsvSource({
    "Council.yaml, council.yaml",
    "COUNCIL.YAML, council.yaml",
    "council.yaml.yaml, council.yaml",
    "council.yaml.txt, council.yaml",
    "Council.yml.txt, council.yaml",
    "dogs.yml, dogs.yaml",
    "dogs (1).yaml, dogs.yaml",
    "dogs(2).yaml, dogs.yaml",
    "dogs - Copy.yaml, dogs.yaml",
    "dogs - Copy (2).yaml, dogs.yaml",
    "dogs copy.yaml, dogs.yaml",
    "dogs copy 3.yaml, dogs.yaml",
    "Copy of dogs.yaml, dogs.yaml",
    "Copy (2) of dogs.yaml, dogs.yaml",
    "Copy of Copy of dogs.yaml, dogs.yaml",
    "dogs.bak.yaml, dogs.yaml",
    "dogs.old.yaml, dogs.yaml",
    "dogs (conflicted copy 2026-11-30).yaml, dogs.yaml",
    "dogs (Ann's conflicted copy 2026-11-30).yaml, dogs.yaml",
    "dogs.sync-conflict-20261130-090000-ABCDEFG.yaml, dogs.yaml",
    "Dogs.yaml, Dogs.yaml",
    "dogs-and-copy.yaml, dogs-and-copy.yaml",
    "dogs-2.yaml, dogs-2.yaml",
  })
  void aNameSaysWhichFileIsMeant(String name, String meant) {
    assertEquals(meant, YamlName.meant(name));
  }

  @Test
  void whatEditorsLeaveBehindIsNotRead() {
    assertEquals(
        List.of("dogs.yaml"),
        read("dogs.yaml", "~$dogs.yaml", "dogs.yaml.bak", "dogs.yaml~", "Thumbs.db", "notes.txt"));
  }

  @Test
  void twoFilesThatDifferInCapitalsAloneAreOneFileTwice() {
    assertEquals(
        List.of(
            "a/Council.yaml this looks like a copy of 'council.yaml', which is in the same folder"),
        read("Council.yaml", "council.yaml").stream().skip(1).toList());
  }

  @Test
  void aCopyAloneIsReadForItsOwnReaderToJudge() {
    assertEquals(List.of("dogs (1).yaml"), read("dogs (1).yaml"));
  }

  @ParameterizedTest
  @CsvSource({"dogs", "dogs.txt", "Dogs.TXT"})
  void aFileWithAnotherEndingIsToldWhereItsNameIsAwaited(String name) {
    var problems = YamlName.otherEndings("a", List.of(name, "notes.txt"), List.of("dogs"));

    assertEquals(
        List.of("a/" + name + " the name of this file does not end in '.yaml', so it would not be"
            + " read: rename it to 'dogs.yaml'"),
        problems.stream()
            .map(found ->
                found.location() + " " + found.message() + ": " + found.hint().orElseThrow())
            .toList());
  }

  @Test
  void notesBesideTheFileAreLeftAlone() {
    assertEquals(
        List.of(),
        YamlName.otherEndings("a", List.of("dogs.txt", "dogs.yaml", "~$dogs"), List.of("dogs")));
  }

  /** What is to be read, and behind it what is wrong. */
  private static List<String> read(String... names) {
    var problems = new ArrayList<Diagnostic>();
    var read = new ArrayList<>(YamlName.toRead("a", List.of(names), problems));
    problems.forEach(problem -> read.add(problem.location() + " " + problem.message()));
    return read;
  }
}
