package org.clausebook.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Wording;

/**
 * Texts that were parsed of late: councils share most of their clauses, word for word. A text may
 * stand in several files, so only what follows from its words is kept, and never a mistake.
 */
final class ParsedTexts {
  /** More than one council's policies have. */
  private static final int KEPT = 1_000;

  /** In UTF-16 units: few clauses are longer. */
  private static final int LONGEST = 10_000;

  private final FencedConfiguration configuration;
  private final Map<String, ParsedTemplate> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, ParsedTemplate> eldest) {
      return size() > KEPT;
    }
  };

  ParsedTexts(FencedConfiguration configuration) {
    this.configuration = configuration;
  }

  /** The template that a text is, or the mistakes in it. */
  Result<ParsedTemplate> parse(String text, Wording wording) {
    Optional<ParsedTemplate> same = known(text);
    if (same.isPresent()) {
      return Result.ok(same.get().of(wording));
    }
    Result<ParsedTemplate> parsed = ParsedTemplate.parse("", wording, configuration);
    if (text.length() <= LONGEST) {
      parsed.toOptional().ifPresent(template -> keep(text, template));
    }
    return parsed;
  }

  private synchronized Optional<ParsedTemplate> known(String text) {
    return Optional.ofNullable(known.get(text));
  }

  private synchronized void keep(String text, ParsedTemplate template) {
    known.put(text, template.of(Wording.empty()));
  }
}
