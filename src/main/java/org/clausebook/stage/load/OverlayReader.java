package org.clausebook.stage.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Amendment;
import org.clausebook.model.Outline;
import org.clausebook.model.Overlay;
import org.clausebook.model.OverlayTranslation;
import org.clausebook.model.Presentation.Citations;
import org.clausebook.model.Remarks;
import org.clausebook.model.Surroundings;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads one council's file for one policy. */
final class OverlayReader {
  private final Optional<Outline> outline;
  private final PolicyTitles titles;
  private final List<Diagnostic> problems;

  /**
   * A reader of overlays.
   *
   * @param outline the policy that is amended; empty while it is unreadable
   * @param titles of the policies of the same council
   */
  OverlayReader(Optional<Outline> outline, PolicyTitles titles, List<Diagnostic> problems) {
    this.outline = outline;
    this.titles = titles;
    this.problems = problems;
  }

  Overlay read(String file, Mapping mapping) {
    var group = Group.of(mapping, Keys.of("overlay"), problems);
    var notes = new DraftingNotes();
    var amendments = new AmendmentReader(notes, problems);
    var adoption = group.mapping("adoption").map(m -> new AdoptionReader(titles, problems).read(m));
    var presentation = new PresentationReader(problems).read(group, Citations.NONE);
    Optional<SourceText> title = group.line("title");
    var control = new Overlay.Control(
        group.text("version"),
        new ReviewReader(problems).read(group),
        adoption.map(AdoptionReader.Adoption::events).orElse(List.of()));
    Map<String, SourceText> wording = wording(group);
    List<Amendment> changes = amendments.read(group.mappings("amendments"));
    var choices = new ChoicesReader(outline, problems).read(group);
    var details = new ControlReader(problems).read(group);
    var remarks = new Remarks(notes.all(), new SilencesReader(problems).read(group));
    var languages = new LanguagesReader(problems).read(group);
    var words = new Overlay.Words(
        title,
        presentation.with(
            new Surroundings(Optional.empty(), adoption.flatMap(AdoptionReader.Adoption::at))
                .over(presentation.around())),
        wording,
        adoption.flatMap(AdoptionReader.Adoption::printed),
        new OverlayTranslation(
            new TranslationReader(problems).read(group, List.of()), amendments.translations()));
    return new Overlay(words, control, changes, choices, details, remarks, languages, file);
  }

  private Map<String, SourceText> wording(Group group) {
    Map<String, SourceText> wording = new LinkedHashMap<>();
    group
        .mapping("wording")
        .map(this::passages)
        .ifPresent(passages -> passages
            .keys()
            .forEach(name -> passages.prose(name).ifPresent(text -> wording.put(name, text))));
    return wording;
  }

  private Group passages(Mapping mapping) {
    return outline
        .map(o -> Group.of(mapping, List.copyOf(o.passages().keySet()), problems))
        .orElseGet(() -> Group.open(mapping, problems));
  }
}
