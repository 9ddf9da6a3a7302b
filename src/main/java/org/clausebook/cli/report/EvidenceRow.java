package org.clausebook.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.model.document.EvidenceSheet;
import org.clausebook.model.document.EvidenceSheet.Decided;
import org.clausebook.model.document.EvidenceSheet.Entry;
import org.clausebook.model.document.EvidenceSheet.Item;
import org.clausebook.model.record.PartialDate;

/** What the evidence of a year says of one requirement and what answers it, by stable keys. */
public record EvidenceRow(
    String requirement,
    String says,
    String instrument,
    String answer,
    Optional<Shown> by,
    List<String> gap) {
  public static final List<String> COLUMNS = List.of(
      "requirement",
      "says",
      "instrument",
      "answer",
      "policy",
      "version",
      "clause",
      "decided",
      "reviewed",
      "tailored",
      "published",
      "other-words",
      "fingerprint",
      "remark",
      "gap");

  /** What answers it. */
  record Shown(
      String policy,
      Optional<String> version,
      Optional<String> clause,
      Optional<String> decided,
      List<String> reviewed,
      List<String> tailored,
      List<String> published,
      List<String> otherWords,
      Optional<String> fingerprint,
      Optional<String> remark)
      implements JsonRecords.Inline {
    Shown {
      reviewed = List.copyOf(reviewed);
      tailored = List.copyOf(tailored);
      published = List.copyOf(published);
      otherWords = List.copyOf(otherWords);
    }

    static Shown of(Item item) {
      return new Shown(
          item.policy(),
          item.version(),
          item.clause(),
          item.decided().map(EvidenceRow::decided),
          item.reviews().stream().map(EvidenceRow::decided).toList(),
          item.record().tailored(),
          item.record().published(),
          item.record().others(),
          item.record().fingerprint(),
          item.record().remark().map(EvidenceRow::word));
    }
  }

  public EvidenceRow {
    gap = List.copyOf(gap);
  }

  public static List<EvidenceRow> of(EvidenceSheet sheet) {
    return sheet.entries().stream().flatMap(EvidenceRow::rows).toList();
  }

  private static Stream<EvidenceRow> rows(Entry entry) {
    List<String> gap = Stream.concat(
            entry.leftOut().stream()
                .map(clause -> "clause '" + clause.clause() + "' " + word(clause.why()) + ": "
                    + clause.place()),
            entry.open().stream())
        .toList();
    Stream<Optional<Shown>> shown = entry.items().isEmpty()
        ? Stream.of(Optional.empty())
        : entry.items().stream().map(item -> Optional.of(Shown.of(item)));
    return shown.map(by -> new EvidenceRow(
        entry.requirement().id(),
        entry.requirement().says(),
        entry.requirement().instrument().inWords(),
        word(entry.answer()),
        by,
        gap));
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String decided(Decided decided) {
    return decided.verb() + " by " + decided.body()
        + decided.date().map(PartialDate::toString).map(date -> ", " + date).orElse("")
        + decided.minute().map(minute -> ", minute " + minute).orElse("");
  }

  public List<String> cells() {
    return List.of(
        requirement,
        says,
        instrument,
        answer,
        by.map(Shown::policy).orElse(""),
        by.flatMap(Shown::version).orElse(""),
        by.flatMap(Shown::clause).orElse(""),
        by.flatMap(Shown::decided).orElse(""),
        by.map(Shown::reviewed).map(EvidenceRow::joined).orElse(""),
        by.map(Shown::tailored).map(EvidenceRow::joined).orElse(""),
        by.map(Shown::published).map(EvidenceRow::joined).orElse(""),
        by.map(Shown::otherWords).map(EvidenceRow::joined).orElse(""),
        by.flatMap(Shown::fingerprint).orElse(""),
        by.flatMap(Shown::remark).orElse(""),
        joined(gap));
  }

  private static String joined(List<String> words) {
    return words.stream().collect(Collectors.joining("; "));
  }
}
