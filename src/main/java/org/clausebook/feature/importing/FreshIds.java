package org.clausebook.feature.importing;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.model.text.ClauseId;

/** Makes ids of the words of headings, each only once. */
final class FreshIds {
  private static final int LONGEST = 6;
  private static final String NAMELESS = "text";

  private final Set<String> taken;

  /**
   * A maker of ids.
   *
   * @param known ids that are there
   */
  FreshIds(Collection<String> known) {
    this.taken = new TreeSet<>(known);
  }

  /** An id that is not taken, with a number at its end where the words alone are. */
  ClauseId of(String heading) {
    return free(words(heading), words(heading));
  }

  /** The same with the name of a policy before it where the words alone are taken. */
  ClauseId of(String heading, String policy) {
    String words = words(heading);
    return free(words, policy + "-" + words);
  }

  private ClauseId free(String words, String otherwise) {
    String free = taken.contains(words) ? otherwise : words;
    for (int i = 2; !taken.add(free); i++) {
      free = otherwise + "-" + i;
    }
    return new ClauseId(free);
  }

  /** The first words of a text as an id, whether it is taken or not. */
  static String words(String text) {
    String words = Normalizer.normalize(Tokens.of(text).plain(), Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{M}']", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^[-0-9]+|-+$", "");
    List<String> parts = List.of(words.split("-", -1));
    String id = String.join("-", parts.subList(0, Math.min(LONGEST, parts.size())));
    return ClauseId.isValid(id) ? id : NAMELESS;
  }
}
