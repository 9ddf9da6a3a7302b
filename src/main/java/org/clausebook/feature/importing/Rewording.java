package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.model.text.ClauseId;

/**
 * The fewest amendments that give a clause the words of a file.
 *
 * @param clause its id
 * @param template its body with values in the place of merge fields
 * @param source the words of the file
 */
record Rewording(ClauseId clause, Tokens template, Tokens source, Filling filling) {
  private static final int MOST_PHRASES = 6;
  private static final int FEW_WORDS = 2;
  private static final int NAMING_WORDS = 4;

  /** What begins a note, a quotation or a definition. */
  private static final Pattern MARKED = Pattern.compile("\\[\\^|>|:");

  /** The amendments in the order of the clause; none if it prints these words as it is. */
  List<Map<String, String>> amendments() {
    List<Stretch> changed = changed();
    int words = changed.stream().mapToInt(Stretch::length).sum();
    boolean isMuch = changed.size() > MOST_PHRASES
        || !Threshold.REWORDED.isMet(
            1 - words / (double) Math.max(1, template.all().size()));
    if (changed.isEmpty()) {
      return List.of();
    }
    Optional<List<Map<String, String>>> least = isMuch ? Optional.empty() : least(changed);
    return least.orElseGet(this::whole);
  }

  /** All words of the clause in one amendment. */
  List<Map<String, String>> whole() {
    return List.of(keys("substitute", "with", refielded()));
  }

  Map<String, String> keys(String verb, String... more) {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put(verb, clause.value());
    for (int i = 0; i < more.length; i += 2) {
      keys.put(more[i], more[i + 1]);
    }
    return keys;
  }

  /** What is changed, with few words between two changes as a part of one. */
  private List<Stretch> changed() {
    var changed = new ArrayList<Stretch>();
    Optional<Stretch> kept = Optional.empty();
    for (Stretch next : Stretch.exact(template, source)) {
      if (next.isKept()) {
        kept = Optional.of(next);
        continue;
      }
      int last = changed.size() - 1;
      if (last >= 0 && kept.filter(this::isSmall).isPresent()) {
        changed.set(last, changed.get(last).upTo(next));
      } else {
        changed.add(next);
      }
    }
    return changed;
  }

  private boolean isSmall(Stretch kept) {
    return kept.length() <= FEW_WORDS
        && template.all().subList(kept.from(), kept.to()).stream()
            .allMatch(token -> token.isWord() && !token.isFilled());
  }

  private Optional<List<Map<String, String>>> least(List<Stretch> changed) {
    var amendments = new ArrayList<Map<String, String>>();
    int end = 0;
    for (int i = 0; i < changed.size(); i++) {
      Stretch stretch = changed.get(i);
      int most =
          i + 1 < changed.size() ? changed.get(i + 1).from() : template.all().size();
      Optional<List<Map<String, String>>> blocks = blocks(stretch);
      if (blocks.isPresent()) {
        amendments.addAll(blocks.get());
        end = stretch.to();
        continue;
      }
      if (stretch.from() < end) {
        return Optional.empty();
      }
      Optional<Phrase> phrase = new PhraseFinder(template, source).find(stretch, end, most);
      if (phrase.isEmpty()) {
        return Optional.empty();
      }
      end = phrase.get().to();
      amendments.add(amendment(phrase.get()));
    }
    return Optional.of(amendments);
  }

  private Map<String, String> amendment(Phrase phrase) {
    if (phrase.isSplit()) {
      return keys("split", "before", phrase.words());
    }
    String with = phrase.with(filling);
    if (with.isEmpty()) {
      return keys("omit", "words", phrase.words());
    }
    int sign = phrase.sign(with, template.text());
    return keys(
        "substitute",
        "words",
        phrase.words().substring(0, phrase.words().length() - sign),
        "with",
        with.substring(0, with.length() - sign));
  }

  /** Amendments to whole paragraphs or items, where these and no others are changed. */
  private Optional<List<Map<String, String>>> blocks(Stretch stretch) {
    boolean isWhole = isWhole(template, stretch.from(), stretch.to())
        && isWhole(source, stretch.sourceFrom(), stretch.sourceTo());
    if (!isWhole || stretch.length() == 1 || stretch.sourceLength() == 1) {
      return Optional.empty();
    }
    List<Integer> ours = starts(template, stretch.from(), stretch.to());
    List<Integer> theirs = starts(source, stretch.sourceFrom(), stretch.sourceTo());
    boolean isOfFields =
        template.all().subList(stretch.from(), stretch.to()).stream().anyMatch(Token::isFilled);
    if (isOfFields) {
      return Optional.empty();
    }
    boolean areRows = isRow(template, stretch.from()) || isRow(source, stretch.sourceFrom());
    if (areRows) {
      return new RowEdits(this).of(stretch, ours, theirs);
    }
    if (theirs.isEmpty()) {
      return Optional.of(
          ours.stream().map(at -> keys("omit", grain(at), beginning(at))).toList());
    }
    if (ours.isEmpty()) {
      return inserted(stretch, theirs);
    }
    return ours.size() == 1 && theirs.size() == 1
        ? Optional.of(List.of(keys(
            "substitute",
            grain(ours.get(0)),
            beginning(ours.get(0)),
            "with",
            words(stretch.sourceFrom() + 1, stretch.sourceTo()))))
        : Optional.empty();
  }

  private static boolean isRow(Tokens text, int at) {
    return at < text.all().size() && text.all().get(at).exact().equals("|");
  }

  /** Whether a stretch is of whole blocks. */
  private static boolean isWhole(Tokens text, int from, int to) {
    return from == to
        || (text.all().get(from).isBreak()
            && (to == text.all().size() || text.all().get(to).isBreak()));
  }

  static List<Integer> starts(Tokens text, int from, int to) {
    var starts = new ArrayList<Integer>();
    for (int i = from; i < to; i++) {
      if (text.all().get(i).isBreak()) {
        starts.add(i);
      }
    }
    return starts;
  }

  private String grain(int at) {
    return template.all().get(at).isItem() ? "item" : "paragraph";
  }

  /** The first words of a block, as many as tell it from the others. */
  private String beginning(int at) {
    int end = at + 1;
    while (end < template.all().size() && !template.all().get(end).isBreak()) {
      end++;
    }
    int to = Math.min(end, at + 1 + NAMING_WORDS);
    while (to < end && PhraseFinder.count(template.text(), raw(at + 1, to)) > 1) {
      to++;
    }
    return raw(at + 1, to);
  }

  String raw(int from, int to) {
    return template
        .text()
        .substring(template.all().get(from).from(), template.all().get(to - 1).to())
        .replaceAll("\\s+", " ");
  }

  private String words(int from, int to) {
    return source
        .text()
        .substring(source.all().get(from).from(), source.all().get(to - 1).to());
  }

  private Optional<List<Map<String, String>>> inserted(Stretch stretch, List<Integer> theirs) {
    List<Integer> before = starts(template, 0, stretch.from());
    boolean isFirst = before.isEmpty();
    int neighbour = isFirst ? 0 : before.get(before.size() - 1);
    boolean areItems = theirs.stream().allMatch(at -> source.all().get(at).isItem());
    boolean isBesideItem = areItems && template.all().get(neighbour).isItem();
    if (template.all().isEmpty()
        || template
            .all()
            .get(Math.min(neighbour + 1, template.all().size() - 1))
            .isFilled()
        || (isBesideItem && theirs.size() > 1)) {
      return Optional.empty();
    }
    String grain = isBesideItem ? "item" : "paragraph";
    int from = source.all().get(stretch.sourceFrom()).from();
    int line = source.text().lastIndexOf('\n', from) + 1;
    boolean isMarked = MARKED.matcher(source.text().substring(line, from)).lookingAt();
    int start = (areItems && !isBesideItem) || isMarked ? line : from;
    String body =
        source.text().substring(start, source.all().get(stretch.sourceTo() - 1).to());
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("insert", grain);
    keys.put("into", clause.value());
    keys.put(isFirst ? "before" : "after", beginning(neighbour));
    keys.put("body", body);
    return Optional.of(List.of(keys));
  }

  /** The words of the file, with merge fields where their values are. */
  String refielded() {
    var text = new StringBuilder(source.text());
    List<Stretch> stretches = Stretch.exact(template, source);
    for (int s = stretches.size() - 1; s >= 0; s--) {
      Stretch stretch = stretches.get(s);
      for (int i = stretch.length() - 1; stretch.isKept() && i >= 0; i--) {
        int last = stretch.from() + i;
        int first = last;
        while (first > stretch.from()
            && template.all().get(first - 1).isBeside(template.all().get(last))) {
          first--;
        }
        boolean isWhole = template.all().get(last).isFilled()
            && !isContinued(first - 1, last)
            && !isContinued(last + 1, last);
        if (isWhole) {
          int from = stretch.sourceFrom() + first - stretch.from();
          Token end = source.all().get(stretch.sourceFrom() + i);
          Token field = template.all().get(last);
          String written = template.text().substring(field.from(), field.to());
          int at = written.startsWith("${wording.")
                  && from > 0
                  && source.all().get(from - 1).isBreak()
              ? from - 1
              : from;
          text.replace(start(at), end.to(), written);
        }
        i -= last - first;
      }
    }
    return text.toString().strip();
  }

  private boolean isContinued(int at, int field) {
    return at >= 0
        && at < template.all().size()
        && template.all().get(at).isBeside(template.all().get(field));
  }

  /** Where a value begins in the file: with its mark if it is of whole blocks. */
  private int start(int at) {
    Token token = source.all().get(at);
    return token.isBreak() ? source.text().lastIndexOf('\n', token.from()) + 1 : token.from();
  }
}
