package org.clausebook.feature.interview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.interview.InterviewPlan.PlannedFile;
import org.clausebook.feature.schema.Schemas;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.FileContent;
import org.clausebook.workspace.Workspace;

/**
 * Plans the outline of a policy that nobody has yet, with a file of clauses: in the workspace's own
 * library or, where it has none, for one council.
 */
final class NewOutline {
  private static final String OWN_LIBRARY = "templates";
  private static final String ENDING = ".yaml";

  private final Workspace workspace;

  NewOutline(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The files; without the name of a council, of the library. */
  Result<InterviewReport> plan(PolicyKey key) {
    String root = key.council().isEmpty() ? OWN_LIBRARY : PolicyKey.folder(key.council());
    List<String> files = List.of(
        root + "/policies/" + key.policy() + ENDING, root + "/clauses/" + key.policy() + ENDING);
    Optional<Diagnostic> refusal = refusal(key, files);
    if (refusal.isPresent()) {
      return Result.failed(refusal.get());
    }
    var planned = new ArrayList<PlannedFile>();
    planned.add(file(files.get(0), "outline", key.policy()));
    planned.add(file(files.get(1), "clauses", key.policy()));
    return Result.ok(new InterviewReport(
        List.of(new InterviewPlan(key.council(), List.of(key.policy()), planned, 0))));
  }

  private Optional<Diagnostic> refusal(PolicyKey key, List<String> files) {
    if (!ClauseId.isValid(key.policy())) {
      return Optional.of(Diagnostic.error(
          Location.of(files.get(0)),
          "'" + key.policy() + "' cannot be the name of a policy",
          "write lower-case words joined by '-', such as '" + slug(key.policy()) + "'"));
    }
    if (key.council().isEmpty() && !workspace.defaults().library().equals(OWN_LIBRARY)) {
      return Optional.of(Diagnostic.error(
          Location.of(files.get(0)),
          "the library of this workspace is not its own, so a new policy is for one council",
          "name the council too: 'policy new COUNCIL --policy " + key.policy() + "'"));
    }
    return there(key)
        .or(() -> files.stream()
            .filter(file -> Files.exists(workspace.folder().resolve(file)))
            .findFirst()
            .map(NewOutline::taken));
  }

  /** That the library, or the council, has a policy of that name. */
  private Optional<Diagnostic> there(PolicyKey key) {
    return (key.council().isEmpty()
            ? workspace.templates()
            : workspace.council(key.council()).map(council -> council.templates()))
        .atHand()
        .flatMap(templates -> Optional.ofNullable(templates.outlines().get(key.policy())))
        .map(outline -> taken(outline.text().title().start().file()));
  }

  private static Diagnostic taken(String file) {
    return Diagnostic.error(
        Location.of(file),
        "there is a file for this policy already, which stays as it is",
        "give the new policy another name");
  }

  private static String slug(String words) {
    String slug =
        words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
    return slug.isEmpty() ? "tree-planting" : slug;
  }

  private PlannedFile file(String path, String kind, String policy) {
    String title =
        policy.substring(0, 1).toUpperCase(Locale.ROOT) + policy.substring(1).replace('-', ' ');
    String example =
        resource(kind + "-of-a-new-policy.yaml").replace("NAME", policy).replace("TITLE", title);
    String text = schema(path, kind)
        .map(schema -> example.replace("SCHEMA", schema))
        .orElseGet(() -> example.substring(example.indexOf('\n') + 1));
    return new PlannedFile(new OutputFile(path, FileContent.of(text)), Optional.empty());
  }

  /** The schema from the folder of a file, for the first line, where the workspace has it. */
  private Optional<String> schema(String path, String kind) {
    Path schema = new Schemas(workspace).folder().resolve(kind + ".schema.json");
    Path folder = Objects.requireNonNull(workspace.folder().resolve(path).getParent());
    return Files.exists(schema)
        ? Optional.of(folder.relativize(schema).toString().replace('\\', '/'))
        : Optional.empty();
  }

  private static String resource(String name) {
    try (InputStream bytes = NewOutline.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
