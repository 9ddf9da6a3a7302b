package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.PackRequest;
import org.clausebook.model.AgendaItem;
import org.clausebook.model.Motion;
import org.clausebook.model.Pack;
import org.clausebook.model.Verb;

/** Prints the commands that record what a meeting decides, for a shell such as bash. */
final class NextCommands {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}./_-]+");

  private final PolicyCommand parent;

  NextCommands(PolicyCommand parent) {
    this.parent = parent;
  }

  /** One line for each policy; only the minute is left to fill in. */
  void print(Pack pack, PackRequest request) {
    var out = parent.console().out();
    out.println("after the meeting, with the minute of each decision:");
    for (AgendaItem item : pack.items()) {
      out.println("  " + String.join(" ", words(item, request)));
    }
  }

  private List<String> words(AgendaItem item, PackRequest request) {
    Motion motion = item.motion();
    var words = new ArrayList<String>(List.of("policy"));
    Optional.ofNullable(parent.workspace)
        .ifPresent(folder -> words.addAll(List.of("--workspace", quoted(folder.toString()))));
    words.add(motion.isReview() ? "review" : "adopt");
    words.addAll(List.of(request.council(), item.text().policy()));
    if (motion.isReview()) {
      words.add("--no-change");
    } else if (motion.verb() != Verb.ADOPTED) {
      words.addAll(List.of("--verb", quoted(motion.verb().words())));
    }
    words.addAll(List.of("--body", quoted(request.body())));
    words.addAll(List.of("--date", request.meeting().toString()));
    motion
        .version()
        .filter(version -> !item.text().version().equals(Optional.of(version)))
        .ifPresent(version -> words.addAll(List.of("--version", quoted(version))));
    words.addAll(List.of("--minute", "MINUTE"));
    return words;
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
