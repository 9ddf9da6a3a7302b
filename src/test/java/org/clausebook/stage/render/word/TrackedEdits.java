package org.clausebook.stage.render.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausebook.markdown.WordPieces;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.text.ClauseId;

/** Changes policies by chance, as councils do and as none would. */
final class TrackedEdits {
  private static final String APART = "\n\n";

  private static final List<String> PIECES = List.of(
      " and",
      ".",
      " **bold**",
      " [link](https://a.example/b_c)",
      " more words that nobody expected here.",
      "\n\nA paragraph of its own.",
      "\n\n- a. item\n- b. another",
      "\n\n1. first\n2. second",
      "\n\n| A | **B** |\n| --- | --- |\n| c | d |\n\nAfter it.",
      "\n\n> quoted",
      "\n\nTerm\n: text");

  private final Random chance;

  TrackedEdits(long seed) {
    chance = new Random(seed);
  }

  /** The same with other words, and clauses moved or left out; alike in both languages. */
  PolicyDocument edit(PolicyDocument document) {
    List<ClauseId> order =
        reordered(document.clauses().stream().map(NumberedClause::id).toList());
    PolicyDocument edited = document.with(edited(document.clauses(), order));
    return document
        .bilingual()
        .map(both ->
            edited.with(both.with(both.welsh().with(edited(both.welsh().clauses(), order)))))
        .orElse(edited);
  }

  private List<ClauseId> reordered(List<ClauseId> clauses) {
    var order = new ArrayList<>(clauses);
    switch (chance.nextInt(4)) {
      case 0 -> order.add(chance.nextInt(order.size()), order.remove(chance.nextInt(order.size())));
      case 1 -> order.remove(chance.nextInt(order.size()));
      case 2 -> Collections.swap(order, 0, order.size() - 1);
      default -> {}
    }
    return order;
  }

  private List<NumberedClause> edited(List<NumberedClause> clauses, List<ClauseId> order) {
    Map<ClauseId, NumberedClause> edited = clauses.stream()
        .map(clause -> chance.nextInt(3) == 0 ? edited(clause) : clause)
        .collect(Collectors.toUnmodifiableMap(NumberedClause::id, Function.identity()));
    return numbered(order.stream().map(edited::get).toList(), clauses);
  }

  /** Numbers stay in their order where clauses of one level have their places. */
  private static List<NumberedClause> numbered(
      List<NumberedClause> clauses, List<NumberedClause> before) {
    return IntStream.range(0, clauses.size())
        .mapToObj(i -> clauses.get(i).level() == before.get(i).level()
            ? with(
                clauses.get(i),
                before.get(i).number(),
                clauses.get(i).heading(),
                clauses.get(i).body())
            : clauses.get(i))
        .toList();
  }

  private static NumberedClause with(
      NumberedClause clause, String number, String heading, String body) {
    return new NumberedClause(
        clause.id(),
        clause.level(),
        number,
        heading,
        body,
        clause.isAppendix(),
        List.of(),
        List.of(),
        List.of());
  }

  private NumberedClause edited(NumberedClause clause) {
    String body = clause.body();
    for (int edits = chance.nextInt(5) + 1; edits > 0; edits--) {
      body = switch (chance.nextInt(5)) {
        case 0 -> split(body);
        case 1 -> joined(body);
        default -> reworded(body);
      };
    }
    String heading = chance.nextInt(4) == 0 ? clause.heading() + " again" : clause.heading();
    return with(clause, clause.number(), heading, body);
  }

  /** Some blank becomes the end of a paragraph. */
  private String split(String body) {
    return replaced(body, " ", APART);
  }

  /** Two paragraphs become one. */
  private String joined(String body) {
    return replaced(body, APART, " ");
  }

  private String replaced(String body, String old, String now) {
    int at = body.indexOf(old, chance.nextInt(body.length() + 1));
    return at < 0 ? body : body.substring(0, at) + now + body.substring(at + old.length());
  }

  private String reworded(String body) {
    var pieces = new ArrayList<>(WordPieces.pieces(body));
    int at = chance.nextInt(pieces.size() + 1);
    switch (chance.nextInt(3)) {
      case 0 -> pieces.add(at, PIECES.get(chance.nextInt(PIECES.size())));
      case 1 -> {
        int length = Math.min(chance.nextInt(25), pieces.size() - at);
        pieces.subList(at, at + length).clear();
      }
      default -> {
        if (at < pieces.size()) {
          pieces.add(chance.nextInt(pieces.size()), pieces.remove(at));
        }
      }
    }
    return String.join("", pieces);
  }
}
