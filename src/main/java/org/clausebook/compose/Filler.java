package org.clausebook.compose;

import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Wording;
import org.clausebook.template.Templates;
import org.clausebook.template.TimeLimit;

/** Fills texts with one policy's values and collects what is wrong with them. */
final class Filler {
  /** In the place of words that cannot be printed; never published. */
  static final String STAND_IN = "…";

  private final Templates templates;
  private final Map<String, Object> values;
  private final References references;
  private final List<Diagnostic> problems;
  private final TimeLimit time = new TimeLimit();

  Filler(
      Templates templates, MergeFields fields, References references, List<Diagnostic> problems) {
    this.templates = templates;
    this.values = fields.tree();
    this.references = references;
    this.problems = problems;
  }

  /** The filled text; if it cannot be filled, which is then reported, something in its place. */
  String fill(Wording text) {
    List<Diagnostic> missing = references.missing(text);
    if (!missing.isEmpty()) {
      problems.addAll(missing);
      return STAND_IN;
    }
    Result<String> filled = templates.fill(text, values, time);
    problems.addAll(filled.diagnostics());
    String words = filled.toOptional().orElse(STAND_IN);
    int leftOver = words.indexOf("${");
    if (leftOver >= 0) {
      problems.add(Diagnostic.error(
          text.locate(0),
          "a merge field is left over in the printed text: "
              + words.substring(leftOver, Math.min(words.length(), leftOver + 40)),
          "write plain words in council.yaml: a fact cannot hold a merge field"));
    }
    return words;
  }
}
