package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Layer;
import org.clausebook.model.Outline;
import org.clausebook.model.Overlay;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.ProfileInheritance;
import org.clausebook.stage.load.yaml.YamlName;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads the folder of one layer. */
final class LayerReader {
  private static final String PROFILE = "layer.yaml";
  private static final List<String> OTHERS =
      List.of(PROFILE, TemplatesReader.CONTROL, TemplatesReader.WATCHLIST, TemplatesReader.WORDS);
  private static final List<String> FOLDERS =
      List.of("clauses", "policies", "requirements", "layouts", "fonts", "themes");

  private final Folder folder;
  private final String slug;
  private final String path;

  LayerReader(Folder folder, String slug) {
    this.folder = folder;
    this.slug = slug;
    this.path = Layers.path(slug);
  }

  /** What the layer says of itself and of councils; nothing if it has no {@code layer.yaml}. */
  Result<Mapping> profile() {
    String file = path + "/" + PROFILE;
    return folder.files(path).contains(PROFILE)
        ? folder.read(file)
        : Result.ok(new Mapping(List.of(), Location.of(path)));
  }

  /** The layer laid over what it rests on. */
  Result<LayerStack> read(Mapping profile, LayerStack beneath) {
    var problems = new ArrayList<Diagnostic>();
    folder.folders(path).forEach(name -> checkFolder(name, problems));
    Mapping heritage = ProfileInheritance.of(profile, problems);
    String name = name(profile, problems);
    return new TemplatesReader(folder)
        .read(path, beneath.templates())
        .then(templates -> Result.of(
            beneath.with(new Layer(slug, name, overlays(templates, problems)), templates, heritage),
            problems));
  }

  private void checkFolder(String name, List<Diagnostic> problems) {
    if (!FOLDERS.contains(name)) {
      problems.add(Diagnostic.error(
          Location.of(path + "/" + name),
          "a layer has no folder '" + name + "', so it would not be read",
          Suggestion.hint(name, FOLDERS)));
    }
  }

  private String name(Mapping profile, List<Diagnostic> problems) {
    return Group.open(profile, problems)
        .fact(ProfileInheritance.NAME)
        .map(SourceText::value)
        .orElse(slug);
  }

  private Map<String, Overlay> overlays(SharedTemplates templates, List<Diagnostic> problems) {
    Map<String, Overlay> overlays = new LinkedHashMap<>();
    for (String name : YamlName.toRead(path, folder.files(path), problems)) {
      if (!OTHERS.contains(name)) {
        var file = new OverlayFile(folder, path, YamlName.stem(name));
        Result<Outline> outline = file.outline(templates);
        problems.addAll(outline.diagnostics());
        Optional<Result<Overlay>> overlay =
            outline.toOptional().map(o -> file.read(Optional.of(o), Optional.empty()));
        overlay.ifPresent(read -> problems.addAll(read.diagnostics()));
        overlay.flatMap(Result::atHand).ifPresent(found -> {
          MeetsReader.check(found, templates.requirements(), problems);
          adoption(found).ifPresent(problems::add);
          history(found).ifPresent(problems::add);
          overlays.put(file.policy(), found);
        });
      }
    }
    return overlays;
  }

  private static Optional<Diagnostic> adoption(Overlay overlay) {
    return overlay.events().stream()
        .findFirst()
        .map(event -> Diagnostic.error(
            event.location(),
            "a layer adopts nothing: only a council does",
            "take 'events' out, and write them in the file of each council"));
  }

  private static Optional<Diagnostic> history(Overlay overlay) {
    return overlay.details().history().stream()
        .findFirst()
        .map(version -> Diagnostic.error(
            version.location(),
            "a layer has no earlier versions: only a council's policy has",
            "take 'history' out, and write it in the file of each council"));
  }
}
