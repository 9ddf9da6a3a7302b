package org.clausebook.fuzz;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes an attempt smaller as long as it still shows what was found. */
final class Minimiser {
  private static final int MOST_TRIES = 400;
  private static final int LONGEST = 64 << 10;

  private final Predicate<Attempt> stillFound;
  private int tries;

  Minimiser(Predicate<Attempt> stillFound) {
    this.stillFound = stillFound;
  }

  /** The smallest attempt that was come upon. */
  Attempt minimal(Attempt attempt) {
    Attempt smaller = attempt;
    for (String file : attempt.files().keySet()) {
      Attempt without = smaller.restoring(file);
      smaller = holds(without) ? without : smaller;
    }
    for (String file : List.copyOf(smaller.files().keySet())) {
      smaller = inFile(smaller, file);
    }
    Attempt whole = smaller;
    return whole.files().isEmpty()
        ? whole.running(fewest(whole.arguments(), kept -> whole.running(kept)))
        : whole;
  }

  private boolean holds(Attempt attempt) {
    return tries++ < MOST_TRIES && stillFound.test(attempt);
  }

  private Attempt inFile(Attempt attempt, String file) {
    byte[] bytes = attempt.files().getOrDefault(file, Optional.empty()).orElse(new byte[0]);
    byte[] faultless =
        Ground.named(attempt.place().ground()).files().getOrDefault(file, new byte[0]);
    if (bytes.length > LONGEST || bytes.length == 0) {
      return attempt;
    }
    List<String> before = lines(faultless);
    var changes = DiffUtils.diff(before, lines(bytes)).getDeltas();
    List<AbstractDelta<String>> kept =
        fewest(changes, some -> attempt.with(file, patched(before, some)));
    List<AbstractDelta<String>> shortened = new ArrayList<>(kept);
    for (int i = 0; i < shortened.size(); i++) {
      int place = i;
      AbstractDelta<String> change = shortened.get(i);
      List<String> signs = String.join("", change.getTarget().getLines())
          .chars()
          .mapToObj(c -> String.valueOf((char) c))
          .toList();
      List<String> fewer = fewest(signs, some -> {
        List<AbstractDelta<String>> all = new ArrayList<>(shortened);
        all.set(place, change.withChunks(change.getSource(), chunk(change, some)));
        return attempt.with(file, patched(before, all));
      });
      shortened.set(i, change.withChunks(change.getSource(), chunk(change, fewer)));
    }
    return attempt.with(file, patched(before, shortened));
  }

  private static Chunk<String> chunk(AbstractDelta<String> change, List<String> signs) {
    return new Chunk<>(change.getTarget().getPosition(), List.of(String.join("", signs)));
  }

  /** Latin-1, so that every byte stays what it is. */
  private static List<String> lines(byte[] bytes) {
    return List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)"));
  }

  private static byte[] patched(List<String> before, List<AbstractDelta<String>> changes) {
    var lines = new ArrayList<>(before);
    for (int i = changes.size() - 1; i >= 0; i--) {
      Chunk<String> old = changes.get(i).getSource();
      List<String> place = lines.subList(old.getPosition(), old.getPosition() + old.size());
      place.clear();
      place.addAll(changes.get(i).getTarget().getLines());
    }
    return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Takes out ever smaller runs of things, as long as it is still found. */
  private <T> List<T> fewest(List<T> things, Function<List<T>, Attempt> attempt) {
    List<T> kept = new ArrayList<>(things);
    for (int run = Math.max(1, kept.size() / 2); run > 0 && !kept.isEmpty(); run /= 2) {
      for (int start = 0; start < kept.size(); ) {
        var fewer = new ArrayList<>(kept);
        fewer.subList(start, Math.min(kept.size(), start + run)).clear();
        if (holds(attempt.apply(fewer))) {
          kept = fewer;
        } else {
          start += run;
        }
      }
    }
    return kept;
  }
}
