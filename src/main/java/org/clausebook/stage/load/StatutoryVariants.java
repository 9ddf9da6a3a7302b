package org.clausebook.stage.load;

import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.markdown.Provision;
import org.clausebook.model.Variants;
import org.clausebook.model.text.SourceText;

/**
 * Finds variants of a clause without what the law lays down in it. Those of a clause that has no
 * words but its variants may each have another law's.
 */
final class StatutoryVariants {
  private static final Pattern CONDITION = Pattern.compile("\\{\\s*when\\b[^{}]*}[ \\n]*");

  private StatutoryVariants() {}

  static void check(SourceText body, Variants variants, List<Diagnostic> problems) {
    if (variants.mustChoose()) {
      return;
    }
    variants
        .byName()
        .forEach((name, variant) ->
            Provision.kept(unconditional(body), unconditional(variant.body())).missing().stream()
                .map(owed -> missing(owed, name, variant.body()))
                .forEach(problems::add));
  }

  private static String unconditional(SourceText body) {
    return CONDITION.matcher(body.value()).replaceAll("");
  }

  private static Diagnostic missing(Provision owed, String variant, SourceText body) {
    return Diagnostic.error(
        body.start(),
        "variant '" + variant + "' leaves out the statutory " + owed.kind() + " '"
            + owed.beginning() + "'",
        "write it there too, as " + owed.ofItsOwn() + ": {statutory} " + owed.words());
  }
}
