package org.clausebook.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.clausebook.cli.report.RunReport.Line;
import org.clausebook.cli.report.RunReport.Time;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Severity;
import org.clausebook.workspace.Shard;

/** Joins the reports of all shards, and checks that each is there exactly once. */
public final class ReportJoin {
  /** Reports that cannot be joined, with what to do about it. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String hint;

    public Refused(String reason, String hint) {
      super(reason);
      this.reason = reason;
      this.hint = hint;
    }

    public String reason() {
      return reason;
    }

    public String hint() {
      return hint;
    }
  }

  private final RunReport joined = new RunReport();
  private final Map<Integer, String> files = new TreeMap<>();
  private final Map<String, String> councils = new LinkedHashMap<>();
  private int count;

  /**
   * Takes in one report.
   *
   * @param file as its reader names it
   */
  public void add(String file, String text) throws Refused {
    try {
      JsonGroup report = Json.read(text);
      add(file, Shard.parse(report.text("shard")).orElseThrow(IllegalArgumentException::new));
      for (JsonGroup council : report.groups("councils")) {
        add(file, line(council));
      }
      joined.add(
          report.groups("diagnostics").stream().map(ReportJoin::diagnostic).toList());
      report
          .groups("slowest")
          .forEach(time -> joined.add(new Time(time.text("council"), time.number("milliseconds"))));
    } catch (IllegalArgumentException otherwise) {
      throw new Refused(
          "'" + file + "' is not the report of a shard",
          "name the files that 'policy generate --all --shard I/N --report FILE' wrote");
    }
  }

  private void add(String file, Shard shard) throws Refused {
    if (count != 0 && count != shard.count()) {
      throw new Refused(
          "'" + file + "' is shard " + shard + ", and the others are of " + count,
          "join reports of one run alone");
    }
    count = shard.count();
    String other = files.put(shard.number(), file);
    if (other != null) {
      throw new Refused(
          "'" + other + "' and '" + file + "' are both of shard " + shard, "leave one of them out");
    }
  }

  private void add(String file, Line line) throws Refused {
    String other = councils.put(line.council(), file);
    if (other != null) {
      throw new Refused(
          "council '" + line.council() + "' is in '" + other + "' and in '" + file + "'",
          "join reports of one run alone");
    }
    joined.add(line);
  }

  private static Line line(JsonGroup council) {
    return new Line(
        council.text("council"),
        council.text("outcome").equals("written"),
        council.number("policies"),
        council.number("rendered"));
  }

  private static Diagnostic diagnostic(JsonGroup values) {
    String file = values.text("file");
    Location place = values
        .findNumber("line")
        .map(line -> Location.of(file, line, values.number("column")))
        .orElseGet(() -> Location.of(file));
    return new Diagnostic(
        Severity.valueOf(values.text("severity").toUpperCase(Locale.ROOT)),
        place,
        values.text("message"),
        values.find("hint"),
        values.find("rule"));
  }

  /** The whole, once the report of every shard is there. */
  public RunReport whole() throws Refused {
    List<String> missing = IntStream.rangeClosed(1, count)
        .filter(number -> !files.containsKey(number))
        .mapToObj(number -> new Shard(number, count).toString())
        .toList();
    if (!missing.isEmpty()) {
      throw new Refused(
          "no report of shard " + String.join(", ", missing),
          "wait until every shard has ended, and name the reports of all");
    }
    return joined;
  }
}
