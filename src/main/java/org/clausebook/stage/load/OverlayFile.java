package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Outline;
import org.clausebook.model.Overlay;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.record.Event;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.TextFile;
import org.clausebook.stage.load.yaml.YamlFile;
import org.clausebook.stage.load.yaml.YamlName;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/**
 * The file of a council or layer for one policy.
 *
 * @param folder that it is in, from the workspace
 */
record OverlayFile(Folder workspace, String folder, String policy) {
  String path() {
    return folder + "/" + policy + ".yaml";
  }

  /** The outline of the policy that the file is named after. */
  Result<Outline> outline(SharedTemplates templates) {
    Outline outline = templates.outlines().get(policy);
    if (outline != null) {
      return Result.ok(outline);
    }
    return Result.failed(Diagnostic.error(
        workspace.place(path()),
        "there is no policy '" + policy + "' in " + workspace.library() + "/policies",
        hint(templates.outlines().keySet())));
  }

  /** Nobody is told to write one file over another. */
  private String hint(Set<String> policies) {
    List<String> files = workspace.files(folder);
    List<String> free =
        policies.stream().filter(name -> !files.contains(name + ".yaml")).toList();
    String meant = YamlName.stem(YamlName.meant(policy + ".yaml")).toLowerCase(Locale.ROOT);
    Optional<String> nearest = Suggestion.nearest(meant, policies)
        .or(() -> files.stream()
            .filter(name -> name.endsWith(".yaml") && !name.equals(policy + ".yaml"))
            .map(YamlName::stem)
            .filter(meant::startsWith)
            .findFirst());
    if (workspace.isGiven(path())) {
      return Suggestion.hint(meant, policies);
    }
    if (nearest.isPresent()) {
      String file = "'" + nearest.get() + ".yaml'";
      return free.contains(nearest.get())
          ? "rename this file to " + file
          : "put what you want to keep of it into " + file
              + ", then delete this file or move it to another folder";
    }
    return free.isEmpty()
        ? "move this file to another folder: each policy has its own here"
        : "name this file after one of: " + String.join(", ", free);
  }

  /**
   * What the file says; nothing if no policy is called like it, which is reported.
   *
   * @param outline the policy that is amended; empty while it is unreadable
   * @param templates with the outlines of the other policies
   */
  Result<Overlay> read(Optional<Outline> outline, Optional<SharedTemplates> templates) {
    boolean isMisnamed = outline.isEmpty() && templates.isPresent();
    return (isMisnamed ? Result.ok(YamlFile.empty(path())) : keys())
        .then(mapping -> overlay(outline, templates, mapping));
  }

  /** The overlay in a text that is to be written. */
  Result<Overlay> read(
      Optional<Outline> outline, Optional<SharedTemplates> templates, String text) {
    return keys(text).then(mapping -> overlay(outline, templates, mapping));
  }

  /** The keys of the file; none if it is empty, which takes the shared policy as it is. */
  Result<Mapping> keys() {
    if (workspace.isGiven(path())) {
      return workspace.read(path());
    }
    return TextFile.read(workspace, path()).then(this::keys);
  }

  /** The decisions that it records, whatever else is wrong in it. */
  Result<List<Event>> events(Optional<SharedTemplates> templates) {
    return keys().then(mapping -> {
      var problems = new ArrayList<Diagnostic>();
      var titles = new PolicyTitles(workspace, folder, policy, templates);
      List<Event> events = Group.open(mapping, problems)
          .mapping("adoption")
          .map(group -> new AdoptionReader(titles, problems).read(group).events())
          .orElse(List.of());
      return Result.of(events, problems);
    });
  }

  private Result<Mapping> keys(String text) {
    return YamlFile.isEmpty(text)
        ? Result.ok(YamlFile.empty(path()))
        : workspace.read(path(), text);
  }

  private Result<Overlay> overlay(
      Optional<Outline> outline, Optional<SharedTemplates> templates, Mapping mapping) {
    var problems = new ArrayList<Diagnostic>();
    var titles = new PolicyTitles(workspace, folder, policy, templates);
    String file = mapping.location().file();
    Overlay overlay = new OverlayReader(outline, titles, problems).read(file, mapping);
    templates.ifPresent(shared -> MeetsReader.check(overlay, shared.requirements(), problems));
    return Result.of(overlay, problems);
  }
}
