package org.clausebook.feature.drift;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.model.Nouns;
import org.clausebook.model.document.Lock;
import org.clausebook.model.text.SourceText;

/**
 * Rewrites locked words like today's where both print the same: the library may since have put a
 * merge field in place of a noun, such as {@code councillors}, which is not a change to decide on.
 */
record LockedNouns(Nouns today) {
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?<!\\s)(?=[^\\S\\n]*+\\n[^\\S\\n]*+\\n)\\s++");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Today's text where a noun for each of its merge fields makes it the locked one. */
  Optional<Lock.Text> written(Optional<Lock.Text> locked, Optional<Lock.Text> now) {
    return locked.flatMap(then -> now.filter(text -> isSame(then, text)).or(() -> locked));
  }

  private boolean isSame(Lock.Text then, Lock.Text now) {
    return isSame(then.heading(), now.heading()) && isSame(then.body(), now.body());
  }

  private boolean isSame(String then, String now) {
    return unwrapped(then).equals(unwrapped(now))
        || pattern(unwrapped(now)).matcher(unwrapped(then)).matches();
  }

  /** A noun has a capital where a sentence begins. */
  private Pattern pattern(String text) {
    String pattern = Pattern.quote(text);
    for (Map.Entry<String, SourceText> noun : today.byName().entrySet()) {
      pattern = pattern.replace(
          "${council." + noun.getKey() + "}",
          "\\E(?i:" + Pattern.quote(noun.getValue().value()) + ")\\Q");
    }
    return Pattern.compile(pattern);
  }

  private static String unwrapped(String text) {
    return BLANKS.matcher(PARAGRAPH.matcher(text.strip()).replaceAll("¶")).replaceAll(" ");
  }
}
