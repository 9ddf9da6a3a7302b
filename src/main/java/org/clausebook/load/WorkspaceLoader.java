package org.clausebook.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.load.YamlValue.Mapping;
import org.clausebook.model.ClauseLibrary;
import org.clausebook.model.Council;
import org.clausebook.model.Outline;
import org.clausebook.model.Overlay;
import org.clausebook.model.PolicySources;
import org.clausebook.model.SharedTemplates;

/**
 * The first stage: reads {@code templates} and {@code councils} of one workspace.
 *
 * <p>The templates are read once, when the loader is opened; each council when it is asked for.
 */
public final class WorkspaceLoader {
  private static final String COUNCILS = "councils";
  private static final String PROFILE = "council.yaml";

  /** A kind of policy, and the clauses it draws on. */
  private record Kind(Outline outline, ClauseLibrary library) {}

  private final Folder folder;
  private final Result<SharedTemplates> shared;

  private WorkspaceLoader(Folder folder) {
    this.folder = folder;
    this.shared = new TemplatesReader(folder).read();
  }

  public static WorkspaceLoader open(Path workspace) {
    return new WorkspaceLoader(new Folder(workspace));
  }

  /** What all councils share, or what is wrong with it. */
  public Result<SharedTemplates> templates() {
    return shared;
  }

  /** Slugs of the councils, in order of name. */
  public List<String> councils() {
    return folder.folders(COUNCILS);
  }

  /** The policies that a council has a file for, in order of name. */
  public List<String> policies(String council) {
    return folder.files(COUNCILS + "/" + council).stream()
        .filter(name -> YamlName.check("", name, new ArrayList<>()) && !name.equals(PROFILE))
        .map(YamlName::stem)
        .toList();
  }

  /** The profile of a council, with what is wrong in its folder as a whole. */
  public Result<Council> council(String slug) {
    String path = COUNCILS + "/" + slug;
    String file = path + "/" + PROFILE;
    var problems = new ArrayList<Diagnostic>();
    List<String> files = folder.files(path);
    files.forEach(name -> YamlName.check(path, name, problems));
    if (!files.contains(PROFILE) && !folder.has(file)) {
      problems.add(Diagnostic.error(
          Location.of(path),
          "there is no '" + PROFILE + "' in this folder",
          "write one that begins with 'name:' and the council's full name"));
      return Result.failed(problems);
    }
    return TextFile.read(folder.root(), file)
        .then(text -> YamlFile.parse(file, text))
        .then(mapping -> {
          Council council = new CouncilReader(shared.atHand(), problems).read(slug, file, mapping);
          return Result.of(council, problems);
        })
        .after(problems);
  }

  /** Everything that one policy of a council is made from. */
  public Result<PolicySources> policy(Result<Council> council, String slug, String policy) {
    String file = COUNCILS + "/" + slug + "/" + policy + ".yaml";
    Result<Kind> kind = shared.then(templates -> kind(templates, policy, file));
    Result<Overlay> overlay = TextFile.read(folder.root(), file)
        .then(text -> YamlFile.parse(file, text))
        .then(mapping -> overlay(kind.atHand().map(Kind::outline), file, mapping));
    return council.with(
        kind.with(overlay, Map::entry),
        (profile, parts) -> new PolicySources(
            profile, parts.getKey().outline(), parts.getKey().library(), parts.getValue()));
  }

  private static Result<Overlay> overlay(Optional<Outline> outline, String file, Mapping mapping) {
    var problems = new ArrayList<Diagnostic>();
    return Result.of(new OverlayReader(outline, problems).read(file, mapping), problems);
  }

  private static Result<Kind> kind(SharedTemplates templates, String policy, String file) {
    Outline outline = templates.outlines().get(policy);
    if (outline != null) {
      return Result.ok(new Kind(outline, templates.library()));
    }
    return Result.failed(Diagnostic.error(
        Location.of(file),
        "there is no policy '" + policy + "' in templates/policies",
        Suggestion.nearest(policy, templates.outlines().keySet())
            .map(name -> "rename this file to '" + name + ".yaml'")
            .orElse("name this file after one of: "
                + String.join(", ", templates.outlines().keySet()))));
  }
}
