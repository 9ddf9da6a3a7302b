package org.clausebook.stage.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Term;
import org.clausebook.model.Term.Form;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;
import org.junit.jupiter.api.Test;

/** The council is named in full where its policy first speaks of it, and by its term after that. */
final class TermMarksTest {
  private static final Term ATC = new Term(
      new Form("ATC", "Alcester Town Council (ATC)"),
      new Form("ATC's", "Alcester Town Council's (ATC's)"),
      new Form("ATC", "Alcester Town Council (ATC)"));
  private static final Term COUNCIL = new Term(
      new Form("the Council", "Ambridge Parish Council (the Council)"),
      new Form("the Council's", "Ambridge Parish Council's (the Council's)"),
      new Form("Council", "Ambridge Parish Council (the Council)"));

  @Test
  void itIsDefinedAtTheFirstUseWhicheverClauseThatIs() {
    assertEquals(
        List.of("Scope.", "It is for Alcester Town Council (ATC) and ATC alone.", "ATC agreed."),
        define(ATC, "Scope.", "It is for ${term} and ${term} alone.", "${term} agreed."));
  }

  @Test
  void thePossessiveMayComeFirst() {
    assertEquals(
        List.of("Users of Alcester Town Council's (ATC's) resources.", "ATC and ATC's staff."),
        define(ATC, "Users of ${possessive} resources.", "${term} and ${possessive} staff."));
  }

  @Test
  void aSentenceBeginsWithACapital() {
    assertEquals(
        List.of(
            "Ambridge Parish Council (the Council) agreed. The Council's rule: the Council pays,"
                + " e.g. the Council's share.\n\n- a. The Council may.\n\nCouncil users"),
        define(
            COUNCIL,
            "${term} agreed. ${possessive} rule: ${term} pays, e.g. ${possessive} share.\n\n"
                + "- a. ${term} may.\n\n${bare-term} users"));
  }

  @Test
  void withoutAUseNothingIsDefined() {
    assertEquals(List.of("One.", "Two."), define(ATC, "One.", "Two."));
  }

  /** The texts as they are once their merge fields were filled with marks. */
  private static List<String> define(Term term, String... texts) {
    Map<String, TracedText> marks =
        TermMarks.byField(SourceText.of("the Council", Location.of("council.yaml", 1, 1)));
    var filled = Stream.of(texts)
        .map(text -> text.replace("${term}", mark(marks, "council.term"))
            .replace("${possessive}", mark(marks, "council.possessive"))
            .replace("${bare-term}", mark(marks, "council.bare-term")))
        .map(Traced::of)
        .toList();
    return new TermMarks(term, text -> text)
        .define(filled).stream().map(TracedText::text).toList();
  }

  private static String mark(Map<String, TracedText> marks, String field) {
    return marks.getOrDefault(field, TracedText.EMPTY).text();
  }
}
