package org.clausebook.stage.resolve;

import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Amendment;
import org.clausebook.model.Amendment.Grain;
import org.clausebook.model.Amendment.Part;
import org.clausebook.model.Amendment.Placement;
import org.clausebook.model.Amendment.Reword;
import org.clausebook.model.Amendment.Side;
import org.clausebook.model.Amendment.Target;
import org.clausebook.model.Basis;
import org.clausebook.model.Change;
import org.clausebook.model.Clause;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/** Amendments as they would stand on one line of a file. */
public record Line(int number) {
  public static Line line(int number) {
    return new Line(number);
  }

  public static Target words(String words) {
    return target(Grain.PHRASE, words);
  }

  public static Target paragraph(String words) {
    return target(Grain.PARAGRAPH, words);
  }

  public static Target item(String words) {
    return target(Grain.ITEM, words);
  }

  private static Target target(Grain grain, String words) {
    return new Target(grain, SourceText.of(words, Location.of("target", 1, 1)));
  }

  Amendment substitute(String clause, String with) {
    return reword(clause, Part.BODY, Optional.empty(), new Change.Replace(text(with)));
  }

  Amendment substitute(String clause, Target target, String with) {
    return reword(clause, Part.BODY, Optional.of(target), new Change.Replace(text(with)));
  }

  Amendment retitle(String clause, String with) {
    return reword(clause, Part.HEADING, Optional.empty(), new Change.Replace(text(with)));
  }

  Amendment omit(String clause, Target target) {
    return reword(clause, Part.BODY, Optional.of(target), new Change.Remove());
  }

  Amendment split(String clause, String before) {
    return reword(clause, Part.BODY, Optional.of(words(before)), new Change.BreakBefore());
  }

  Amendment insert(String clause, Side side, Target neighbour, String body) {
    return reword(clause, Part.BODY, Optional.of(neighbour), new Change.Insert(side, text(body)));
  }

  Amendment move(String clause, Target target, Side side, Target neighbour) {
    return reword(clause, Part.BODY, Optional.of(target), new Change.Move(side, neighbour));
  }

  private Amendment reword(String clause, Part part, Optional<Target> target, Change change) {
    return new Reword(new ClauseId(clause), part, target, change, location());
  }

  Amendment omit(String clause) {
    return new Amendment.Omit(new ClauseId(clause), location());
  }

  Amendment insert(String clause, Side side, String neighbour) {
    var inserted = new Clause(
        new ClauseId(clause),
        Basis.LOCAL,
        text(clause),
        text("Body of " + clause + "."),
        Optional.empty(),
        location());
    return new Amendment.Insert(inserted, place(side, neighbour));
  }

  Amendment move(String clause, Side side, String neighbour) {
    return new Amendment.Move(new ClauseId(clause), place(side, neighbour), location());
  }

  Amendment merge(String clause, String into) {
    return new Amendment.Merge(new ClauseId(clause), new ClauseId(into), location(), location());
  }

  private Placement place(Side side, String neighbour) {
    return new Placement(side, new ClauseId(neighbour), location());
  }

  private SourceText text(String words) {
    return SourceText.of(words, location());
  }

  private Location location() {
    return Location.of("overlay", number, 1);
  }
}
