package org.clausebook.stage.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Layout;
import org.clausebook.model.Presentation;
import org.clausebook.model.document.ControlSheet;
import org.clausebook.model.document.DocumentName;
import org.clausebook.model.document.DocumentRecord;
import org.clausebook.model.document.DocumentText;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PrintedLines;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.Review;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.record.Status;
import org.clausebook.model.record.Verb;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.SourceText;

/** Policies of councils that do not exist, and the shipped layout. */
public final class Samples {
  private static final Path TEMPLATES = Path.of("templates");

  private Samples() {}

  /** A policy of two pages, adopted, with all that a document can have. */
  public static PolicyDocument adopted() {
    var name = new DocumentName(
        "borwen",
        "lone-working-policy",
        "Borŵen & Caeŷs Community Council",
        "How Borŵen & Caeŷs Community Council keeps lone workers \"safe\".",
        "en-GB");
    var text = new DocumentText(
        "Lone Working Policy of Borŵen & Caeŷs",
        "Lone Working Policy",
        clauses(),
        closing("Adopted on 3rd June 2026, minute 26/41 (iii)", "Review due June 2028"),
        Presentation.none());
    var record = new DocumentRecord(
        Status.ADOPTED,
        Optional.of("1.10"),
        List.of(
            decision(
                "approved", "Staffing Committee", date("2026-05", "May 2026"), Optional.empty()),
            decision(
                "adopted",
                "Council",
                date("2026-06-03", "3rd June 2026"),
                Optional.of("26/41 (iii)"))),
        review(date("2028-06", "June 2028")),
        ControlSheet.none());
    return new PolicyDocument(name, text, record);
  }

  private static PrintedLines closing(String... lines) {
    return new PrintedLines(List.of(), List.of(lines));
  }

  /** A short policy that a committee has approved and the council has not adopted yet. */
  public static PolicyDocument draft() {
    var name = new DocumentName(
        "ambridge",
        "key-holding-policy",
        "Ambridge Parish Council",
        "Who holds the keys.",
        "en-GB");
    var text = new DocumentText(
        "Key Holding Policy",
        "Key Holding Policy",
        List.of(clause("keys", "1.", "Keys", "The Clerk holds the keys of the *Village* Hall.")),
        closing("Approved by Halls Committee – 27th May 2025", "Adopted by Parish Council –"),
        Presentation.none());
    var record = new DocumentRecord(
        Status.DRAFT,
        Optional.empty(),
        List.of(
            decision(
                "approved",
                "Halls Committee",
                date("2025-05-27", "27th May 2025"),
                Optional.empty()),
            decision("adopted", "Parish Council", Optional.empty(), Optional.empty())),
        review(Optional.empty()),
        ControlSheet.none());
    return new PolicyDocument(name, text, record);
  }

  /** The draft with another clause in place of its own. */
  public static PolicyDocument draftWith(String body) {
    return draftWith(body, Presentation.none());
  }

  /** The same, numbered and dashed in another way. */
  public static PolicyDocument draftWith(String body, Presentation presentation) {
    return draftOf(presentation, clause("keys", "1.", "Keys", body));
  }

  /** The draft with other clauses. */
  public static PolicyDocument draftOf(Presentation presentation, NumberedClause... clauses) {
    PolicyDocument draft = draft();
    return draft.with(new DocumentText(
        draft.title(), draft.runningTitle(), List.of(clauses), draft.lines(), presentation));
  }

  private static List<NumberedClause> clauses() {
    return List.of(
        clause("purpose", "1.", "Purpose & scope", paragraphs(1, 5)),
        clause("duties", "2.", "Duties", """
            A lone worker must:

            - a. carry a charged telephone;
            - b. tell a colleague at Caeŷs \\& Sons \\<office\\> when the visit ends, and again
              on reaching home; and
            - c. never enter a building that looks unsafe.

            The following are not lone work:

            - office hours with another person present
            - meetings of the Council"""),
        clause("checks", "3.", "Checks", paragraphs(6, 14)),
        clause("records", "4", "Records", "The Clerk keeps the records for 2026/27."));
  }

  private static String paragraphs(int first, int last) {
    return Stream.iterate(first, n -> n <= last, n -> n + 1)
        .map(n -> "Paragraph " + n + " says that nobody visits a site alone after dark unless the"
            + " Clerk has agreed to the visit in writing, the worker has been trained for it,"
            + " and somebody at the office knows when the worker is expected to be back.")
        .reduce((a, b) -> a + "\n\n" + b)
        .orElseThrow();
  }

  /** A clause of rank 1. */
  public static NumberedClause clause(String id, String number, String heading, String body) {
    return new NumberedClause(new ClauseId(id), 1, number, heading, body);
  }

  private static Decision decision(
      String verb, String body, Optional<ShownDate> date, Optional<String> minute) {
    Optional<Status> status = Verb.of(verb).flatMap(Verb::status);
    return new Decision(verb, body, date, minute, Optional.empty(), Optional.empty(), status);
  }

  private static Review review(Optional<ShownDate> next) {
    return new Review("every two years", Optional.empty(), Optional.empty(), next);
  }

  private static Optional<ShownDate> date(String iso, String shown) {
    return Optional.of(new ShownDate(iso, shown));
  }

  /** The layout that Clausebook ships. */
  public static Layout layout() {
    var texts = new LinkedHashMap<String, SourceText>();
    Path layouts = TEMPLATES.resolve("layouts");
    for (Path folder : files(layouts, "")) {
      for (Path file : Files.isDirectory(folder) ? files(folder, "") : List.<Path>of()) {
        Location start = Location.of(file.toString().replace('\\', '/'), 1, 1);
        String name = name(folder) + "/" + name(file);
        texts.put(name, SourceText.of(FileContent.of(bytes(file)).text(), start));
      }
    }
    var fonts = new LinkedHashMap<String, FileContent>();
    for (Path file : files(TEMPLATES.resolve("fonts"), ".ttf")) {
      fonts.put("templates/fonts/" + name(file), FileContent.of(bytes(file)));
    }
    return new Layout(texts, fonts);
  }

  /** The shipped layout with one file in another wording. */
  public static Layout layoutWith(String name, String text) {
    Layout shipped = layout();
    var texts = new LinkedHashMap<>(shipped.texts());
    texts.put(name, SourceText.of(text, Location.of("templates/layouts/" + name, 1, 1)));
    return new Layout(Map.copyOf(texts), shipped.fonts());
  }

  private static List<Path> files(Path folder, String end) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> name(f).endsWith(end)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
