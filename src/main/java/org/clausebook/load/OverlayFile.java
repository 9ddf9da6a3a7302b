package org.clausebook.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.load.YamlValue.Mapping;
import org.clausebook.model.Outline;
import org.clausebook.model.Overlay;
import org.clausebook.model.SharedTemplates;

/**
 * The file of a council or layer for one policy.
 *
 * @param folder that it stands in, from the workspace
 */
record OverlayFile(Path workspace, String folder, String policy) {
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
        Location.of(path()),
        "there is no policy '" + policy + "' in templates/policies",
        Suggestion.nearest(policy, templates.outlines().keySet())
            .map(name -> "rename this file to '" + name + ".yaml'")
            .orElse("name this file after one of: "
                + String.join(", ", templates.outlines().keySet()))));
  }

  /**
   * What the file says.
   *
   * @param outline the policy that is amended; empty while it is unreadable
   */
  Result<Overlay> read(Optional<Outline> outline) {
    return TextFile.read(workspace, path()).then(text -> read(outline, text));
  }

  /** What a text says that is to stand in the file. */
  Result<Overlay> read(Optional<Outline> outline, String text) {
    return YamlFile.parse(path(), text).then(mapping -> overlay(outline, mapping));
  }

  private Result<Overlay> overlay(Optional<Outline> outline, Mapping mapping) {
    var problems = new ArrayList<Diagnostic>();
    return Result.of(new OverlayReader(outline, problems).read(path(), mapping), problems);
  }
}
