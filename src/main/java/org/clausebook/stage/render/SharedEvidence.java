package org.clausebook.stage.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clausebook.model.Requirement;
import org.clausebook.model.document.EvidenceSheet;
import org.clausebook.model.document.EvidenceSheet.Decided;
import org.clausebook.model.document.EvidenceSheet.Entry;
import org.clausebook.model.document.EvidenceSheet.Item;
import org.clausebook.model.record.PartialDate;

/** What many answers have in common, and a sheet prints once: policies and sources, numbered. */
final class SharedEvidence {
  private final String council;
  private final List<Policy> policies;
  private final List<Requirement.Source> sources;

  SharedEvidence(EvidenceSheet sheet) {
    List<Entry> printed = sheet.entries().stream()
        .filter(entry -> !entry.answer().equals("NOT_ASKED"))
        .toList();
    this.council = sheet.councilName();
    this.policies = printed.stream()
        .flatMap(entry -> entry.items().stream())
        .map(Policy::of)
        .distinct()
        .sorted(Comparator.comparing(Policy::title))
        .toList();
    this.sources =
        printed.stream().map(entry -> entry.requirement().source()).distinct().toList();
  }

  /** What is on record of a policy; of one that is adopted and drafted there may be two. */
  private record Policy(
      String title,
      Optional<String> version,
      Optional<Decided> decided,
      List<Decided> reviews,
      List<String> published,
      List<String> others,
      Optional<String> fingerprint) {
    static Policy of(Item item) {
      return new Policy(
          item.policy(),
          item.version(),
          item.decided(),
          item.reviews(),
          item.record().published(),
          item.record().others(),
          item.record().fingerprint());
    }
  }

  List<Map<String, Object>> policies() {
    return IntStream.range(0, policies.size())
        .mapToObj(at -> policy(policies.get(at), at + 1))
        .toList();
  }

  List<Map<String, Object>> sources() {
    return IntStream.range(0, sources.size())
        .mapToObj(at -> source(sources.get(at), at + 1))
        .toList();
  }

  String number(Requirement.Source source) {
    return String.valueOf(sources.indexOf(source) + 1);
  }

  /** What answers a requirement, and the number of its policy. */
  Map<String, Object> item(Item item) {
    var values = named(item.policy(), item.version(), policies.indexOf(Policy.of(item)) + 1);
    item.clause().ifPresent(clause -> values.put("clause", clause));
    values.put("tailored", List.copyOf(item.record().tailored()));
    item.record().remark().ifPresent(remark -> values.put("remark", remark));
    return values;
  }

  private Map<String, Object> policy(Policy policy, int number) {
    var values = named(policy.title(), policy.version(), number);
    policy.decided().ifPresent(decided -> values.put("decided", decided(decided)));
    values.put("reviews", policy.reviews().stream().map(SharedEvidence::decided).toList());
    var files = new ArrayList<Map<String, Object>>();
    for (String file : policy.published()) {
      var published = new LinkedHashMap<String, Object>();
      published.put("file", file);
      published.put("isOther", policy.others().contains(file));
      files.add(published);
    }
    values.put("published", files);
    policy.fingerprint().ifPresent(print -> values.put("fingerprint", print));
    return values;
  }

  /** A policy by its title without the council, which the sheet names on each page. */
  private Map<String, Object> named(String title, Optional<String> version, int number) {
    String prefix = council + " ";
    var values = new LinkedHashMap<String, Object>();
    values.put("number", String.valueOf(number));
    values.put("policy", title.startsWith(prefix) ? title.substring(prefix.length()) : title);
    version.ifPresent(known -> values.put("version", known));
    return values;
  }

  private static Map<String, Object> source(Requirement.Source source, int number) {
    var values = new LinkedHashMap<String, Object>();
    values.put("number", String.valueOf(number));
    values.put("address", source.address());
    values.put("lookedUp", PartialDate.of(source.lookedUp()).inWords());
    return values;
  }

  private static Map<String, Object> decided(Decided decided) {
    var values = new LinkedHashMap<String, Object>();
    values.put("verb", decided.verb());
    values.put("body", decided.body());
    decided.date().ifPresent(date -> values.put("date", date.inWords()));
    decided.minute().ifPresent(minute -> values.put("minute", minute));
    return values;
  }
}
