package org.clausebook.stage.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.model.document.Alteration;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PolicyMetadata;
import org.clausebook.model.document.PolicyVersion;
import org.clausebook.model.document.Redline;
import org.clausebook.model.document.RedlineBlock;
import org.clausebook.model.document.RedlineClause;
import org.clausebook.model.document.RedlineRun;
import org.clausebook.model.document.Revision;

/** What a layout of redlines can print: maps, lists, strings and booleans. */
public final class RedlineValues {
  private static final int TITLE_RANK = 1;
  /** The number of words by which a text without a heading is named. */
  private static final int WORDS_OF_NAME = 6;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]++(?:['’-][\\p{L}\\p{N}]++)*+");
  private static final Pattern FULL_STOP = Pattern.compile("\\.$");

  private RedlineValues() {}

  /**
   * The values of a redline, in a map of their own that the caller may add to.
   *
   * @param bodies of the clauses of each edition, in order, in the format of the layout
   */
  static Map<String, Object> of(Redline redline, List<List<String>> bodies) {
    var values = new LinkedHashMap<>(of(redline));
    List<Redline> editions = redline.editions();
    values.put(
        "texts",
        IntStream.range(0, editions.size())
            .mapToObj(i -> edition(redline, editions.get(i), bodies.get(i)))
            .toList());
    values.put(
        "gaps",
        editions.stream()
            .flatMap(edition -> edition.printed().stream())
            .anyMatch(clause -> !clause.gaps().isEmpty()));
    values.put("contentsListed", RedlineLength.hasContents(redline));
    values.put("title", RevisedRuns.values(redline.title()));
    redline.to().document().titleName().ifPresent(name -> {
      RedlineRun first = redline.title().get(0);
      if (first.revision() == Revision.KEPT && first.text().startsWith(name)) {
        values.put("titleName", name);
        values.put("titleRest", RevisedRuns.values(without(name, redline.title())));
      }
    });
    return values;
  }

  /** The runs of a title after the name that the first of them begins with. */
  private static List<RedlineRun> without(String name, List<RedlineRun> title) {
    String rest = title.get(0).text().substring(name.length()).stripLeading();
    Stream<RedlineRun> first =
        Stream.of(new RedlineRun(Revision.KEPT, rest)).filter(run -> !run.text().isEmpty());
    return Stream.concat(first, title.stream().skip(1)).toList();
  }

  private static Map<String, Object> edition(Redline whole, Redline edition, List<String> bodies) {
    String prefix = prefix(whole, edition);
    var values = new LinkedHashMap<String, Object>();
    values.put("language", edition.language());
    values.put("prefix", prefix);
    values.put(
        "clauses",
        IntStream.range(0, bodies.size())
            .mapToObj(i -> clause(edition.printed().get(i), bodies.get(i), prefix))
            .toList());
    values.put("changed", clauses(edition.changed(), prefix));
    values.put("renumbered", clauses(edition.renumbered(), prefix));
    if (edition.isOfChangesAlone()) {
      values.put("unchanged", String.valueOf(edition.unchanged()));
    }
    values.put("reasons", edition.clauses().stream().anyMatch(c -> c.why().isPresent()));
    values.put("opening", edition.opening().stream().map(RevisedRuns::values).toList());
    values.put("closing", edition.closing().stream().map(RevisedRuns::values).toList());
    return values;
  }

  /** Goes before ids, of which a page has each but once: no clause's id has an underscore. */
  static String prefix(Redline whole, Redline edition) {
    return edition.equals(whole.editions().get(0)) ? "" : edition.language() + "_";
  }

  /** The values that say what is compared, without the clauses. */
  public static Map<String, Object> of(Redline redline) {
    PolicyDocument document = redline.to().document();
    var values = new LinkedHashMap<String, Object>();
    var council = new LinkedHashMap<String, Object>();
    council.put("name", document.councilName());
    values.put("council", council);
    values.put("policy", document.policy());
    values.put("identifier", redline.name());
    values.put("generator", PolicyMetadata.GENERATOR);
    values.put("language", document.language());
    values.put("plainTitle", document.title());
    values.put("runningTitle", document.runningTitle());
    values.put("numbered", document.presentation().scheme().numbersClauses());
    values.put("capitals", document.presentation().hasCapitals());
    values.put("paragraphs", document.presentation().scheme().numbersParagraphs());
    values.put("dashes", document.presentation().hasDashes());
    values.put("from", version(redline.from()));
    values.put("to", version(redline.to()));
    return values;
  }

  static Map<String, Object> version(PolicyVersion version) {
    var values = new LinkedHashMap<String, Object>();
    values.put("name", version.name());
    values.put("draft", version.isDraft());
    version.decision().ifPresent(decision -> values.put("decision", LayoutValues.event(decision)));
    return values;
  }

  private static List<Map<String, Object>> clauses(List<RedlineClause> clauses, String prefix) {
    return clauses.stream().map(clause -> clause(clause, "", prefix)).toList();
  }

  private static Map<String, Object> clause(RedlineClause clause, String body, String prefix) {
    List<Alteration> changes = clause.changes();
    var values = new LinkedHashMap<String, Object>();
    values.put("anchor", prefix + clause.id().value());
    values.put("level", String.valueOf(clause.level()));
    values.put("rank", String.valueOf(clause.level() + TITLE_RANK));
    values.put(
        "steps", Collections.nCopies(clause.level() + TITLE_RANK, clause.id().value()));
    values.put("number", clause.number());
    boolean isWhole =
        clause.numbering().before().isEmpty() || clause.numbering().after().isEmpty();
    values.put("numbers", isWhole ? List.of() : RevisedRuns.values(clause.numbers()));
    values.put("was", clause.numbering().before().map(RedlineValues::inSentence).orElse(""));
    values.put("is", clause.numbering().after().map(RedlineValues::inSentence).orElse(""));
    values.put("heading", RevisedRuns.values(isWhole ? numbered(clause) : clause.heading()));
    values.put("headed", !clause.heading().isEmpty());
    values.put("plainHeading", name(clause));
    values.put("body", body);
    values.put("changes", changes.stream().map(Alteration::word).toList());
    values.put("changed", clause.hasChanged());
    values.put("added", changes.contains(Alteration.ADDED));
    values.put("leftOut", changes.contains(Alteration.LEFT_OUT));
    values.put("moved", changes.contains(Alteration.MOVED));
    values.put("away", clause.hasMovedAway());
    values.put("wordsIn", words(clause, Revision.INSERTED));
    values.put("wordsOut", words(clause, Revision.DELETED));
    clause.why().ifPresent(why -> values.put("why", why));
    return values;
  }

  /** The heading of a clause that is added or left out whole, with its number. */
  private static List<RedlineRun> numbered(RedlineClause clause) {
    return Stream.of(clause.numbers(), clause.heading())
        .flatMap(List::stream)
        .reduce((number, heading) ->
            new RedlineRun(heading.revision(), number.text() + " " + heading.text()))
        .stream()
        .toList();
  }

  /** A number as it is named in a sentence. */
  private static String inSentence(String number) {
    return FULL_STOP.matcher(number).replaceAll("");
  }

  /** The heading by which a clause is named; of text without one, how it begins. */
  private static String name(RedlineClause clause) {
    String heading = plain(clause.heading());
    if (!heading.isBlank()) {
      return heading;
    }
    String text = clause.body().stream()
        .map(RedlineBlock::runs)
        .map(RedlineValues::plain)
        .collect(Collectors.joining(" "));
    return WORD.matcher(text)
        .results()
        .skip(WORDS_OF_NAME)
        .findFirst()
        .map(next -> text.substring(0, next.start()).strip() + " …")
        .orElse(text);
  }

  /** The heading as the later version has it, or, if the clause is left out, as it was. */
  private static String plain(List<RedlineRun> heading) {
    Revision gone = heading.stream().allMatch(run -> run.revision() == Revision.DELETED)
        ? Revision.INSERTED
        : Revision.DELETED;
    return heading.stream()
        .filter(run -> run.revision() != gone)
        .map(RedlineRun::text)
        .collect(Collectors.joining());
  }

  private static String words(RedlineClause clause, Revision revision) {
    Stream<RedlineRun> runs = clause.body().stream().map(RedlineBlock::runs).flatMap(List::stream);
    return String.valueOf(runs.filter(run -> run.revision() == revision)
        .mapToLong(run -> WORD.matcher(run.text()).results().count())
        .sum());
  }
}
