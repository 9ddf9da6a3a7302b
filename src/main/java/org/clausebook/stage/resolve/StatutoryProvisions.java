package org.clausebook.stage.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.markdown.Provision;
import org.clausebook.model.Amendment;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.GivenCouncil;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.Wording;

/**
 * The paragraphs and items that the law lays down, {@code {statutory}}, in clauses whose other words
 * may be amended. Only whoever states them may change them.
 */
final class StatutoryProvisions {
  private static final String COUNCILS = "councils/";
  private static final String MARK = "{statutory}";
  private static final Pattern MARKED = Pattern.compile(Pattern.quote(MARK));

  private final List<Diagnostic> problems;

  /**
   * Those of one policy.
   *
   * @param problems where it is added which of them are missing
   */
  StatutoryProvisions(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /** Reports those that would have words of a council's own. */
  void check(List<ClauseInForce> stated) {
    for (ClauseInForce clause : stated) {
      of(clause).stream()
          .filter(provision -> !Passages.in(provision.words()).isEmpty())
          .forEach(provision -> problems.add(Diagnostic.error(
              clause.body().locate(provision.mark()),
              "a statutory " + provision.kind() + " cannot hold a wording that each council writes",
              "put the wording into " + provision.one() + " of its own")));
    }
  }

  private static List<Provision> of(ClauseInForce clause) {
    return isWith(clause)
        ? MarkdownText.of(clause.body().text()).provisions().stream()
            .filter(Provision::isStatutory)
            .toList()
        : List.of();
  }

  private static boolean isWith(ClauseInForce clause) {
    return clause.body().text().contains(MARK);
  }

  /**
   * The clauses after an overlay, in which each is marked that was before; one that is missing is
   * reported where it was changed.
   *
   * @param file of the overlay
   */
  List<ClauseInForce> keep(
      List<ClauseInForce> before, List<ClauseInForce> after, AmendedClauses amended, String file) {
    Map<ClauseId, ClauseInForce> kept = new LinkedHashMap<>();
    after.forEach(clause -> kept.put(clause.id(), clause));
    for (ClauseInForce clause : before) {
      if (isWith(clause)) {
        Optional<ClauseInForce> place = amended.place(clause, kept);
        Provision.Kept found = Provision.kept(
            clause.body().text(), place.map(now -> now.body().text()).orElse(""));
        found.missing().stream()
            .filter(owed -> !isOwner(file, clause, owed))
            .forEach(owed -> problems.add(missing(owed, clause, amended.changing(owed, clause))));
        place.ifPresent(now -> kept.put(now.id(), marked(now, found.unmarked())));
      }
    }
    return List.copyOf(kept.values());
  }

  private static boolean isOwner(String file, ClauseInForce clause, Provision owed) {
    Location stated = clause.body().locate(owed.mark());
    return owner(stated).equals(owner(Location.of(file)));
  }

  /** The folder of whoever states something; empty for the library. */
  private static String owner(Location place) {
    String file = place.file();
    if (GivenCouncil.isPlace(place)) {
      return file;
    }
    int end = file.startsWith(COUNCILS) ? file.indexOf('/', COUNCILS.length()) : -1;
    return end < 0 ? "" : file.substring(0, end);
  }

  private static ClauseInForce marked(ClauseInForce clause, List<Provision> unmarked) {
    Wording body = clause.body();
    for (int i = unmarked.size() - 1; i >= 0; i--) {
      int at = unmarked.get(i).first().text();
      var mark = Wording.of(SourceText.made(MARK + " ", body.locate(at)));
      body = body.replace(at, at, mark);
    }
    return clause.reworded(clause.heading(), body, List.of());
  }

  private static Diagnostic missing(Provision owed, ClauseInForce clause, Amendment amendment) {
    return Diagnostic.error(amendment.location(), message(owed, clause), hint(owed, amendment));
  }

  private static String message(Provision owed, ClauseInForce clause) {
    String source =
        clause.provenance().source().map(text -> ", " + text.value()).orElse("");
    return "the " + owed.kind() + " '" + owed.beginning() + "' of clause '" + clause.id()
        + "' is statutory (" + clause.body().locate(owed.mark()) + source
        + ") and must stay word for word";
  }

  private static String hint(Provision owed, Amendment amendment) {
    boolean isWhole =
        amendment.reword().filter(reword -> reword.target().isEmpty()).isPresent();
    return isWhole
        ? "write it as " + owed.ofItsOwn() + " among the new words: " + owed.words()
        : "take this amendment out; the other paragraphs and items of the clause can be amended one"
            + " by one";
  }

  /**
   * Reports those that the wordings of a council have spoiled, such as by the beginning of code.
   *
   * @param filled the clause with its wordings
   * @param decided the same with its conditions decided
   */
  void check(ClauseInForce amended, ClauseInForce filled, ClauseInForce decided) {
    if (!isWith(amended)) {
      return;
    }
    List<Provision> spoiled =
        Provision.kept(amended.body().text(), filled.body().text()).missing();
    List<Provision> lost = spoiled.isEmpty()
        ? Provision.kept(filled.body().text(), decided.body().text()).missing().stream()
            .filter(owed -> owed.depth() == 0 && ConditionalBlocks.isUnconditional(owed.words()))
            .toList()
        : spoiled;
    lost.forEach(owed -> problems.add(Diagnostic.error(
        filled.settings().get(filled.settings().size() - 1).location(),
        message(owed, amended),
        "write these words so that the paragraph after them stays one: without a fence of code or"
            + " a mark that is left open")));
  }

  /** Reports a translation that marks fewer of them than the English, or more. */
  void check(Optional<Clause> english, Optional<Clause> welsh) {
    english.ifPresent(stated -> welsh.ifPresent(translated -> {
      check(stated.id(), stated.body(), translated.body());
      translated
          .variants()
          .byName()
          .forEach((name, variant) -> stated
              .variants()
              .find(name)
              .ifPresent(own -> check(stated.id(), own.body(), variant.body())));
    }));
  }

  private void check(ClauseId id, SourceText english, SourceText welsh) {
    long owed = count(english);
    long there = count(welsh);
    if (owed != there) {
      problems.add(Diagnostic.error(
          welsh.start(),
          "the Welsh of clause '" + id + "' has another number of statutory paragraphs and items ("
              + there + ") than the English (" + owed + ")",
          "write '{statutory}' in front of the same paragraphs and items in both"));
    }
  }

  private static long count(SourceText body) {
    return MARKED.matcher(body.value()).results().count();
  }
}
