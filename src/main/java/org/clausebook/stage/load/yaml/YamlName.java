package org.clausebook.stage.load.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;

/** What the name of a file says about it. */
public final class YamlName {
  private static final String ENDING = ".yaml";

  /** Spelt in small letters on every system, though some find them in others too. */
  private static final List<String> PROFILES = List.of("council.yaml", "layer.yaml");

  /** Files that a program leaves beside one that it has open. */
  private static final String OPEN = "~$";

  /** Endings that are not read; Notepad adds one, and does not show it. */
  private static final Pattern MISNAMED =
      Pattern.compile("(?:\\.ya?ml)++(?:\\.txt)?+\\s*+$", Pattern.CASE_INSENSITIVE);

  private static final Pattern TEXT = Pattern.compile("\\.txt$", Pattern.CASE_INSENSITIVE);

  private static final Pattern COPY_OF =
      Pattern.compile("^(?:copy (?:\\(\\d+\\) )?of )+", Pattern.CASE_INSENSITIVE);

  /** Endings that editors and folder-sharing programs add to the name of a second file. */
  private static final Pattern COPY = Pattern.compile(
      "(?: ?\\(\\d+\\)"
          + "| ?\\([^()]*\\b(?:conflict|conflicted|copy|version)\\b[^()]*\\)"
          + "|(?: -)? copy(?: \\d+)?"
          + "|\\.(?:bak|backup|old|orig|copy|sync-conflict-[\\w-]+))++$",
      Pattern.CASE_INSENSITIVE);

  private YamlName() {}

  /**
   * The files of a folder that are to be read. A file that is misnamed, or is a copy of another, is
   * reported.
   *
   * @param names of all files in the folder
   */
  public static List<String> toRead(String folder, List<String> names, List<Diagnostic> problems) {
    return names.stream()
        .filter(name -> !name.startsWith(OPEN))
        .filter(name -> {
          Optional<Diagnostic> problem = problem(folder, name, names);
          problem.ifPresent(problems::add);
          return problem.isEmpty() && name.endsWith(ENDING);
        })
        .toList();
  }

  /**
   * Files that have a name which is waited for and another ending, or none, while no file has that
   * name.
   *
   * @param awaited names without their ending
   */
  public static List<Diagnostic> otherEndings(
      String folder, List<String> names, Collection<String> awaited) {
    return names.stream()
        .filter(name -> !name.startsWith(OPEN))
        .flatMap(name -> {
          String stem = TEXT.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT);
          return awaited.contains(stem) && !names.contains(stem + ENDING)
              ? Stream.of(misnamed(Location.of(folder + "/" + name), stem + ENDING))
              : Stream.empty();
        })
        .toList();
  }

  private static Diagnostic misnamed(Location place, String meant) {
    return Diagnostic.error(
        place,
        "the name of this file does not end in '.yaml', so it would not be read",
        "rename it to '" + meant + "'");
  }

  private static Optional<Diagnostic> problem(String folder, String name, List<String> names) {
    var place = Location.of(folder + "/" + name);
    String meant = meant(name);
    if (!MISNAMED.matcher(name).find() || meant.equals(name)) {
      return Optional.empty();
    }
    if (names.contains(meant)) {
      return Optional.of(Diagnostic.error(
          place,
          "this looks like a copy of '" + meant + "', which is in the same folder",
          "put what you want to keep of it into '" + meant
              + "', then delete this file or move it to another folder"));
    }
    if (!name.endsWith(ENDING)) {
      return Optional.of(misnamed(place, meant));
    }
    return PROFILES.contains(meant)
        ? Optional.of(Diagnostic.error(
            place,
            "the name of this file is not '" + meant + "', so it would not be read",
            "rename it to '" + meant + "'"))
        : Optional.empty();
  }

  /** The name that a file would have if it were neither misnamed nor a copy. */
  public static String meant(String name) {
    String stem = MISNAMED.matcher(name).replaceFirst("").strip();
    String meant = COPY.matcher(COPY_OF.matcher(stem).replaceFirst("")).replaceFirst("") + ENDING;
    String small = meant.toLowerCase(Locale.ROOT);
    return PROFILES.contains(small) ? small : meant;
  }

  /** The name without its ending. */
  public static String stem(String name) {
    return name.substring(0, name.length() - ENDING.length());
  }
}
