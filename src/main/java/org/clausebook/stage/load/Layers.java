package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.SchemaSources;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.ProfileInheritance;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** The layers of a workspace, each with those that it rests on, read once. */
final class Layers {
  private static final String COUNCILS = Folder.COUNCILS + "/";
  private static final String MARK = "_";

  private final Folder folder;
  private final List<String> slugs;
  private final Result<SharedTemplates> library;
  private final Map<String, Result<LayerStack>> stacks = new LinkedHashMap<>();

  Layers(Folder folder, Result<SharedTemplates> library) {
    this.folder = folder;
    this.library = library;
    this.slugs = folder.layers(COUNCILS).stream().map(name -> name.substring(1)).toList();
    slugs.forEach(slug -> stack(slug, List.of()));
  }

  /** What {@code extends} may name, in order of name. */
  List<String> slugs() {
    return slugs;
  }

  /** The folder of a layer, from the workspace. */
  static String path(String slug) {
    return COUNCILS + MARK + slug;
  }

  /** Whether a folder or file, from the workspace, is that of a layer or in it. */
  static boolean isLayer(String path) {
    return path.startsWith(path(""));
  }

  /** Everything that is wrong in any layer. */
  List<Diagnostic> diagnostics() {
    return stacks.values().stream()
        .flatMap(s -> s.diagnostics().stream())
        .distinct()
        .toList();
  }

  /** Every layer with what it rests on. */
  Result<List<LayerStack>> all() {
    return Result.all(List.copyOf(stacks.values()));
  }

  /** Names that files may use before they are written, of the library, the layers and councils. */
  Result<SchemaSources> schemaSources(Result<List<CouncilSources>> councils) {
    return library.then(shared -> all().with(councils, (stacks, all) -> {
      var templates = new ArrayList<SharedTemplates>();
      templates.add(shared);
      stacks.forEach(stack -> templates.add(stack.templates()));
      all.forEach(council -> templates.add(council.templates()));
      return new SchemaSources(
          templates, stacks.stream().flatMap(stack -> stack.nearest().stream()).toList());
    }));
  }

  /** The layers of a council: the library and those that its profile extends. */
  Result<LayerStack> beneath(Mapping profile) {
    return beneath(profile, List.of());
  }

  private Result<LayerStack> beneath(Mapping profile, List<String> above) {
    var problems = new ArrayList<Diagnostic>();
    Optional<SourceText> parent = ProfileInheritance.parent(profile, problems);
    return parent
        .map(written -> named(written, above))
        .orElseGet(() -> library.map(LayerStack::of))
        .after(problems);
  }

  private Result<LayerStack> named(SourceText written, List<String> above) {
    String slug = written.value();
    if (!slugs.contains(slug)) {
      return Result.failed(Diagnostic.error(
          written.start(),
          "there is no layer '" + slug + "'",
          slugs.isEmpty()
              ? "take this line out, or make a folder '" + path(slug) + "'"
              : Suggestion.hint(slug, slugs)));
    }
    int begin = above.indexOf(slug);
    if (begin >= 0) {
      Stream<String> circle =
          Stream.concat(above.subList(begin, above.size()).stream(), Stream.of(slug));
      return Result.failed(Diagnostic.error(
          written.start(),
          "the layers extend each other in a circle: " + String.join(" > ", circle.toList()),
          "take 'extends' out of one of them"));
    }
    return stack(slug, above);
  }

  private Result<LayerStack> stack(String slug, List<String> above) {
    Result<LayerStack> known = stacks.get(slug);
    if (known != null) {
      return known;
    }
    var reader = new LayerReader(folder, slug);
    List<String> path = Stream.concat(above.stream(), Stream.of(slug)).toList();
    Result<LayerStack> stack = reader
        .profile()
        .then(profile -> beneath(profile, path).then(beneath -> reader.read(profile, beneath)));
    stacks.put(slug, stack);
    return stack;
  }
}
