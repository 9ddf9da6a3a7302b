package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilLook;
import org.clausebook.model.Layout;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.ProfileInheritance;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/**
 * Reads layouts, fonts and themes alone, for words that are locked: nothing that is wrong in clauses,
 * policies or profiles is asked for.
 */
final class Looks {
  private static final String LAYER = "layer.yaml";

  private final Folder folder;
  private final List<Diagnostic> problems = new ArrayList<>();

  Looks(Folder folder) {
    this.folder = folder;
  }

  /**
   * The look of one council.
   *
   * @param file its profile; one that cannot be read names neither layers nor a theme
   */
  Result<CouncilLook> of(String file) {
    List<Mapping> profiles = new ArrayList<>();
    List<String> layers = new ArrayList<>();
    Optional<Mapping> profile = readable(file);
    while (profile.isPresent()) {
      profiles.add(profile.get());
      Optional<String> parent = ProfileInheritance.parent(profile.get(), new ArrayList<>())
          .map(SourceText::value)
          .filter(slug -> !layers.contains(slug) && folder.has(Layers.path(slug)));
      parent.ifPresent(slug -> layers.add(0, slug));
      profile = parent.flatMap(slug -> readable(Layers.path(slug) + "/" + LAYER));
    }
    Layout layout = read(folder.library(), new Layout(Map.of(), Map.of()));
    for (String slug : layers) {
      layout = read(Layers.path(slug), layout);
    }
    return Result.of(new CouncilLook(themed(layout, profiles), layers), problems);
  }

  /** The layout, fonts and themes of a library alone. */
  static Layout library(Folder folder) {
    return new Looks(folder).read(folder.library(), new Layout(Map.of(), Map.of()));
  }

  private Optional<Mapping> readable(String file) {
    return folder.hasFile(file) ? folder.read(file).toOptional() : Optional.empty();
  }

  private Layout read(String root, Layout beneath) {
    Layout own = new LayoutReader(folder, problems).read(root, beneath);
    return new ThemesReader(folder, problems).read(root, own, beneath).over(beneath);
  }

  private static Layout themed(Layout layout, List<Mapping> profiles) {
    return profiles.stream()
        .reduce(ProfileInheritance::lay)
        .map(profile -> ThemesReader.chosen(profile, layout, new ArrayList<>()))
        .orElse(layout);
  }
}
