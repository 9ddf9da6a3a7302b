package org.clausebook.stage.load.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.junit.jupiter.api.Test;

/** What settling a clause changes in the text of a file, and what it leaves as it is. */
final class TakeEditTest {
  private static final String FILE = "councils/ambridge/bells.yaml";
  private static final Map<String, String> SETTLED = keys("clause", "scope", "way", "keep");

  private static Map<String, String> keys(String... words) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      keys.put(words[i], words[i + 1]);
    }
    return keys;
  }

  /** The text after amendments are taken out that are named on these lines. */
  private static Result<String> edited(
      String text, List<Map<String, String>> added, int... takenOut) {
    var places = new ArrayList<Location>();
    for (int line : takenOut) {
      places.add(Location.of(FILE, line, 1));
    }
    return Records.edit(FILE, text, new TakeEdit("scope", places, "taken out:", added, SETTLED));
  }

  private static String text(String text, List<Map<String, String>> added, int... takenOut) {
    return edited(text, added, takenOut).toOptional().orElseThrow();
  }

  @Test
  void whatIsTakenOutStaysAsAComment() {
    String text = """
        title: Bells # theirs
        amendments:
          # asked for
          -
            substitute: scope   # why
            # minute 12

            with: |
              Bells.

              Ropes.
          # between
          - {omit: ropes}
        """;

    assertEquals("""
        title: Bells # theirs
        amendments:
          # asked for
          # taken out:
          # -
          #   substitute: scope   # why
          #   # minute 12
          #
          #   with: |
          #     Bells.
          #
          #     Ropes.
          # between
          - {omit: ropes}

        settled:
          - clause: scope
            way: keep
        """, text(text, List.of(), 5));
  }

  @Test
  void newWordsStandWhereTheFormerStood() {
    String text = """
        amendments:
        - substitute: scope
          words: bells
          with: ropes
        - omit: ropes""";

    assertEquals(
        """
        amendments:
        # taken out:
        # - substitute: scope
        #   words: bells
        #   with: ropes

        - substitute: scope
          with: |
            One: two.

            - a. ${council.name};
        - omit: ropes

        settled:
          - clause: scope
            way: keep
        """,
        text(
            text,
            List.of(keys("substitute", "scope", "with", "One: two.\n\n- a. ${council.name};")),
            2));
  }

  @Test
  void aListThatIsEmptiedGoesWithItsKey() {
    String text = """
        amendments: # all
            - omit: scope
        version: "1"
        """;

    assertEquals("""
        # amendments: # all
            # taken out:
            # - omit: scope
        version: "1"

        settled:
          - clause: scope
            way: keep
        """, text(text, List.of(), 2));
  }

  @Test
  void listsAreMadeWhereThereAreNone() {
    assertEquals("""
        version: "1"

        amendments:
          - omit: scope

        settled:
          - clause: scope
            way: keep
        """, text("version: \"1\"\n", List.of(keys("omit", "scope"))));
  }

  @Test
  void anEntryOfTheClauseIsReplacedAndOthersStay() {
    String text = """
        settled:
          - clause: scope # mine
            way: "merge" # how
          - {clause: ropes, way: upstream}
        """;

    assertEquals("""
        settled:
          - clause: scope # mine
            way: keep # how
          - {clause: ropes, way: upstream}
        """, text(text, List.of()));
  }

  @Test
  void lineEndsAndAByteOrderMarkStay() {
    String text = stored("""
        version: '1'
        amendments:
          - omit: scope
        """);

    assertEquals(stored("""
        version: '1'
        # amendments:
          # taken out:
          # - omit: scope

        settled:
          - clause: scope
            way: keep
        """), text(text, List.of(), 3));
  }

  /** As an editor on Windows writes it. */
  private static String stored(String text) {
    return "\uFEFF" + text.replace("\n", "\r\n");
  }

  @Test
  void whatStandsInBracketsIsNotTouched() {
    assertFalse(edited("amendments: [{omit: scope}]\n", List.of(), 1).isOk());
    assertFalse(
        edited("version: 1\nsettled: [{clause: a, way: keep}]\n", List.of()).isOk());
    assertFalse(edited("{version: 1}\n", List.of()).isOk());
  }
}
