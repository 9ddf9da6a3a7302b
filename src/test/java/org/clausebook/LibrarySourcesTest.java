package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseChange;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.Variants.Variant;
import org.clausebook.model.text.SourceText;
import org.clausebook.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A clause of the library that names the law says where that was looked up, and when. The clauses
 * of the two first councils' model are theirs and not ours.
 */
final class LibrarySourcesTest {
  private static final String OURS = "Clausebook's own model";

  /** A law by its name, or a part of one by its number. */
  private static final Pattern LAW = Pattern.compile(
      "\\b(?:[Ss]ections?|[Ss]chedule|[Aa]rticles?|[Rr]egulations?|[Pp]aragraphs?) \\d"
          + "|\\b(?:Act|Measure|Regulations|Rules|Order) (?:of )?(?:19|20)\\d\\d\\b"
          + "|\\bthe Act\\b|\\bUK GDPR\\b|\\bS\\.I\\. \\d"
          + "|\\b[Tt]he law (?:requires|says|asks|lets|gives|leaves|forbids|allows|sets|wants)\\b"
          + "|\\b(?:by|under|in) law\\b|\\blaw (?:of|in) (?:England|Wales)\\b");

  /** What names the law and says nothing of what is in it. */
  private static final Pattern NO_STATEMENT =
      Pattern.compile("what the law requires of us|what the law requires to be published"
          + "|where the law (?:allows|says)|as far as the law allows|whatever the law gives"
          + "|keep to the law|as the law (?:asks|says)|when the law|what the law protects");

  private static final Pattern DATE = Pattern.compile(
      "\\b(?:looked up|read) on (?:[1-9]|[12]\\d|3[01]) (?:November|December) 2026$");

  private static final SharedTemplates LIBRARY =
      Workspace.open(Path.of(""), task -> {}).templates().toOptional().orElseThrow();

  private static Stream<Clause> ours() {
    return LIBRARY.library().clauses().values().stream()
        .filter(clause -> clause
            .provenance()
            .source()
            .filter(source -> source.value().equals(OURS))
            .isPresent());
  }

  private static List<String> sources(Clause clause) {
    return clause.provenance().changes().stream()
        .map(ClauseChange::source)
        .flatMap(Optional::stream)
        .map(SourceText::value)
        .map(String::strip)
        .toList();
  }

  private static Stream<SourceText> texts(Clause clause) {
    Stream<SourceText> variants = clause.variants().byName().values().stream()
        .flatMap(variant -> Stream.concat(Stream.of(variant.body()), summary(variant)));
    Stream<SourceText> notes = LIBRARY.library().remarks(List.of(clause.id())).notes().stream()
        .filter(note -> note.clause().equals(Optional.of(clause.id())))
        .map(note -> note.words());
    return Stream.of(
            Stream.of(clause.heading(), clause.body()), clause.summary().stream(), variants, notes)
        .flatMap(texts -> texts);
  }

  private static Stream<SourceText> summary(Variant variant) {
    return variant.summary().stream();
  }

  private static boolean isOfLaw(String text) {
    String plain = text.replaceAll("\\s+", " ");
    return LAW.matcher(NO_STATEMENT.matcher(plain).replaceAll("")).find();
  }

  @Test
  void aClauseThatNamesTheLawSaysWhereItWasLookedUp() {
    List<String> without = ours()
        .filter(clause -> sources(clause).isEmpty())
        .flatMap(clause -> texts(clause)
            .filter(text -> isOfLaw(text.value()))
            .map(text -> text.start() + ": clause '" + clause.id() + "' names the law, and no"
                + " 'source' under its 'changes' says where it was looked up"))
        .toList();

    assertEquals(List.of(), without);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Section 137 of the Local Government Act 1972 allows it.",
        "as regulation 3 says",
        "The law\ngives ten days.",
        "We keep UK GDPR.",
        "They are responsible in law."
      })
  void aStatementOfLawIsFound(String words) {
    assertTrue(isOfLaw(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is reviewed when the law changes.",
        "as far as the law allows",
        "This policy says what the law requires of us."
      })
  void whatStatesNoLawNeedsNoSource(String words) {
    assertFalse(isOfLaw(words));
  }

  @Test
  void eachSourceEndsWithTheDateOnWhichItWasRead() {
    List<String> undated = ours()
        .flatMap(clause -> sources(clause).stream()
            .filter(source -> !DATE.matcher(source.replaceAll("\\s+", " ")).find())
            .map(source -> clause.id() + ": " + source))
        .toList();

    assertEquals(List.of(), undated);
  }

  @Test
  void eachClauseSaysWhatItsVersionsChanged() {
    List<String> without = ours()
        .filter(clause -> clause.provenance().changes().isEmpty())
        .map(clause -> clause.id().value())
        .toList();

    assertEquals(List.of(), without);
  }
}
