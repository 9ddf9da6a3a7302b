package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.YamlName;

/**
 * What the policies of one council are called.
 *
 * @param folder of the council, from the workspace
 * @param own the policy that they are asked for
 * @param templates with the outlines, as far as they can be read
 */
record PolicyTitles(
    Folder workspace, String folder, String own, Optional<SharedTemplates> templates) {

  /** The other policies that the council has a file for. */
  List<String> policies() {
    return YamlName.toRead("", workspace.files(folder), new ArrayList<>()).stream()
        .map(YamlName::stem)
        .filter(name -> !name.equals("council") && !name.equals(own))
        .toList();
  }

  /** The title of a policy; of one whose title cannot be read, its key; empty if there is none. */
  Optional<SourceText> find(String policy) {
    if (!policies().contains(policy)) {
      return Optional.empty();
    }
    String file = folder + "/" + policy + ".yaml";
    return workspace
        .read(file)
        .toOptional()
        .flatMap(mapping -> Group.open(mapping, new ArrayList<>()).textIfAny("title"))
        .or(() -> templates
            .flatMap(all -> Optional.ofNullable(all.outlines().get(policy)))
            .map(outline -> outline.text().title()))
        .or(() -> Optional.of(SourceText.of(policy, Location.of(file))));
  }
}
