package org.clausebook.stage.render.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clausebook.Clausebook;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.Samples;
import org.clausebook.stage.render.word.tracked.TrackedChanges;

/**
 * Two versions of a policy that differ in one way, for which the file of the pairs has a name; each
 * line in it that begins a clause has its id, its heading and, for an appendix, a word that says so.
 */
public record TrackedPair(String name, PolicyDocument before, PolicyDocument after) {
  private static final Path PAIRS = Path.of("src/test/resources/docx/tracked/pairs.md");
  private static final Pattern PAIR = Pattern.compile("(?m)^# ");
  private static final Pattern VERSION = Pattern.compile("(?m)^## (?:before|after)\n");
  private static final Pattern CLAUSE = Pattern.compile("(?m)^### ");
  private static final DocxRenderer RENDERER = new DocxRenderer(Samples.layout());

  /** All, around the words of a policy of Alcester's. */
  public static List<TrackedPair> all() {
    PolicyDocument around = Clausebook.open(Path.of(""))
        .compose(new PolicyKey("alcester", "it-policy"))
        .toOptional()
        .orElseThrow();
    try {
      return PAIR.splitAsStream(Files.readString(PAIRS))
          .filter(pair -> !pair.isBlank())
          .map(pair -> VERSION.split(pair))
          .map(pair -> new TrackedPair(
              pair[0].strip(), around.with(clauses(pair[1])), around.with(clauses(pair[2]))))
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static List<NumberedClause> clauses(String text) {
    var clauses = new ArrayList<NumberedClause>();
    CLAUSE.splitAsStream(text).filter(clause -> !clause.isBlank()).forEach(clause -> {
      int end = clause.indexOf('\n');
      List<String> head = List.of(clause.substring(0, end).split(" \\| ", -1));
      boolean isAppendix = head.size() > 2;
      String number = isAppendix ? "Appendix A" : (clauses.size() + 1) + ".";
      clauses.add(new NumberedClause(
              new ClauseId(head.get(0)),
              1,
              number,
              head.get(1),
              clause.substring(end).strip())
          .asAppendix(isAppendix));
    });
    return clauses;
  }

  /** The parts of a version, without changes. */
  static Map<String, String> parts(PolicyDocument version) {
    return RENDERER.parts(version, List.of()).toOptional().orElseThrow();
  }

  /** The parts of the file with the changes from one to the other. */
  Map<String, String> redline() {
    return new TrackedChanges("Clausebook", RedlineDocxRenderer.starts(List.of(before, after)))
        .merge(parts(before), parts(after));
  }

  public FileContent fileBefore() {
    return DocxRenderer.pack(parts(before), before);
  }

  public FileContent fileAfter() {
    return DocxRenderer.pack(parts(after), after);
  }

  public FileContent fileWithChanges() {
    return DocxRenderer.pack(redline(), after);
  }

  @Override
  public String toString() {
    return name;
  }
}
