package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.model.Outline;
import org.clausebook.model.Passage;
import org.clausebook.model.record.CycleWords;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/** What a policy's file says beside its amendments. */
final class OverlayWords {
  private static final Pattern REFERENCE = Pattern.compile("(\\p{L}+) (\\d+)(?:\\.\\d+)*");
  private static final Pattern AMBIGUOUS = Pattern.compile("(?i)bi-?(?:annual|month|week).*");

  private final SourceSections file;
  private final Outline outline;
  private final CouncilDraft council;
  private final Findings findings;
  private final Map<String, String> passages = new LinkedHashMap<>();
  private final Optional<String> cycle;
  private final Optional<String> due;
  private final List<Map<String, String>> events = new ArrayList<>();
  private final boolean isLoud;

  OverlayWords(
      SourceSections file,
      Outline outline,
      CouncilDraft council,
      List<Pair> pairs,
      Findings findings) {
    this.file = file;
    this.outline = outline;
    this.council = council;
    this.findings = findings;
    this.isLoud = Fit.isLoud(pairs);
    outline
        .passages()
        .values()
        .forEach(passage -> findings.value("wording." + passage.name()).ifPresent(words -> {
          if (!isModel(passage, words)) {
            passages.put(passage.name(), words);
          }
        }));
    this.cycle =
        findings.value("review.words").filter(words -> !AMBIGUOUS.matcher(words).matches());
    List<String> lines = lines();
    this.due = lines.stream().flatMap(line -> RecordLine.due(line).stream()).findFirst();
    lines.forEach(line -> RecordLine.decision(line).ifPresent(events::add));
    lines.stream()
        .flatMap(line -> RecordLine.minute(line).stream())
        .findFirst()
        .ifPresent(minute -> events.stream()
            .filter(event -> !"pending".equals(event.get("date")))
            .reduce((one, other) -> other)
            .ifPresent(event -> event.putIfAbsent("minute", minute)));
  }

  private static boolean isModel(Passage passage, String words) {
    return passage
        .model()
        .filter(
            model -> Tokens.of(model.value()).plain().equals(Tokens.of(words).plain()))
        .isPresent();
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    file.opening().forEach(block -> lines.add(bare(block.text())));
    file.closing().forEach(block -> lines.add(bare(block.text())));
    return lines;
  }

  private static String bare(String markdown) {
    return markdown
        .replaceAll("\\*\\*|\\\\(?=\\p{Punct})", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** What is to be confirmed. */
  List<String> proposals() {
    return events.stream()
        .map(event -> "decision: " + String.join(", ", event.values()))
        .toList();
  }

  /** The file without amendments. */
  OverlayDraft base(List<Pair> pairs) {
    String name = council.council().council().name();
    OverlayDraft draft = empty();
    title(name).ifPresent(title -> draft.top("title", title));
    if (isLoud && numbering(pairs).filter("none"::equals).isPresent()) {
      draft.top("numbering", "capitals");
    } else {
      numbering(pairs).ifPresent(style -> draft.top("numbering", style));
      if (isLoud) {
        draft.top("headings", "capitals");
      }
    }
    council.own().forEach((path, value) -> draft.in("facts", path, value));
    passages.forEach((passage, words) -> draft.in("wording", passage, words));
    reference().ifPresent(form -> draft.in("references", "numbered", form));
    pairs.forEach(pair -> pair.template().ifPresent(template -> switched(template, draft)));
    pairs.forEach(pair -> pair.merged().forEach(template -> switched(template, draft)));
    return recorded(draft);
  }

  /** The file of a policy whose outline is made of the same words. */
  OverlayDraft recordAlone() {
    return recorded(empty());
  }

  private OverlayDraft empty() {
    return new OverlayDraft(
        council.council().council().name() + ": made from a file by 'policy import'");
  }

  private OverlayDraft recorded(OverlayDraft draft) {
    review(draft);
    events.forEach(draft::event);
    file.opening().forEach(block -> draft.print(line(block), "top"));
    file.closing().forEach(block -> draft.print(line(block), "bottom"));
    return draft;
  }

  private static String line(Block block) {
    return (block.label().isEmpty() ? "" : block.label() + " ") + block.text();
  }

  private Optional<String> title(String name) {
    String words = file.titleWords().replaceAll("\\*\\*", "");
    String usual = outline.text().title().value().replace("${council.name}", name);
    return words.isEmpty() || Tokens.of(words).plain().equals(Tokens.of(usual).plain())
        ? Optional.empty()
        : Optional.of(words.replace(name, "${council.name}"));
  }

  private void switched(Template template, OverlayDraft draft) {
    if (outline.clauses().optional().contains(template.id())) {
      draft.in("clauses", template.id().value(), "on");
    }
    template.variant().ifPresent(name -> draft.in("variants", template.id().value(), name));
  }

  private void review(OverlayDraft draft) {
    if (cycle.isEmpty() && due.isEmpty()) {
      return;
    }
    draft.in("review-cycle", "words", reviewWords());
    Optional<Long> months = CycleWords.months(reviewWords());
    if (due.isPresent()) {
      draft.in("review-cycle", "due", due.get());
    } else {
      months.ifPresent(count -> draft.in("review-cycle", "every", period(count)));
    }
  }

  private static String period(long months) {
    boolean isYears = months % 12 == 0;
    long count = isYears ? months / 12 : months;
    return count + (isYears ? " year" : " month") + (count == 1 ? "" : "s");
  }

  private String reviewWords() {
    return cycle.orElse(outline.reviewCycle().words().value());
  }

  /** How clauses are numbered, if not as usual. */
  private static Optional<String> numbering(List<Pair> pairs) {
    List<String> labels = pairs.stream()
        .flatMap(pair -> pair.section().heading().stream())
        .map(Block::label)
        .toList();
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    long paragraphs = blocks(pairs).count();
    long numbered =
        blocks(pairs).filter(block -> block.label().matches("\\d+\\.\\d+")).count();
    if (numbered * 2 > paragraphs) {
      return Optional.of(labels.stream().allMatch(String::isEmpty) ? "paragraphs" : "1.1");
    }
    Map<String, Integer> forms = new TreeMap<>();
    labels.forEach(label -> forms.merge(form(label), 1, Integer::sum));
    return forms.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .filter(form -> !form.equals("1."));
  }

  private static Stream<Block> blocks(List<Pair> pairs) {
    return pairs.stream()
        .flatMap(pair -> pair.section().blocks().stream())
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH);
  }

  private static String form(String label) {
    return label.isEmpty()
        ? "none"
        : label.matches("\\d+")
            ? "1"
            : label.matches("[A-Z]\\.?") ? "A." : label.matches("\\([a-z]\\)") ? "(a)" : "1.";
  }

  /** How the file names its own clauses, if not as usual. */
  private Optional<String> reference() {
    return findings.references().stream()
        .map(REFERENCE::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .findFirst()
        .filter(word -> !word.toLowerCase(Locale.ROOT).equals("clause"))
        .map(word -> word + " ${number}");
  }

  /**
   * The values of merge fields, to be filled in in the order of printing.
   *
   * @param facts what is printed of facts, by the path of their merge field
   */
  Filling filling(List<Placement> placements, Map<String, String> facts) {
    Map<String, String> values = new LinkedHashMap<>(facts);
    outline
        .passages()
        .values()
        .forEach(passage -> values.put(
            "wording." + passage.name(),
            Optional.ofNullable(passages.get(passage.name()))
                .or(() -> passage.model().map(SourceText::value))
                .orElse("")));
    values.put("review.words", reviewWords());
    String form = reference().orElse("clause ${number}");
    int number = 0;
    for (Placement placement : placements) {
      boolean isCounted =
          placement.level() == 1 && placement.pair().section().heading().isPresent();
      number += isCounted ? 1 : 0;
      ClauseId id = placement.id();
      values.put("CLAUSE " + id.value(), form.replace("${number}", String.valueOf(number)));
    }
    return new Filling(council.council().council(), values);
  }
}
