package org.clausebook.stage.load;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Letterhead;
import org.clausebook.model.Logo;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads from a profile what is above the title of every policy. */
final class LetterheadReader {
  private final Folder folder;
  private final List<Diagnostic> problems;

  LetterheadReader(Folder folder, List<Diagnostic> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  Letterhead read(Group profile) {
    return new Letterhead(profile.mapping("logo").flatMap(this::logo), profile.texts("letterhead"));
  }

  private Optional<Logo> logo(Mapping mapping) {
    var group = Group.of(mapping, Keys.of("logo"), problems);
    Optional<SourceText> file =
        group.requiredText("file", "write the name of a picture in this folder: 'file: logo.png'");
    Optional<SourceText> alt = group.requiredFact(
        "alt",
        "write what the logo shows, for those who cannot see it: 'alt: A bridge over a river'");
    return file.flatMap(new LogoReader(folder, problems)::read)
        .flatMap(picture -> alt.map(picture::as));
  }
}
