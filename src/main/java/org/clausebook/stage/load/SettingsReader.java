package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.document.Defaults;
import org.clausebook.model.document.Format;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.TextFile;
import org.clausebook.stage.load.yaml.YamlFile;
import org.clausebook.stage.load.yaml.YamlName;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads {@code clausebook.yaml}: where the library is, and the defaults of commands. */
final class SettingsReader {
  private static final String FILE = "clausebook.yaml";
  private static final String FORMATS = "formats";

  /** Names of folders joined by slashes; none is hidden or leads up. */
  private static final Pattern OUTPUT = Pattern.compile("[^./:][^/:]*+(?:/[^./:][^/:]*+)*+");

  private static final List<String> TAKEN = List.of(Folder.COUNCILS, Folder.TEMPLATES);

  private final Folder workspace;
  private final List<Diagnostic> problems = new ArrayList<>();

  private SettingsReader(Folder workspace) {
    this.workspace = workspace;
  }

  /**
   * What a workspace sets for itself, as far as it can be used.
   *
   * @param folder it, over its library
   * @param problems what is wrong: nothing may be made of the workspace then
   */
  record Settings(Folder folder, Defaults defaults, List<Diagnostic> problems) {
    Settings {
      problems = List.copyOf(problems);
    }

    static Settings none(Folder folder, List<Diagnostic> problems) {
      return new Settings(folder, Defaults.none(folder.library()), problems);
    }
  }

  static Settings read(Folder workspace) {
    if (!workspace.hasFile(FILE)) {
      return Settings.none(workspace, misnamed(workspace));
    }
    Result<Mapping> file = TextFile.read(workspace, FILE)
        .then(text ->
            YamlFile.isEmpty(text) ? Result.ok(YamlFile.empty(FILE)) : workspace.read(FILE, text));
    return file.toOptional()
        .map(mapping -> new SettingsReader(workspace).read(mapping))
        .orElseGet(() -> Settings.none(workspace, file.diagnostics()));
  }

  private static List<Diagnostic> misnamed(Folder workspace) {
    String other = YamlName.stem(FILE) + ".yml";
    return workspace.hasFile(other)
        ? List.of(Diagnostic.error(
            Location.of(other),
            "the name of this file does not end in '.yaml', so it would not be read",
            "rename it to '" + FILE + "'"))
        : List.of();
  }

  private Settings read(Mapping mapping) {
    Group group = Group.of(mapping, Keys.of("clausebook"), problems);
    Folder folder = group
        .text("library")
        .flatMap(path -> new LibraryPath(workspace, problems).over(path))
        .orElse(workspace);
    var defaults = new Defaults(
        folder.library(),
        group.text("council").flatMap(this::council),
        group.fact("body").map(SourceText::value).map(String::strip),
        group.has(FORMATS) ? formats(group) : Format.usual(),
        group.text("output").flatMap(this::output).orElse(Defaults.OUTPUT));
    return new Settings(folder, defaults, problems);
  }

  private Optional<String> council(SourceText slug) {
    List<String> councils = workspace.folders(Folder.COUNCILS);
    if (councils.contains(slug.value())) {
      return Optional.of(slug.value());
    }
    problems.add(Diagnostic.error(
        slug.start(),
        "no council is called '" + slug.value() + "'",
        councils.isEmpty()
            ? "take this line out until there is a folder 'councils/" + slug.value() + "'"
            : Suggestion.hint(slug.value(), councils)));
    return Optional.empty();
  }

  private Set<Format> formats(Group group) {
    var formats = EnumSet.noneOf(Format.class);
    int earlier = problems.size();
    for (SourceText word : group.texts(FORMATS)) {
      Format.of(word.value())
          .ifPresentOrElse(
              formats::add,
              () -> problems.add(Diagnostic.error(
                  word.start(),
                  "no format is called '" + word.value() + "'",
                  Suggestion.hint(word.value(), Format.words()))));
    }
    if (formats.isEmpty() && problems.size() == earlier) {
      problems.add(Diagnostic.error(
          group.location(FORMATS),
          "'formats' has no entries",
          "write 'formats: [html, pdf]', or take the line out"));
    }
    return formats.isEmpty() ? Format.usual() : formats;
  }

  /** Only a folder of the workspace: whoever runs a command says so if it is to write elsewhere. */
  private Optional<String> output(SourceText written) {
    String path = written.value().strip().replace('\\', '/').replaceFirst("/++$", "");
    if (OUTPUT.matcher(path).matches() && !TAKEN.contains(path.split("/", 2)[0])) {
      return Optional.of(path);
    }
    problems.add(Diagnostic.error(
        written.start(),
        "policies cannot be published to '" + written.value() + "'",
        "name a folder beside 'councils', such as 'output'; '--output' writes anywhere else"));
    return Optional.empty();
  }
}
