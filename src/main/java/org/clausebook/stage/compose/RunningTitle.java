package org.clausebook.stage.compose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a policy is called without the name of the council that its title begins with. */
final class RunningTitle {
  /** The signs between the name and the rest: a blank, with a comma, colon or dash. */
  private static final Pattern JOINT = Pattern.compile("[:,]?\\s++(?:[-–—|]\\s++)?+");

  private RunningTitle() {}

  /**
   * The whole title where no name is before it as words of their own.
   *
   * @param names that the council has
   */
  static String of(String title, List<String> names) {
    return names.stream()
        .flatMap(name -> after(name, title).stream())
        .findFirst()
        .orElse(title);
  }

  private static Optional<String> after(String name, String title) {
    Matcher joint = JOINT.matcher(title);
    boolean isJoined =
        title.startsWith(name) && joint.region(name.length(), title.length()).lookingAt();
    return isJoined
        ? Optional.of(title.substring(joint.end())).filter(rest -> !rest.isEmpty())
        : Optional.empty();
  }
}
