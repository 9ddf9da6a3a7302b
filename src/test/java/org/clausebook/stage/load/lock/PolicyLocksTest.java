package org.clausebook.stage.load.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Verb;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.WorkspaceLoader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lock belongs to which event, and what the next one is called. */
final class PolicyLocksTest {
  private static final Location PLACE = Location.of("councils/ambridge/dogs.yaml", 9, 7);
  private static final String HOME = "councils/ambridge/adopted/dogs";

  @TempDir
  Path workspace;

  /**
   * Files and events are written as verb, date, minute, and the first figure of their words; the last
   * column names the file of each event.
   */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      # of the same decision
      a: adopted 2026-06-01 1 A                           | adopted 2026-06-01 1 A | a
      a: adopted 2026-06-01 1 A                           | adopted 2026-06-01 - A | a
      # an approval and an adoption of the same words have a lock each
      a: approved 2026-05-11 1 A; b: adopted 2026-06-01 2 A | adopted 2026-06-01 2 A | b
      a: adopted 2026-06-01 2 A; b: approved 2026-05-11 1 A | approved 2026-05-11 1 A; adopted 2026-06-01 2 A | b, a
      # two decisions of one day, with the same words and with others
      a: adopted 2026-06-01 1 A; b: adopted 2026-06-01 2 A | adopted 2026-06-01 2 A; adopted 2026-06-01 1 A | b, a
      a: adopted 2026-06-01 1 A; b: adopted 2026-06-01 2 B | adopted 2026-06-01 1 B; adopted 2026-06-01 2 A | b, a
      # the date, the verb or the line was changed by hand
      a: adopted 2026-06-01 1 A                           | adopted 2026-06-02 1 A | a
      a: adopted 2026-06-01 1 A                           | agreed 2026-06-01 1 A  | a
      a: adopted 2026-06-01 1 A                           | adopted 2026-06-01 1 B | a
      # the lines of two events changed places
      a: approved 2026-05-11 1 A; b: adopted 2026-06-01 2 B | approved 2026-05-11 1 B; adopted 2026-06-01 2 A | a, b
      # none
      a: adopted 2026-06-01 1 A                           | adopted 2026-06-02 1 B | -
      a: adopted 2026-06-01 1 A                           | adopted 2026-06-01 1 - | -
      a: adopted 2026-06-01 1 A                           | adopted pending - -    | -
      # one lock is not that of two events
      a: adopted 2026-06-01 1 A                           | approved 2026-05-11 1 A; adopted 2026-06-01 1 A | -, a
      # a damaged one is that of the event that it is called after
      2026-06-01-adopted: damaged                         | adopted 2026-06-01 1 A | 2026-06-01-adopted
      2026-06-01-adopted-2: damaged                       | adopted 2026-06-01 1 A | 2026-06-01-adopted-2
      2026-06-01-adopted-by-x: damaged                    | adopted 2026-06-01 1 A | -
      """)
  void eachBelongsToOneEvent(String files, String record, String expected) throws IOException {
    write(files);
    List<Event> events = events(record);
    PolicyLocks locks = WorkspaceLoader.open(workspace).locks().of("ambridge", "dogs", events);

    assertEquals(
        expected,
        String.join(
            ", ",
            events.stream()
                .map(event -> locks
                    .file(event)
                    .map(file -> file.substring(HOME.length() + 1).replace(".yaml", ""))
                    .orElse("-"))
                .toList()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''                                                  | adopted 2026-06-01 1 A   | 2026-06-01-adopted
      ''                                                  | adopted 2026-06 1 A      | 2026-06-adopted
      ''                                                  | adopted 2026 1 A         | 2026-adopted
      ''                                                  | re-adopted 2026-06-01 1 A | 2026-06-01-re-adopted
      2026-06-01-approved: approved 2026-06-01 1 A        | adopted 2026-06-01 1 A   | 2026-06-01-adopted
      2026-06-01-adopted: adopted 2026-06-01 1 A          | adopted 2026-06-01 2 B   | 2026-06-01-adopted-2
      2026-06-01-ADOPTED: adopted 2026-06-01 1 A          | adopted 2026-06-01 2 B   | 2026-06-01-adopted-2
      2026-06-01-adopted: damaged; 2026-06-01-adopted-2: damaged | adopted 2026-06-01 2 B | 2026-06-01-adopted-3
      2026-06-01-adopted-2: damaged                       | adopted 2026-06-01 2 B   | 2026-06-01-adopted
      """)
  void aNewOneTakesNoNameThatIsTaken(String files, String decision, String expected)
      throws IOException {
    write(files);
    PolicyLocks locks = WorkspaceLoader.open(workspace).locks().of("ambridge", "dogs", List.of());

    assertEquals(HOME + "/" + expected + ".yaml", locks.newFile(events(decision).get(0)));
  }

  private void write(String files) throws IOException {
    Files.createDirectories(workspace.resolve(HOME));
    for (String file : files.split("; ", -1)) {
      if (!file.isEmpty()) {
        String[] parts = file.split(": ", -1);
        Files.writeString(workspace.resolve(HOME + "/" + parts[0] + ".yaml"), lock(parts[1]));
      }
    }
  }

  private static String lock(String written) {
    if (written.equals("damaged")) {
      return "";
    }
    String[] parts = written.split(" ", -1);
    return """
        council: "ambridge"
        policy: "dogs"
        wording: "%s"
        event:
          verb: "%s"
          body: "Full Council"
          date:
            iso: "%s"
            shown: "that day"
          minute: "%s"
        """.formatted(parts[3].repeat(64), parts[0], parts[1], parts[2]);
  }

  private static List<Event> events(String record) {
    return Stream.of(record.split("; ", -1)).map(PolicyLocksTest::event).toList();
  }

  private static Event event(String written) {
    String[] parts = written.split(" ", -1);
    Verb verb = Verb.of(parts[0]).orElseThrow();
    if (parts[1].equals("pending")) {
      return new Event.Pending(
          verb, text("Full Council"), Optional.empty(), Optional.empty(), PLACE);
    }
    return new Event.Decided(
        verb,
        text("Full Council"),
        PartialDate.parse(parts[1]),
        optional(parts[2]),
        new Event.Subject(
            Optional.empty(), optional(parts[3]).map(words -> text(words.value().repeat(64)))),
        Optional.empty(),
        Optional.empty(),
        PLACE);
  }

  private static Optional<SourceText> optional(String written) {
    return written.equals("-") ? Optional.empty() : Optional.of(text(written));
  }

  private static SourceText text(String value) {
    return SourceText.of(value, PLACE);
  }
}
