package org.clausebook.feature.inspect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.text.PrintedText;
import org.clausebook.model.text.PrintedText.Part;
import org.clausebook.model.text.PrintedText.Place;
import org.clausebook.model.text.PrintedText.Word;
import org.clausebook.model.text.TaggedText;

/** Compares the words of a file with those that the record prints, and finds where they differ. */
final class TextComparison {
  private final PolicyDocument document;
  private final PrintedText record;

  /**
   * A comparison with one text of a policy.
   *
   * @param record as it is printed in the format of the file
   */
  TextComparison(PolicyDocument document, PrintedText record) {
    this.document = document;
    this.record = record;
  }

  /** The first alteration in each part of a file. */
  List<AlteredPlace> alterations(PrintedText file) {
    var altered = new ArrayList<AlteredPlace>();
    for (Part own : record.parts()) {
      Optional<Part> other = part(file, own.place());
      Optional<TaggedText> tagged = own.place() == Place.POLICY ? alike(file) : Optional.empty();
      if (tagged.isPresent()) {
        var alike = new Part(own.place(), record.tagged().orElseThrow().words(), true);
        hidden(alike, tagged.get().words()).ifPresent(altered::add);
      } else if (other.isPresent()) {
        compare(own, other.get()).ifPresent(altered::add);
      } else if (own.place() == Place.NOTICE) {
        altered.add(new AlteredPlace(own.place().words(), "it is gone"));
      }
    }
    file.parts().stream()
        .filter(part -> part(record, part.place()).isEmpty())
        .map(part -> new AlteredPlace(part.place().words(), "the record has none"))
        .forEach(altered::add);
    extra(file.marks(), record.marks())
        .forEach(mark -> altered.add(new AlteredPlace("the file", mark)));
    if (!file.links().equals(record.links())) {
      extra(file.links(), record.links())
          .forEach(link -> altered.add(new AlteredPlace("a link", "it leads to " + link)));
      extra(record.links(), file.links())
          .forEach(link -> altered.add(new AlteredPlace("a link", "no link leads to " + link)));
    }
    file.letters().forEach((letter, shapes) -> {
      Set<String> own = record.letters().getOrDefault(letter, shapes);
      if (!own.containsAll(shapes)) {
        altered.add(new AlteredPlace("a letter", "something else is drawn for '" + letter + "'"));
      }
    });
    return altered;
  }

  /**
   * Letters in fonts that the record is not printed in, of which nobody knows how they are drawn.
   */
  boolean hasOtherFonts(PrintedText file) {
    return !record.letters().keySet().containsAll(file.letters().keySet());
  }

  /** Parts of the record's text that the file has not. */
  List<String> missing(PrintedText file) {
    return record.parts().stream()
        .map(Part::place)
        .filter(place -> place != Place.NOTICE && part(file, place).isEmpty())
        .map(Place::words)
        .toList();
  }

  private static Optional<Part> part(PrintedText text, Place place) {
    return text.parts().stream().filter(part -> part.place() == place).findFirst();
  }

  private static List<String> extra(List<String> some, List<String> others) {
    var extra = new ArrayList<>(some);
    others.forEach(extra::remove);
    return extra;
  }

  /**
   * The same words, where only lines and pages may break elsewhere, as an earlier layout had them.
   */
  private Optional<TaggedText> alike(PrintedText file) {
    return file.tagged()
        .filter(other -> record.tagged().filter(own -> own.isReadAs(other)).isPresent());
  }

  private Optional<AlteredPlace> compare(Part own, Part other) {
    List<String> texts = own.texts();
    int at = other.isAlone() ? 0 : Collections.indexOfSubList(other.texts(), texts);
    if (other.isAlone() ? texts.equals(other.texts()) : at >= 0) {
      return hidden(own, other.words().subList(at, at + texts.size()));
    }
    var places = new ClausePlaces(own.place(), document, texts);
    return Optional.of(
        other.isAlone()
            ? places.parted(other.texts())
            : places
                .partedIn(other.texts())
                .orElseGet(
                    () -> new AlteredPlace(own.place().words(), "its words are not in this file")));
  }

  /** Text that is printed but not shown on screens: the heads and feet of pages. */
  private Optional<AlteredPlace> hidden(Part own, List<Word> words) {
    if (own.place() != Place.POLICY && own.place() != Place.NOTICE) {
      return Optional.empty();
    }
    return IntStream.range(0, words.size())
        .filter(i -> !words.get(i).hidden().isEmpty())
        .filter(i -> own.words().get(i).hidden().isEmpty())
        .mapToObj(i -> new AlteredPlace(
            new ClausePlaces(own.place(), document, own.texts()).name(i),
            "readers cannot see '" + words.get(i).text() + "': " + words.get(i).hidden()))
        .findFirst();
  }
}
