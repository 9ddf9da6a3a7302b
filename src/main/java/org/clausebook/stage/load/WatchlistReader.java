package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Watchlist;
import org.clausebook.model.Watchlist.Aged;
import org.clausebook.model.Watchlist.Former;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.DateReader;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads a {@code watchlist.yaml}. */
final class WatchlistReader {
  private final List<Diagnostic> problems;

  WatchlistReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  Watchlist read(Mapping file) {
    var group = Group.of(file, Keys.of("watchlist"), problems);
    return new Watchlist(
        formers(group, "repealed-law"),
        formers(group, "dead-bodies"),
        words(group, "free-mail").stream().map(d -> d.toLowerCase(Locale.ROOT)).toList(),
        words(group, "drafting-guidance"),
        words(group, "unchosen-options"),
        words(group, "link-texts"),
        advice(group));
  }

  private static List<String> words(Group group, String key) {
    return group.texts(key).stream().map(SourceText::value).toList();
  }

  private List<Former> formers(Group group, String key) {
    var formers = new ArrayList<Former>();
    for (Mapping mapping : group.mappings(key)) {
      former(Group.of(mapping, Keys.of("former names"), problems)).ifPresent(formers::add);
    }
    return formers;
  }

  private Optional<Former> former(Group entry) {
    List<String> names = written(entry);
    Optional<SourceText> replacement =
        entry.requiredFact("replaced-by", "write 'replaced-by:' and what replaced it");
    Optional<PartialDate> since = entry
        .requiredText("since", "write 'since:' and the date from which it no longer held")
        .flatMap(written -> DateReader.read(written, problems));
    Optional<SourceText> source =
        entry.requiredFact("source", "write 'source:' and the law that says so");
    if (names.isEmpty()) {
      return Optional.empty();
    }
    return replacement.flatMap(other -> since.flatMap(
        date -> source.map(law -> new Former(names, other.value(), date, law.value()))));
  }

  private List<Aged> advice(Group group) {
    var advice = new ArrayList<Aged>();
    for (Mapping mapping : group.mappings("aged-advice")) {
      aged(Group.of(mapping, Keys.of("aged advice"), problems)).ifPresent(advice::add);
    }
    return advice;
  }

  private Optional<Aged> aged(Group entry) {
    List<String> phrases = written(entry);
    Optional<SourceText> instead =
        entry.requiredFact("instead", "write 'instead:' and what a council is to do about it");
    Optional<SourceText> reason =
        entry.requiredFact("because", "write 'because:' and why it holds no longer");
    Optional<SourceText> source = entry.requiredFact("source", "write 'source:' and who says so");
    if (phrases.isEmpty()) {
      return Optional.empty();
    }
    return instead.flatMap(hint -> reason.flatMap(why -> source.map(
        who -> new Aged(phrases, words(entry, "within"), hint.value(), why.value(), who.value()))));
  }

  private List<String> written(Group entry) {
    int earlier = problems.size();
    List<String> names = words(entry, "written");
    if (names.isEmpty() && problems.size() == earlier) {
      problems.add(Diagnostic.error(
          entry.location(),
          entry.has("written") ? "'written' has no words" : "'written' is missing",
          "write 'written:' and a list of the words that policies use for it"));
    }
    return names;
  }
}
