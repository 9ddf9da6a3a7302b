package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.clausebook.cache.Lazy;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.ClauseLibrary;
import org.clausebook.model.ControlWords;
import org.clausebook.model.Layout;
import org.clausebook.model.Outline;
import org.clausebook.model.Outlines;
import org.clausebook.model.Presentation.Citations;
import org.clausebook.model.Requirement;
import org.clausebook.model.Requirements;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.Vocabulary;
import org.clausebook.model.Watchlist;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlName;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads the library, and what a layer lays over it. */
final class TemplatesReader {
  private static final String LIBRARY = "library.yaml";
  static final String WORDS = "words.yaml";
  static final String CONTROL = "control.yaml";
  static final String WATCHLIST = "watchlist.yaml";
  private static final String REFERENCES = "references.yaml";

  /** The folders of its own that a council may have. */
  static final List<String> OF_COUNCILS = List.of("/clauses", "/policies", "/requirements");

  /** The folders of the library whose YAML files depend on each other. */
  private static final List<String> CHECKED = List.of("", "/clauses", "/policies", "/requirements");

  private static final List<String> PARTS = List.of("clauses", "policies", "layouts");

  private final Folder folder;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Supplier<Boolean> isShipped;
  private boolean isComplete = true;

  TemplatesReader(Folder folder) {
    this.folder = folder;
    this.isShipped = new Lazy<>(() -> !folder.isWelsh() && folder.isAsShipped(CHECKED));
  }

  Result<SharedTemplates> read() {
    String library = folder.library();
    if (PARTS.stream().noneMatch(part -> folder.has(library + "/" + part))) {
      return Result.failed(Diagnostic.error(
          Location.of(library),
          "this folder is no library: it has no clauses, no policies and no layouts",
          "move what you need of it into a layer, such as councils/_own, and remove the folder: then"
              + " the library that comes with Clausebook counts"));
    }
    return read(library, SharedTemplates.none());
  }

  /** What is in the folder {@code root}, laid over what is beneath it. */
  Result<SharedTemplates> read(String root, SharedTemplates beneath) {
    Layout layout = new LayoutReader(folder, problems).read(root, beneath.layout());
    layout = new ThemesReader(folder, problems).read(root, layout, beneath.layout());
    return read(root, beneath, layout, controlWords(root));
  }

  /** The same of a folder whose layouts and fonts do not count. */
  Result<SharedTemplates> readWords(String root, SharedTemplates beneath) {
    return read(root, beneath, beneath.layout(), ControlWords.none());
  }

  private Result<SharedTemplates> read(
      String root, SharedTemplates beneath, Layout layout, ControlWords words) {
    LibraryClauses clauses = clauses(root);
    LibraryOutlines outlines = outlines(root);
    Vocabulary vocabulary =
        folder.isWelsh() ? vocabulary(root) : vocabulary(root).with(words);
    Watchlist watchlist = watchlist(root);
    List<String> kinds = vocabulary.over(beneath.vocabulary()).kindNames();
    var asked = new Lazy<>(() -> requirements(root, beneath, kinds));
    if (!isFaultless(root)) {
      asked.get();
    }
    if (!isComplete) {
      // Half a library would make faultless councils look wrong.
      return Result.failed(problems);
    }
    var library = version(root).map(clauses.library()::of).orElse(clauses.library());
    var requirements = new Requirements(() -> new Requirements.Said(
        asked.get(), clauses.meets().get(), outlines.meets().get()));
    var own = new SharedTemplates(
        library, outlines.outlines(), layout, vocabulary, watchlist, requirements);
    var shared = own.over(beneath);
    if (!isFaultless(root)) {
      check(root, beneath, shared, own);
    }
    return Result.of(shared, problems);
  }

  private void check(
      String root, SharedTemplates beneath, SharedTemplates shared, SharedTemplates own) {
    new LayerAdditionsCheck(root, beneath, problems).check(own.library(), own.outlines());
    if (!folder.isWelsh()) {
      MeetsReader.check(own.requirements(), shared.requirements(), problems);
    }
    own.outlines().values().forEach(outline -> checkSlots(outline, shared.library()));
    if (!own.outlines().isEmpty() || !own.vocabulary().equals(Vocabulary.empty())) {
      new FieldCheck(folder.library(), shared, problems).check();
    }
  }

  /** Whether these files are those that come with the program, in which there is no mistake. */
  private boolean isFaultless(String root) {
    return isLibrary(root) && isShipped.get();
  }

  private LibraryClauses clauses(String root) {
    if (isFaultless(root)) {
      return new ShippedClauses(folder).clauses();
    }
    var reader = new ClauseReader(problems);
    forEachYaml(root + "/clauses", (name, file) -> reader.read(file));
    return new LibraryClauses(new ClauseLibrary(reader.part()), reader::meets);
  }

  private LibraryOutlines outlines(String root) {
    if (isFaultless(root)) {
      return new ShippedOutlines(folder, citations()).outlines();
    }
    Map<String, Outline> outlines = new LinkedHashMap<>();
    var reader = new OutlineReader(citations(), problems);
    forEachYaml(root + "/policies", (name, file) -> {
      Outline outline = reader.read(name, file);
      isComplete &= !outline.slots().isEmpty();
      outlines.put(name, outline);
    });
    return new LibraryOutlines(Outlines.of(outlines), reader::meets);
  }

  private Optional<String> version(String root) {
    String file = root + "/" + LIBRARY;
    return isLibrary(root) && folder.hasFile(file)
        ? readFile(file)
            .flatMap(mapping -> Group.of(mapping, Keys.of("library"), problems).fact("version"))
            .map(SourceText::value)
        : Optional.empty();
  }

  private boolean isLibrary(String root) {
    return root.equals(folder.library());
  }

  private Vocabulary vocabulary(String root) {
    boolean isShared = isLibrary(root);
    if (folder.isWelsh()) {
      return isShared ? welshVocabulary() : Vocabulary.empty();
    }
    if (!(isShared || Layers.isLayer(root)) || !folder.files(root).contains(WORDS)) {
      return Vocabulary.empty();
    }
    var reader = new VocabularyReader(problems);
    return readFile(root + "/" + WORDS)
        .map(isShared ? reader::read : reader::readLayer)
        .orElseGet(Vocabulary::empty);
  }

  private Vocabulary welshVocabulary() {
    String file = folder.library() + "/" + LanguageWordsReader.FILE;
    if (!folder.hasFile(file)) {
      problems.add(Diagnostic.error(
          Location.of(file),
          "there are no words for policies in Welsh",
          "copy this file from a workspace that has it"));
      return Vocabulary.empty();
    }
    return readFile(file).map(new LanguageWordsReader(problems)::read).orElseGet(Vocabulary::empty);
  }

  private ControlWords controlWords(String root) {
    return !folder.isWelsh() && folder.files(root).contains(CONTROL)
        ? readFile(root + "/" + CONTROL)
            .map(new ControlWordsReader(isLibrary(root), problems)::read)
            .orElseGet(ControlWords::none)
        : ControlWords.none();
  }

  private Watchlist watchlist(String root) {
    String file = root + "/" + WATCHLIST;
    return folder.hasFile(file)
        ? readFile(file).map(new WatchlistReader(problems)::read).orElseGet(Watchlist::empty)
        : Watchlist.empty();
  }

  /** What is asked of councils; what is asked is the same in Welsh. */
  private Map<String, Requirement> requirements(
      String root, SharedTemplates beneath, List<String> kinds) {
    if (folder.isWelsh()) {
      return Map.of();
    }
    var reader = new RequirementsReader(beneath.requirements().byId(), kinds, problems);
    forEachYaml(root + "/requirements", (name, file) -> reader.read(file));
    return reader.requirements();
  }

  private void forEachYaml(String path, BiConsumer<String, Mapping> reader) {
    folder.closed(path).ifPresent(closed -> {
      problems.add(closed);
      isComplete = false;
    });
    for (String name : YamlName.toRead(path, folder.files(path), problems)) {
      readFile(path + "/" + name).ifPresent(m -> reader.accept(YamlName.stem(name), m));
    }
  }

  private Optional<Mapping> readFile(String file) {
    var mapping = folder.read(file);
    problems.addAll(mapping.diagnostics());
    isComplete &= mapping.isOk();
    return mapping.toOptional();
  }

  private Citations citations() {
    String welsh = folder.library() + "/" + LanguageWordsReader.FILE;
    if (folder.isWelsh() && folder.hasFile(welsh)) {
      return readFile(welsh)
          .map(new LanguageWordsReader(problems)::citations)
          .orElse(Citations.NONE);
    }
    String english = folder.library() + "/" + REFERENCES;
    return folder.hasFile(english)
        ? readFile(english).map(new PresentationReader(problems)::citations).orElse(Citations.NONE)
        : Citations.NONE;
  }

  private void checkSlots(Outline outline, ClauseLibrary library) {
    outline.slots().stream()
        .filter(slot -> !library.has(slot.clause()))
        .forEach(slot -> problems.add(Diagnostic.error(
            slot.location(),
            "no clause '" + slot.clause() + "' in the library",
            Suggestion.hint(slot.clause().value(), library.names()))));
  }
}
