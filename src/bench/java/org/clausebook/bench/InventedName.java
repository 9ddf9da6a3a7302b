package org.clausebook.bench;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The name of a body that does not exist, plainly invented, and how it calls itself.
 *
 * @param full such as {@code Little Example-4711 Parish Council}
 * @param place the name without the kind of body
 * @param kind as {@code council.yaml} has it
 * @param calling lines of {@code council.yaml}; maybe none
 */
record InventedName(String full, String place, String kind, String calling) {
  private record Kind(String word, String suffix) {}

  private static final List<Kind> KINDS = List.of(
      new Kind("parish", "Parish Council"),
      new Kind("parish", "Parish Council"),
      new Kind("parish", "Parish Council"),
      new Kind("town", "Town Council"),
      new Kind("city", "City Council"),
      new Kind("village", "Village Council"),
      new Kind("neighbourhood", "Neighbourhood Council"),
      new Kind("community", "Community Council"),
      new Kind("group", "Group Parish Council"),
      new Kind("parish-meeting", "Parish Meeting"));

  private static final List<String> STEMS = List.of(
      "Example",
      "Sample",
      "Specimen",
      "Mockham",
      "Feignby",
      "Inventon",
      "Pretendham",
      "Fictingley");

  private static final List<String> FORMS = List.of(
      "Little %1$s-%2$d",
      "Great %1$s-%2$d",
      "Nether %1$s-%2$d",
      "%1$s-%2$d",
      "%1$s-%2$d-on-the-Page",
      "%1$s-%2$d and %3$s",
      "%1$s-%2$d, %3$s and Nowhere",
      "%1$s-%2$d with %3$s",
      "St %1$s’s-%2$d",
      "Tŷ %1$s-%2$d");

  static InventedName of(int number, Dice dice) {
    Kind kind = dice.oneOf(KINDS);
    String place =
        String.format(Locale.ROOT, dice.oneOf(FORMS), dice.oneOf(STEMS), number, dice.oneOf(STEMS));
    String full = place + " " + kind.suffix();
    return new InventedName(full, place, kind.word(), display(full) + calling(full, kind, dice));
  }

  private static String display(String full) {
    return full.contains(" and ") ? "display-name: " + full.replace(" and ", " & ") + "\n" : "";
  }

  private static String calling(String full, Kind kind, Dice dice) {
    String body = kind.word().equals("parish-meeting") ? "Meeting" : "Council";
    String initials = full.replaceAll("[^\\p{Lu}]", "");
    return switch (dice.below(5)) {
      case 0 -> "";
      case 1 -> "term: the " + body;
      case 2 -> "term: " + initials;
      case 3 -> "term: " + initials + "\ndefinition: " + full + " (“" + initials + "”)";
      default -> "term: the " + body + "\npossessive: the " + body + "’s";
    };
  }

  /** The name of its folder. */
  String slug() {
    return Normalizer.normalize(place, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-");
  }
}
