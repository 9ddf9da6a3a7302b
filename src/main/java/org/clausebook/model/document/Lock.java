package org.clausebook.model.document;

import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.Basis;
import org.clausebook.model.Logo;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.ReviewCycle;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.model.text.SourceText;

/**
 * The words of a policy as one decision or review fixed them: all that is printed, and for each
 * clause where it came from.
 *
 * @param made by which program and layouts
 * @param event the decision or review
 * @param cycle as it was then
 * @param facts the answers that the words print, by the path of their merge field
 * @param document as it was printed
 * @param clauses where each of the document's comes from, in the same order
 * @param leftOut clauses of the library that the council left out
 * @param record the lines that the decision changed in the council's file, in their order; none in a
 *     lock of an earlier program
 */
public record Lock(
    Made made,
    Decision event,
    Cycle cycle,
    Map<String, List<String>> facts,
    PolicyDocument document,
    List<LockedClause> clauses,
    List<LeftOut> leftOut,
    List<ChangedLines> record) {
  /** Changes whenever the form of the file does. */
  public static final String FORM = "2";

  /** The line of a lock's file that is no part of its seal: a folder may get another name. */
  private static final Pattern FOLDER = Pattern.compile("(?md)^council: .*\n");

  /** The path of an answer that may be the title of an office. */
  private static final Pattern CONTACT = Pattern.compile("council\\.(?:contacts\\.|clerk$)");

  /** A change that is the choice of a variant, as it is written before its file. */
  private static final Pattern VARIANT = Pattern.compile("^variant '([^']+)'");

  /** Goes before the path of a merge field whose answer is printed in Welsh. */
  public static final String WELSH = "cy.";

  /**
   * What made the document.
   *
   * @param program its version
   * @param library the version of the library that the words are from, where that has one
   * @param layouts that were in force
   * @param printed of the Markdown that they made, below its front matter
   */
  public record Made(
      String program, Optional<String> library, Fingerprint layouts, Fingerprint printed) {}

  /** A review cycle; the parts are those of {@link ReviewCycle}. */
  public record Cycle(
      String words, Optional<String> condition, Optional<Period> every, Optional<PartialDate> due) {

    public static Cycle of(ReviewCycle cycle) {
      return new Cycle(
          cycle.words().value(),
          cycle.condition().map(SourceText::value),
          cycle.every(),
          cycle.due());
    }
  }

  /**
   * Words before merge fields are filled in.
   *
   * @param heading plain text
   * @param body Markdown
   */
  public record Text(String heading, String body) {}

  /**
   * Where a printed clause comes from.
   *
   * @param file that declares it, by its path from the workspace
   * @param provenance what that file says of its model: {@code source}, {@code version} and {@code
   *     licence}
   * @param upstream as the library and the layers had it; empty for a clause of the council's own
   * @param own with the council's amendments
   * @param changes who changed it, in a few words each
   */
  public record LockedClause(
      ClauseId id,
      Basis basis,
      String file,
      Map<String, String> provenance,
      Optional<Text> upstream,
      Text own,
      List<String> changes) {
    public LockedClause {
      provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
      changes = List.copyOf(changes);
    }

    /** The name of the variant that was chosen. */
    public Optional<String> variant() {
      return changes.stream()
          .map(VARIANT::matcher)
          .filter(Matcher::find)
          .findFirst()
          .map(found -> found.group(1));
    }
  }

  /** A clause that the library and the layers had, and the council did not print. */
  public record LeftOut(ClauseId id, Text upstream) {}

  /** Lines in the place of others that follow each other, without their ends. */
  public record ChangedLines(List<String> was, List<String> now) {
    public ChangedLines {
      was = List.copyOf(was);
      now = List.copyOf(now);
    }
  }

  public Lock {
    Map<String, List<String>> copies = new LinkedHashMap<>();
    facts.forEach((path, answers) -> copies.put(path, List.copyOf(answers)));
    facts = Collections.unmodifiableMap(copies);
    document = document.with(Offices.among(facts.entrySet().stream()
        .filter(fact -> CONTACT.matcher(fact.getKey()).find())
        .flatMap(fact -> fact.getValue().stream())));
    clauses = List.copyOf(clauses);
    leftOut = List.copyOf(leftOut);
    record = List.copyOf(record);
  }

  /** A lock of which nothing is in the council's file yet. */
  public Lock(
      Made made,
      Decision event,
      Cycle cycle,
      Map<String, List<String>> facts,
      PolicyDocument document,
      List<LockedClause> clauses,
      List<LeftOut> leftOut) {
    this(made, event, cycle, facts, document, clauses, leftOut, List.of());
  }

  /** The same with what it changes in the council's file. */
  public Lock with(List<ChangedLines> lines) {
    return new Lock(made, event, cycle, facts, document, clauses, leftOut, lines);
  }

  /** The same clauses under another record. */
  public Lock with(PolicyDocument other, Decision decision, Cycle otherCycle, Made by) {
    return new Lock(by, decision, otherCycle, facts, other, clauses, leftOut);
  }

  /** The fingerprint that the event in the council's file names. */
  public Fingerprint wording() {
    return document.wording();
  }

  /** The seal over all lines above it in a lock's file, in UTF-8 with line feeds. */
  public static Fingerprint seal(String lines) {
    return Fingerprint.of(FOLDER.matcher(lines).replaceFirst("").getBytes(StandardCharsets.UTF_8));
  }

  /** The folder of a policy's locks, from the workspace. */
  public static String folder(String council, String policy) {
    return home(council) + "/" + policy;
  }

  /** The folder of those of decisions that were taken back, from the workspace. */
  public static String undone(String council, String policy) {
    return folder(council, policy) + "/undone";
  }

  /** The folder of everything that a council's decisions fixed, from the workspace. */
  public static String home(String council) {
    return PolicyKey.folder(council) + "/adopted";
  }

  /** The pictures that the document shows, each once. */
  public List<Logo> pictures() {
    return document.editions().stream()
        .flatMap(edition -> edition.sheet().logo().stream())
        .distinct()
        .toList();
  }

  /** The folder of the pictures in a council's locks, from the workspace. */
  public static String pictures(String council) {
    return home(council) + "/_pictures";
  }

  /** The file of a picture, which its content names, from the workspace. */
  public static String picture(String council, Logo logo) {
    return pictures(council) + "/" + Fingerprint.of(logo.image().bytes()).value() + "."
        + logo.type().substring(logo.type().indexOf('/') + 1);
  }

  /** The fingerprint of the printed words of one clause. */
  public static Fingerprint of(NumberedClause clause) {
    return Fingerprint.parts()
        .add(clause.id().value())
        .add(clause.heading())
        .add(clause.body())
        .whole();
  }
}
