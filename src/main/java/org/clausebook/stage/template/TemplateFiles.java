package org.clausebook.stage.template;

import freemarker.core.OutputFormat;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.text.SourceText;

/** Templates by their path, each read when it is first asked for: few runs need all of them. */
final class TemplateFiles {
  private static final Pattern INCLUDED = Pattern.compile("<#include \"([^\"]+)\"");

  private final Map<String, SourceText> sources;
  private final Map<String, Result<ParsedTemplate>> parsed = new LinkedHashMap<>();
  private final SandboxConfiguration configuration;

  TemplateFiles(OutputFormat format, Map<String, SourceText> sources) {
    this.sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    this.configuration = new SandboxConfiguration(format, this.sources.keySet(), this::parse);
  }

  /** One of the files, or the mistakes in it; throws if there is none of that name. */
  synchronized Result<ParsedTemplate> parse(String name) {
    SourceText source = sources.get(name);
    if (source == null) {
      throw new IllegalArgumentException("no template named " + name);
    }
    return parsed.computeIfAbsent(name, file -> ParsedTemplate.parse(file, source, configuration));
  }

  /** Reads a file and those whose names are in what it includes. */
  void prepare(String name) {
    var open = new ArrayDeque<>(List.of(name));
    var seen = new LinkedHashSet<String>();
    while (!open.isEmpty()) {
      String next = open.pop();
      if (sources.containsKey(next) && seen.add(next)) {
        parse(next);
        INCLUDED
            .matcher(sources.get(next).value())
            .results()
            .forEach(found -> open.add(Layout.included(found.group(1), next)));
      }
    }
  }

  /** One of the files that was read before and could be. */
  synchronized Optional<ParsedTemplate> known(String name) {
    return Optional.ofNullable(parsed.get(name)).flatMap(Result::toOptional);
  }

  /** Paths of the files that are called the same as one that is not here. */
  List<String> namesakes(String path) {
    return Layout.namesakes(path, sources.keySet());
  }

  /** The faults of all of them, used or not. */
  List<Diagnostic> faults() {
    return sources.keySet().stream()
        .flatMap(name -> parse(name).diagnostics().stream())
        .toList();
  }
}
