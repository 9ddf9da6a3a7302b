package org.clausebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.feature.explain.PolicyOrigin;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.PolicyKey;

/** The dogs policy of Borwen, a council that does not exist, from the texts of a test. */
public record SamplePolicy(Path folder) {
  private static final PolicyKey KEY = new PolicyKey("borwen", "dogs");

  /** A council that says nothing but its name, and an outline that asks nothing. */
  public static SamplePolicy in(Path folder) {
    return new SamplePolicy(folder)
        .words("and: and")
        .outline("clauses: [leads]")
        .clauses("""
            leads:
              heading: Leads
              body: Dogs are kept on leads.
            """)
        .profile("")
        .overlay("version: '1'");
  }

  public SamplePolicy words(String yaml) {
    return write("templates/words.yaml", yaml);
  }

  public SamplePolicy outline(String yaml) {
    return write("templates/policies/dogs.yaml", """
        title: Dogs
        description: Where dogs may go.
        review-cycle: {words: annually}
        """ + yaml);
  }

  public SamplePolicy clauses(String yaml) {
    return write("templates/clauses/dogs.yaml", "clauses:\n" + yaml.indent(2));
  }

  public SamplePolicy profile(String yaml) {
    return write("councils/borwen/council.yaml", "name: Borwen Parish Council\n" + yaml);
  }

  public SamplePolicy overlay(String yaml) {
    return write("councils/borwen/dogs.yaml", yaml);
  }

  /** The same council by another name, which is quoted for YAML. */
  public SamplePolicy named(String name, String profile) {
    return write("councils/borwen/council.yaml", "name: " + name + "\n" + profile);
  }

  /** With the layouts and fonts that Clausebook ships, so that it can be rendered. */
  public SamplePolicy layouts() {
    for (String part : List.of("layouts", "fonts")) {
      Path source = Path.of("templates", part);
      try (Stream<Path> files = Files.walk(source).filter(Files::isRegularFile)) {
        for (Path file : files.toList()) {
          Path copy = folder.resolve(file);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
    return this;
  }

  /** The same with one more file, by its path in the workspace. */
  public SamplePolicy write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The document, which must be faultless. */
  public PolicyDocument document() {
    var composed = Clausebook.open(folder).compose(KEY);
    return composed
        .toOptional()
        .orElseThrow(() -> new AssertionError(composed.diagnostics().toString()));
  }

  public ResolvedPolicy resolved() {
    return Clausebook.open(folder).resolve(KEY).toOptional().orElseThrow();
  }

  /** Where all of it comes from. */
  public PolicyOrigin origin() {
    return Clausebook.open(folder).explain(KEY).toOptional().orElseThrow();
  }

  /** The body of each clause. */
  public List<String> bodies() {
    return document().clauses().stream().map(NumberedClause::body).toList();
  }

  /** The heading of each clause, behind its number. */
  public List<String> headings() {
    return document().clauses().stream()
        .map(c -> c.number() + " " + c.heading())
        .toList();
  }
}
