package org.clausebook.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.load.YamlValue.Mapping;
import org.clausebook.model.Council;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Fingerprint;
import org.clausebook.model.Outline;
import org.clausebook.model.Overlay;
import org.clausebook.model.PolicySources;
import org.clausebook.model.SchemaSources;
import org.clausebook.model.SharedTemplates;

/**
 * The first stage: reads {@code templates} and {@code councils} of one workspace.
 *
 * <p>The templates and the layers over them are read once, when the loader is opened; each council
 * when it is asked for.
 */
public final class WorkspaceLoader {
  private static final String COUNCILS = "councils";
  private static final String PROFILE = "council.yaml";

  private final Folder folder;
  private final InputFiles inputs;
  private final Result<SharedTemplates> shared;
  private final Layers layers;

  private WorkspaceLoader(Folder folder) {
    this.folder = folder;
    this.inputs = new InputFiles(folder);
    this.shared = new TemplatesReader(folder).read();
    this.layers = new Layers(folder, shared);
  }

  public static WorkspaceLoader open(Path workspace) {
    return new WorkspaceLoader(new Folder(workspace));
  }

  /** What all councils share, or what is wrong with it. */
  public Result<SharedTemplates> templates() {
    return shared;
  }

  /** What is wrong in any layer, whether a council extends it or not. */
  public List<Diagnostic> problemsOfLayers() {
    return layers.diagnostics();
  }

  /**
   * Of the content of every file that a council's policies may draw on; empty if one of them cannot
   * be read.
   */
  public Optional<Fingerprint> inputs(String council) {
    return inputs.of(council);
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

  /** A council and what it stands on, with what is wrong in its folder as a whole. */
  public Result<CouncilSources> council(String slug) {
    String path = COUNCILS + "/" + slug;
    String file = path + "/" + PROFILE;
    Optional<Diagnostic> closed = folder.closed(path);
    if (closed.isPresent()) {
      return Result.failed(closed.get());
    }
    var problems = new ArrayList<Diagnostic>();
    List<String> files = folder.files(path);
    files.forEach(name -> YamlName.check(path, name, problems));
    if (!files.contains(PROFILE) && !folder.has(file)) {
      if (problems.isEmpty()) {
        problems.add(Diagnostic.error(
            Location.of(path),
            "there is no '" + PROFILE + "' in this folder",
            "write one that begins with 'name:' and the council's full name"));
      }
      return Result.failed(problems);
    }
    return TextFile.read(folder.root(), file)
        .then(text -> YamlFile.parse(file, text))
        .then(mapping -> council(slug, file, mapping))
        .after(problems);
  }

  private Result<CouncilSources> council(String slug, String file, Mapping mapping) {
    var problems = new ArrayList<Diagnostic>();
    Result<LayerStack> beneath = layers.beneath(mapping);
    Mapping profile =
        beneath.atHand().map(s -> Heritage.lay(mapping, s.profile())).orElse(mapping);
    Result<SharedTemplates> templates = beneath.then(stack -> templates(slug, stack.templates()));
    Council council =
        new CouncilReader(folder, templates.atHand(), problems).read(slug, file, profile);
    Result<SharedTemplates> themed = templates.then(
        shown -> Result.ok(shown.with(ThemesReader.chosen(profile, shown.layout(), problems))));
    return beneath
        .with(themed, Map::entry)
        .with(
            Result.of(council, problems),
            (under, profiled) ->
                new CouncilSources(profiled, under.getValue(), under.getKey().layers()));
  }

  /** What a council stands on, with the clauses and policies that it has for itself alone. */
  private Result<SharedTemplates> templates(String slug, SharedTemplates beneath) {
    String path = COUNCILS + "/" + slug;
    return folder.has(path + "/clauses") || folder.has(path + "/policies")
        ? new TemplatesReader(folder).readWords(path, beneath)
        : Result.ok(beneath);
  }

  /** What files may name that have not been written yet. */
  public Result<SchemaSources> schemaSources() {
    Result<List<CouncilSources>> councils =
        Result.all(councils().stream().map(this::council).toList());
    return shared.then(library -> layers.all().with(councils, (stacks, all) -> {
      var templates = new ArrayList<SharedTemplates>();
      templates.add(library);
      stacks.forEach(stack -> templates.add(stack.templates()));
      all.forEach(council -> templates.add(council.templates()));
      return new SchemaSources(
          templates, stacks.stream().flatMap(stack -> stack.nearest().stream()).toList());
    }));
  }

  /** Everything that one policy of a council is made from. */
  public Result<PolicySources> policy(Result<CouncilSources> council, String slug, String policy) {
    var file = new OverlayFile(folder.root(), COUNCILS + "/" + slug, policy);
    return policy(council, file, file::read);
  }

  /**
   * The same if other words stood in the file of the policy.
   *
   * @param stored the text, with any line ends
   */
  public Result<PolicySources> policy(
      Result<CouncilSources> council, String slug, String policy, String stored) {
    var file = new OverlayFile(folder.root(), COUNCILS + "/" + slug, policy);
    String text = new FileText(stored).read();
    return policy(council, file, outline -> file.read(outline, text));
  }

  private Result<PolicySources> policy(
      Result<CouncilSources> council,
      OverlayFile file,
      Function<Optional<Outline>, Result<Overlay>> reading) {
    Result<Outline> outline = council
        .atHand()
        .map(sources -> file.outline(sources.templates()))
        .orElseGet(() -> sharedOutline(council, file.policy()));
    return council.with(
        outline.with(reading.apply(outline.atHand()), Map::entry),
        (sources, parts) -> sources(sources, parts.getKey(), parts.getValue()));
  }

  /** For a council that is unreadable, so that nobody knows what its layers add. */
  private Result<Outline> sharedOutline(Result<CouncilSources> council, String policy) {
    return shared
        .atHand()
        .flatMap(templates -> Optional.ofNullable(templates.outlines().get(policy)))
        .map(Result::ok)
        .orElseGet(() -> Result.failed(council.diagnostics()));
  }

  private static PolicySources sources(CouncilSources council, Outline outline, Overlay own) {
    Stream<Overlay> layers = council.layers().stream()
        .flatMap(layer -> Optional.ofNullable(layer.overlays().get(outline.policy())).stream());
    return new PolicySources(
        council.council(),
        outline,
        council.templates().library(),
        Stream.concat(layers, Stream.of(own)).toList());
  }
}
