package org.clausebook.feature.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.FieldType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the loader accepts as a value the schema accepts, and what it refuses the schema refuses. */
final class SchemaValuesTest {
  private static final String OVERLAY = "councils/little-muddling/allotments.yaml";
  private static final String PROFILE = "councils/little-muddling/council.yaml";
  private static final String OUTLINE = "templates/policies/allotments.yaml";
  private static final String CLAUSES = "templates/clauses/shared.yaml";

  private static final List<String> TEXTS = List.of(
      "text",
      "\"\"",
      "\" \"",
      "1.10",
      "2026",
      "no",
      "2026-03-05",
      "[a]",
      "{a: b}",
      "null",
      "~",
      "");
  private static final List<String> DATES = List.of(
      "2026-03-05",
      "2026-03",
      "2026",
      "\"2026\"",
      "2024-02-29",
      "2026-12-31",
      "2026-13",
      "2026-00",
      "2026-04-31",
      "2026-02-30",
      "2026-3-5",
      "26",
      "0999",
      "999",
      "10000",
      "5 March 2026",
      "05/03/2026",
      "2026-03-00",
      "2026-06-30",
      "pending",
      "[2026]");
  private static final List<String> STYLES = List.of(
      "1.",
      "\"1.\"",
      "1",
      "1.1",
      "2",
      "A.",
      "a",
      "(a)",
      "(i)",
      "none",
      "capitals",
      "Capitals",
      "as-written",
      "bullets",
      "dashes",
      "no",
      "5 March 2026",
      "5th March 2026",
      "5/3/26",
      "[none]");

  @TempDir
  static Path folder;

  private static LoaderSays loader;
  private static WorkspaceSchemas schemas;

  @BeforeAll
  static void layTheBase() {
    loader = new LoaderSays(folder, "_base");
    new WorkspaceFolder(folder).write("templates/words.yaml", "and: and\n");
    schemas = WorkspaceSchemas.of(folder);
  }

  @TestFactory
  Stream<DynamicTest> theyAgreeInOverlays() {
    return Stream.of(
            agree(OVERLAY, "title: %s", TEXTS),
            agree(OVERLAY, "version: %s", TEXTS),
            agree(OVERLAY, "wording: {gates: %s}", TEXTS),
            agree(OVERLAY, "review-cycle: {words: x, due: %s}", DATES),
            agree(
                OVERLAY,
                "review-cycle: {words: %s}",
                List.of("annually", "2", "\"${council.name}\"")),
            agree(
                OVERLAY,
                "review-cycle: {words: x, every: %s}",
                List.of(
                    "1 year",
                    "18 months",
                    "99 years",
                    "100 years",
                    "0 years",
                    "1 Year",
                    "2",
                    "yearly")),
            agree(OVERLAY, "adoption: {events: [{verb: adopted, body: x, date: %s}]}", DATES),
            agree(
                OVERLAY,
                "adoption: {events: [{verb: %s, body: x, date: pending}]}",
                List.of(
                    "adopted", "Adopted", "REVIEWED AND ADOPTED", "agreed", "adoptd", "1", "[]")),
            agree(
                OVERLAY,
                "adoption: {events: [{verb: adopted, body: x, date: %s, minute: 3}]}",
                List.of("pending", "2026-03-05", "2026")),
            agree(
                OVERLAY,
                "adoption: {printed: %s}",
                List.of("[a, 1]", "[]", "a", "{a: b}", "[[a]]")),
            agree(OVERLAY, "numbering: %s", STYLES),
            agree(OVERLAY, "headings: %s", STYLES),
            agree(OVERLAY, "lists: %s", STYLES),
            agree(OVERLAY, "unnumbered: %s", List.of("[purpose]", "[Purpose]", "purpose", "[]")),
            agree(OVERLAY, "references: %s", List.of("{}", "{numbered: x}", "x", "[x]", "")))
        .flatMap(tests -> tests);
  }

  @TestFactory
  Stream<DynamicTest> theyAgreeInProfilesAndClauses() {
    String profile = "name: X\ncontacts: {allotments: x}\n";
    String clauses = "clauses: {review: {heading: x, ";
    return Stream.of(
            agree(PROFILE, "contacts: {allotments: x}\nname: %s", TEXTS),
            agree(PROFILE, "contacts: {allotments: x}\nname: %s", List.of("${x}", "x ${y}")),
            agree(PROFILE, profile + "date-style: %s", STYLES),
            agree(
                PROFILE,
                "name: X\ncontacts: {allotments: %s}",
                List.of("a", "2", "[a]", "\"${a}\"")),
            agree(
                CLAUSES, clauses + "body: x, basis: %s}}", List.of("model", "statutory", "local")),
            agree(CLAUSES, clauses + "body: %s}}", TEXTS),
            agree(
                CLAUSES,
                clauses + "body: \"%s\"}}",
                List.of(
                    "# x",
                    "x\\n\\n## x",
                    "x # y",
                    "#x",
                    "    # x",
                    "\\\\# x",
                    "x\\n   #### x",
                    "```\\n# x\\n```")),
            agree(
                CLAUSES,
                clauses + "variants: %s}}",
                List.of("{}", "{a: {body: x}}", "{A: {body: x}}", "{a: {}}", "[a]")),
            agree(
                CLAUSES,
                "clauses: {review: {heading: x, body: x}, %s: {heading: x, body: x}}",
                List.of("a-b", "a1", "A", "a--b", "1a", "a-", "a_b", "2026")),
            agree(
                CLAUSES,
                clauses + "body: x, when: %s}}",
                List.of(
                    "wording.gates",
                    "not wording.gates",
                    "gates",
                    "not",
                    "wording.gates is not x",
                    "wording.gates and wording.livestock-rules",
                    "2")))
        .flatMap(tests -> tests);
  }

  @TestFactory
  Stream<DynamicTest> theyAgreeInOutlines() {
    String outline = """
        title: x
        description: x
        review-cycle: {words: x}
        wording: {gates: {about: x}, livestock-rules: {about: x}}
        """;
    String asking = outline + "clauses: [purpose, waiting-list, livestock]\n"
        + "fields: {contacts.allotments: Who, plot: {question: x, default: x, ";
    var tests = new ArrayList<Stream<DynamicTest>>();
    tests.add(agree(
        OUTLINE,
        outline + "fields: {contacts.allotments: Who}\nclauses: %s",
        List.of(
            "[purpose, waiting-list]",
            "[]",
            "purpose",
            "[{purpose: [waiting-list]}]",
            "[{purpose: [{waiting-list: [conduct]}]}]",
            "[{purpose: [{waiting-list: [{conduct: [livestock]}]}]}]",
            "[purpose, purpose]",
            "[{purpose: [], conduct: []}]",
            "[{purpose: x}]",
            "[[purpose]]")));
    tests.add(agree(
        OUTLINE,
        outline + "clauses: [purpose, waiting-list]\nfields: {contacts.allotments: Who, %s: Q}",
        List.of(
            "a",
            "a-b",
            "a.b",
            "a.1",
            "A",
            "name",
            "kind",
            "contacts",
            "facts",
            "a..b",
            "term",
            "terms")));
    tests.add(agree(
        OUTLINE,
        asking.replace("default: x, ", "default: yes, ") + "type: %s}}",
        List.of("text", "role", "yes/no", "txt", "list", "one of", "list of", "Text", "1")));
    tests.add(agree(
        OUTLINE,
        asking.replace("default: x, ", "") + "required: %s}}",
        List.of("no", "\"no\"", "maybe", "off", "2")));
    for (FieldType type : FieldType.values()) {
      String choices = type == FieldType.ONE_OF ? "choices: [yes, text], " : "";
      tests.add(agree(
          OUTLINE,
          asking.replace("default: x, ", "") + choices + "required: no, type: " + type.word()
              + ", example: %s}}",
          examples(type)));
      tests.add(agree(
          OUTLINE,
          asking.replace("default: x, ", "") + choices + "required: no, type: list of "
              + type.word() + ", example: %s}}",
          type == FieldType.ONE_OF
              ? List.of("[]", "text", "[yes]", "[[yes]]")
              : List.of("[]", "text", "[yes]", "[clerk@example.gov.uk]", "[[yes]]", "[2026, x]")));
    }
    return tests.stream().flatMap(list -> list);
  }

  private static List<String> examples(FieldType type) {
    var examples = new ArrayList<>(List.of(
        "text",
        "yes",
        "no",
        "2026",
        "2026-03-05",
        "2026-02-31",
        "6 years",
        "1000 days",
        "clerk@example.gov.uk",
        "clerk@example",
        "01632 960001",
        "999",
        "99",
        "£1,500.50",
        "\"1,500\"",
        "-5",
        "5k",
        "+44 1632 960001 ext. 3",
        "www.example.gov.uk",
        "\"https://www.example.gov.uk/plots?x=1\"",
        "[text]",
        "the Clerk",
        "\"\"",
        "\"${x}\""));
    // The choices of a field are known only to the loader.
    if (type == FieldType.ONE_OF) {
      examples.retainAll(List.of("text", "yes", "[text]", "\"\"", "\"${x}\""));
    }
    return examples;
  }

  /** One test for each value that is put in the place of {@code %s}. */
  private static Stream<DynamicTest> agree(String file, String text, List<String> values) {
    return values.stream().map(value -> {
      String yaml = text.replace("%s", value) + "\n";
      return dynamicTest(file + ": " + yaml, () -> {
        List<Diagnostic> mistakes = loader.mistakes(file, yaml).stream()
            .filter(mistake -> mistake.location().file().equals(file))
            .toList();
        for (YamlReading reading : YamlReading.values()) {
          var errors = schemas.errors(file, yaml, reading);
          assertEquals(
              mistakes.isEmpty(),
              errors.isEmpty(),
              () ->
                  reading + " of " + yaml + "the loader: " + mistakes + "\nthe schema: " + errors);
        }
      });
    });
  }
}
