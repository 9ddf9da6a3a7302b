package org.clausebook.stage.render;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.stage.render.markup.KeptPhrases;

/** What a layout puts around words that stay on one line. */
final class KeptFrame {
  static final String OF_PAGE = "policy/kept.html.ftl";
  static final String OF_FRAGMENT = "fragment/kept-fragment.html.ftl";

  private static final String PARTING = "\u2E28";

  private KeptFrame() {}

  /** The frame of a layout, for the words of such documents. */
  static Result<KeptPhrases> of(Layouts layouts, String name, PolicyDocument... documents) {
    Set<String> offices = Arrays.stream(documents)
        .flatMap(document -> Stream.concat(Stream.of(document), document.editions().stream()))
        .flatMap(edition -> edition.text().offices().titles().stream())
        .collect(Collectors.toCollection(TreeSet::new));
    return layouts.fill(name, Map.of("parting", PARTING)).map(text -> {
      String[] parts = text.strip().split(PARTING, -1);
      return KeptPhrases.of(parts[0], parts[1], offices);
    });
  }
}
