package org.clausebook.stage.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Circumstances;
import org.clausebook.model.Council;
import org.clausebook.model.CouncilLook;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.GivenCouncil;
import org.clausebook.model.Outline;
import org.clausebook.model.Overlay;
import org.clausebook.model.PolicySources;
import org.clausebook.model.SchemaSources;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.document.Defaults;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.load.SettingsReader.Settings;
import org.clausebook.stage.load.lock.Locks;
import org.clausebook.stage.load.yaml.FileText;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.ProfileInheritance;
import org.clausebook.stage.load.yaml.TextFile;
import org.clausebook.stage.load.yaml.WorkspaceFile;
import org.clausebook.stage.load.yaml.YamlName;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/**
 * The first stage: reads the library and {@code councils} of one workspace.
 *
 * <p>The templates and the layers over them are read once, when the loader is opened; each council
 * when it is asked for.
 */
public final class WorkspaceLoader {
  private static final String COUNCILS = Folder.COUNCILS;
  private static final String PROFILE = "council.yaml";

  private final Folder folder;
  private final Settings settings;
  private final InputFiles inputs;
  private final Result<SharedTemplates> shared;
  private final Layers layers;
  private Optional<WorkspaceLoader> welsh = Optional.empty();

  private WorkspaceLoader(Folder folder, Settings settings) {
    this.folder = folder;
    this.settings = settings;
    this.inputs = new InputFiles(folder);
    this.shared = usable().then(usable -> new TemplatesReader(usable).read());
    this.layers = new Layers(folder, shared);
  }

  private WorkspaceLoader(WorkspaceLoader same, Folder folder) {
    this.folder = folder;
    this.settings = same.settings;
    this.inputs = same.inputs;
    this.shared = same.shared;
    this.layers = same.layers;
  }

  /** The same workspace as its templates and layers are now. */
  public WorkspaceLoader reopen() {
    WorkspaceLoader fresh = open(folder.root());
    return new WorkspaceLoader(fresh, fresh.folder.withCouncilsOf(folder));
  }

  /** The same templates and layers under more councils, which are given in code. */
  public WorkspaceLoader with(List<GivenCouncil> councils) {
    return new WorkspaceLoader(this, folder.with(councils));
  }

  /** The same workspace with files that are to be written, by their paths. */
  public WorkspaceLoader withUnwritten(Map<String, String> texts) {
    return new WorkspaceLoader(this, folder.withUnwritten(texts));
  }

  public static WorkspaceLoader open(Path workspace) {
    Settings settings = SettingsReader.read(new Folder(workspace));
    return new WorkspaceLoader(settings.folder(), settings);
  }

  /** The folder, unless its settings have mistakes. */
  private Result<Folder> usable() {
    return Result.of(folder, settings.problems()).whole();
  }

  /** Where the library is, and what commands take where their command lines do not say. */
  public Defaults defaults() {
    return settings.defaults();
  }

  /** The templates that all councils share, or their faults. */
  public Result<SharedTemplates> templates() {
    return shared;
  }

  /** Faults of any layer, whether a council extends it or not. */
  public List<Diagnostic> problemsOfLayers() {
    return layers.diagnostics();
  }

  /** Works out early what is known of the files that all councils share. */
  public void prepareInputs() {
    inputs.shared();
  }

  /** A fingerprint of every file that a council's policies draw on; its own files are read now. */
  public Supplier<Optional<Fingerprint>> inputs(String council) {
    return folder.isGiven(PolicyKey.folder(council)) ? Optional::empty : inputs.of(council);
  }

  /** Reads the files of councils again when they are next asked for. */
  public void forgetCouncils() {
    folder.cache().forgetCouncils();
  }

  /** Takes files for what was just written to them. */
  public void overlay(List<OutputFile> written) {
    written.forEach(file -> folder.cache().put(folder.root().resolve(file.path()), file.content()));
  }

  /** The locks of all policies. */
  public Locks locks() {
    return new Locks(folder);
  }

  /** The text of a file that can be read without a mistake, with its line ends as they are stored. */
  public Result<String> text(String file) {
    return WorkspaceFile.read(folder, file, TextFile.LIMIT).map(FileContent::text);
  }

  /** Slugs of the councils, in order of name. */
  public List<String> councils() {
    return folder.folders(COUNCILS);
  }

  /** Slugs of the layers, in order of name. */
  public List<String> layers() {
    return layers.slugs();
  }

  /** The policies that a council has a file for, in order of name. */
  public List<String> policies(String council) {
    return YamlName.toRead("", folder.files(COUNCILS + "/" + council), new ArrayList<>()).stream()
        .filter(name -> !name.equals(PROFILE))
        .map(YamlName::stem)
        .toList();
  }

  /** A council and what it rests on, with what is wrong in its folder as a whole. */
  public Result<CouncilSources> council(String slug) {
    String path = COUNCILS + "/" + slug;
    String file = path + "/" + PROFILE;
    Optional<Diagnostic> closed = folder.closed(path);
    if (closed.isPresent()) {
      return Result.failed(closed.get());
    }
    var problems = new ArrayList<Diagnostic>();
    List<String> files = folder.files(path);
    YamlName.toRead(path, files, problems);
    if (!files.contains(PROFILE) && !folder.has(file)) {
      problems.addAll(YamlName.otherEndings(path, files, List.of(YamlName.stem(PROFILE))));
      if (problems.isEmpty()) {
        problems.add(Diagnostic.error(
            Location.of(path),
            "there is no '" + PROFILE + "' in this folder",
            "write one that begins with 'name:' and the council's full name"));
      }
      return Result.failed(problems);
    }
    return folder.read(file).then(mapping -> council(slug, mapping)).after(problems);
  }

  /** The same if this were in its profile, with any line ends; the council need not be there. */
  public Result<CouncilSources> council(String slug, String stored) {
    String file = COUNCILS + "/" + slug + "/" + PROFILE;
    String text = new FileText(stored).read();
    return folder.read(file, text).then(mapping -> council(slug, mapping));
  }

  private Result<CouncilSources> council(String slug, Mapping mapping) {
    var problems = new ArrayList<Diagnostic>();
    Result<LayerStack> beneath = layers.beneath(mapping);
    Mapping profile =
        beneath.atHand().map(s -> ProfileInheritance.lay(mapping, s.profile())).orElse(mapping);
    Result<SharedTemplates> templates = beneath.then(stack -> templates(slug, stack.templates()));
    String path = COUNCILS + "/" + slug;
    templates
        .atHand()
        .map(shared ->
            YamlName.otherEndings(path, folder.files(path), shared.outlines().keySet()))
        .ifPresent(problems::addAll);
    Circumstances circumstances = new CircumstancesReader(problems).read(profile);
    Council council =
        new CouncilReader(folder, templates.atHand(), problems).read(slug, profile, circumstances);
    Result<SharedTemplates> themed =
        templates.map(shown -> shown.with(ThemesReader.chosen(profile, shown.layout(), problems)));
    return beneath
        .with(themed, Map::entry)
        .with(
            Result.of(council, problems),
            (under, profiled) -> new CouncilSources(
                profiled, under.getValue(), circumstances, under.getKey().layers()));
  }

  /** The layers that a council rests on, with the clauses and policies of its own. */
  private Result<SharedTemplates> templates(String slug, SharedTemplates beneath) {
    String path = COUNCILS + "/" + slug;
    return TemplatesReader.OF_COUNCILS.stream().anyMatch(part -> folder.has(path + part))
        ? new TemplatesReader(folder).readWords(path, beneath)
        : Result.ok(beneath);
  }

  /** Names that files may use before they are written. */
  public Result<SchemaSources> schemaSources() {
    return layers.schemaSources(
        Result.all(councils().stream().map(this::council).toList()));
  }

  /** The decisions that a council's file records, whatever else is wrong there or beneath it. */
  public Result<List<Event>> record(String slug, String policy) {
    return new OverlayFile(folder, COUNCILS + "/" + slug, policy).events(shared.atHand());
  }

  /** The layout of a council's policies, whatever is wrong in their text. */
  public Result<CouncilLook> look(String slug) {
    return usable().then(usable -> new Looks(usable).of(COUNCILS + "/" + slug + "/" + PROFILE));
  }

  /** Everything that one policy of a council is made from. */
  public Result<PolicySources> policy(Result<CouncilSources> council, String slug, String policy) {
    return policy(council, slug, policy, Optional.empty());
  }

  /** The same if this were in the file of the policy, with any line ends. */
  public Result<PolicySources> policy(
      Result<CouncilSources> council, String slug, String policy, String stored) {
    return policy(council, slug, policy, Optional.of(new FileText(stored).read()));
  }

  private Result<PolicySources> policy(
      Result<CouncilSources> council, String slug, String policy, Optional<String> text) {
    var file = new OverlayFile(folder, COUNCILS + "/" + slug, policy);
    Result<Outline> outline = council
        .atHand()
        .map(sources -> file.outline(sources.templates()))
        .orElseGet(() -> sharedOutline(council, policy));
    Optional<SharedTemplates> templates = council.atHand().map(CouncilSources::templates);
    Result<Overlay> overlay = text.map(words -> file.read(outline.atHand(), templates, words))
        .orElseGet(() -> file.read(outline.atHand(), templates));
    Result<PolicySources> sources = council.with(
        outline.with(overlay, Map::entry),
        (found, parts) -> sources(found, parts.getKey(), parts.getValue()));
    boolean isPrintedInWelsh = !folder.isWelsh()
        && sources.atHand().filter(found -> found.languages().hasWelsh()).isPresent();
    return isPrintedInWelsh
        ? sources.with(
            inWelsh().policy(inWelsh().council(slug), slug, policy, text), PolicySources::with)
        : sources;
  }

  /** The files are read once more when the first policy is printed in Welsh. */
  private synchronized WorkspaceLoader inWelsh() {
    if (welsh.isEmpty()) {
      welsh = Optional.of(new WorkspaceLoader(folder.inWelsh(), settings));
    }
    return welsh.get();
  }

  /** The shared outline, for a council that cannot be read. */
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
