package org.clausebook.stage.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.TranslatedPolicy.State;
import org.clausebook.model.document.Bilingual;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PrintedLines;

/** The values of a policy for layouts, in each of its languages. */
public final class EditionValues {
  /** Words of the layouts by which a reader is told of a translation. */
  private static final String NOT_TRANSLATED = "not-translated";

  private static final String NOT_CHECKED = "not-checked";

  private EditionValues() {}

  /**
   * What one format makes of the texts of an edition.
   *
   * @param bodies of the clauses, in order
   * @param leading leads an address to where the format has it
   */
  public record Texts(List<String> bodies, UnaryOperator<String> leading) {
    public Texts {
      bodies = List.copyOf(bodies);
    }
  }

  /**
   * The values of the language that is printed first, in a map of their own that the caller may add
   * to; of two languages, those of each are below {@code editions}.
   */
  public static Result<Map<String, Object>> of(
      PolicyDocument document, Function<Edition, Result<Texts>> format) {
    List<Edition> editions = Edition.of(document);
    return Result.all(editions.stream().map(format).toList())
        .whole()
        .map(texts -> joined(
            document,
            IntStream.range(0, editions.size())
                .mapToObj(i -> EditionValues.of(editions.get(i), texts.get(i)))
                .toList()));
  }

  private static Map<String, Object> joined(
      PolicyDocument document, List<Map<String, Object>> editions) {
    var values = new LinkedHashMap<>(editions.get(0));
    values.put("languages", document.languages());
    values.put("language-list", String.join(", ", document.languages()));
    if (editions.size() > 1) {
      values.put("editions", editions);
      List<PrintedLines> lines =
          document.editions().stream().map(PolicyDocument::lines).toList();
      values.put("opened", lines.stream().anyMatch(around -> !around.opening().isEmpty()));
      values.put("closed", lines.stream().anyMatch(around -> !around.closing().isEmpty()));
      values.put(
          "facing", document.bilingual().map(Bilingual::languages).orElseThrow().areFacing());
      if (values.containsKey("signatures")) {
        values.put("jointSignatures", JointSignatures.of(document.editions()));
      }
    }
    return values;
  }

  private static Map<String, Object> of(Edition edition, Texts texts) {
    Map<String, Object> values = LayoutValues.of(edition, texts.bodies());
    values.putAll(ControlValues.of(edition.text().sheet(), texts.leading()));
    values.put("prefix", edition.prefix());
    if (!edition.titleLanguage().equals(edition.text().language())) {
      values.put("titleLanguage", edition.titleLanguage());
    }
    if (!edition.closingLanguage().equals(edition.text().language())) {
      values.put("closingLanguage", edition.closingLanguage());
    }
    edition.words().ifPresent(words -> {
      values.put("words", new LinkedHashMap<>(words.page()));
      if (edition.isUncheckedAround()) {
        values.put("notice", word(edition, NOT_CHECKED));
      }
    });
    return values;
  }

  private static String word(Edition edition, String name) {
    return edition.words().map(words -> words.page().get(name)).orElseThrow();
  }

  /** The note on the language of a clause. */
  static Map<String, Object> of(Edition edition, NumberedClause clause) {
    var values = new LinkedHashMap<String, Object>();
    values.put("anchor", edition.prefix() + clause.id().value());
    values.put("language", edition.language(clause));
    values.put("foreign", !edition.language(clause).equals(edition.text().language()));
    values.put("other", edition.isLeftToOther(clause));
    edition
        .state(clause)
        .map(state -> state == State.NOT_TRANSLATED ? NOT_TRANSLATED : NOT_CHECKED)
        .ifPresent(name -> values.put("notice", word(edition, name)));
    return values;
  }
}
