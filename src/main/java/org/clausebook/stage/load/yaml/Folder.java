package org.clausebook.stage.load.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.GivenCouncil;
import org.clausebook.model.Language;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/**
 * A workspace on the disk with its library: lists what is in its folders, in the order of the names,
 * and reads each file once.
 */
public final class Folder {
  /** The folder of all councils and layers. */
  public static final String COUNCILS = "councils";

  /** The folder of a workspace's own library. */
  public static final String TEMPLATES = "templates";

  private final Path root;
  private final LibraryPlace library;
  private final Language language;
  private final FileCache files;
  private final GivenCouncils given;
  private final UnwrittenTexts unwritten;

  /**
   * A folder whose files are read in English. Its library is its own or, where it has none, the one
   * that comes with the program.
   */
  public Folder(Path root) {
    this(
        root,
        LibraryPlace.of(root),
        Language.ENGLISH,
        new FileCache(root.resolve(COUNCILS)),
        GivenCouncils.NONE,
        UnwrittenTexts.NONE);
  }

  private Folder(
      Path root,
      LibraryPlace library,
      Language language,
      FileCache files,
      GivenCouncils given,
      UnwrittenTexts unwritten) {
    this.root = root;
    this.library = library;
    this.language = language;
    this.files = files;
    this.given = given;
    this.unwritten = unwritten;
  }

  public Path root() {
    return root;
  }

  /** The folder of the library, by its path from the workspace. */
  public String library() {
    return library.path();
  }

  /** The same folder over another library, by its path from here; it may lie outside. */
  public Folder over(String path) {
    return over(new LibraryPlace(path, LibraryPlace.Kind.NAMED));
  }

  /** The same folder over the library that comes with the program, whatever library it has. */
  public Folder overShipped() {
    return over(new LibraryPlace(ShippedLibrary.NAME, LibraryPlace.Kind.SHIPPED));
  }

  private Folder over(LibraryPlace other) {
    return new Folder(root, other, language, files, given, unwritten);
  }

  /** Whether a file lies in the workspace or in a library that it names, wherever links lead. */
  public boolean holds(Path file) throws IOException {
    Path real = file.toRealPath();
    return real.startsWith(root.toRealPath())
        || (library.kind() == LibraryPlace.Kind.NAMED
            && real.startsWith(root.resolve(library.path()).toRealPath()));
  }

  /** The library that comes with the program, where that one counts. */
  public Optional<ShippedLibrary> shipped() {
    return library.kind() == LibraryPlace.Kind.SHIPPED
        ? Optional.of(ShippedLibrary.get())
        : Optional.empty();
  }

  /**
   * Whether each YAML file in these folders of the library is what comes with the program, and none
   * is added or missing.
   */
  public boolean isAsShipped(List<String> folders) {
    return library.kind() == LibraryPlace.Kind.SHIPPED
        || folders.stream()
            .allMatch(folder -> isAsShipped(
                library.path() + folder, ShippedLibrary.NAME + folder, ShippedLibrary.get()));
  }

  private boolean isAsShipped(String here, String there, ShippedLibrary known) {
    List<String> names = yaml(files(here));
    return names.equals(yaml(known.files(there)))
        && names.stream()
            .allMatch(name -> WorkspaceFile.read(this, here + "/" + name, TextFile.LIMIT)
                .toOptional()
                .equals(known.file(there + "/" + name)));
  }

  private static List<String> yaml(List<String> names) {
    return names.stream().filter(name -> name.endsWith(".yaml")).toList();
  }

  /** The same where a path is that of its folder, or in it. */
  private Optional<ShippedLibrary> shipped(String path) {
    return ShippedLibrary.isIn(path) ? shipped() : Optional.empty();
  }

  public Language language() {
    return language;
  }

  public FileCache cache() {
    return files;
  }

  /** The same folder, with its files read in Welsh. */
  public Folder inWelsh() {
    return new Folder(root, library, Language.WELSH, files, given, unwritten);
  }

  /** The same folder with councils given in code, each in place of a folder of its name. */
  public Folder with(List<GivenCouncil> councils) {
    return new Folder(root, library, language, files, given.with(councils), unwritten);
  }

  /** The same folder with the councils that are given in code beside another. */
  public Folder withCouncilsOf(Folder other) {
    return new Folder(root, library, language, files, other.given, unwritten);
  }

  /** The same folder with files that are to be written, by their paths. */
  public Folder withUnwritten(Map<String, String> texts) {
    return new Folder(root, library, language, files, given, new UnwrittenTexts(texts));
  }

  /** Whether a folder or file is that of a council given in code. */
  public boolean isGiven(String path) {
    return given.cover(path);
  }

  /** Where a file is; of a council given in code, what it stands for. */
  public Location place(String file) {
    return given
        .file(file)
        .flatMap(Result::atHand)
        .map(Mapping::location)
        .orElse(Location.of(file));
  }

  public boolean isWelsh() {
    return language == Language.WELSH;
  }

  /** A YAML file, read in the language. */
  public Result<Mapping> read(String file) {
    return given
        .file(file)
        .map(mapping -> mapping.then(this::inLanguage))
        .orElseGet(() -> unwritten
            .text(file)
            .map(Result::ok)
            .orElseGet(() -> TextFile.read(this, file))
            .then(text -> read(file, text)));
  }

  /** The text of a YAML file that is to be written, read in the language. */
  public Result<Mapping> read(String file, String text) {
    return YamlFile.parse(file, TypedText.read(text)).then(this::inLanguage);
  }

  private Result<Mapping> inLanguage(Mapping mapping) {
    return InvisibleCharacters.refuse(mapping)
        .map(visible -> isWelsh() ? InWelsh.read(visible) : visible);
  }

  /**
   * Names of the files in a folder; none if there is no such folder. Hidden files are left out. A
   * folder that is named like a YAML file is among them, so that reading it reports it.
   */
  public List<String> files(String folder) {
    if (isGiven(folder)) {
      return given.files(folder);
    }
    return shipped(folder)
        .map(known -> known.files(folder))
        .orElseGet(() -> unwritten.with(
            folder,
            names(folder, path -> !Files.isDirectory(path) || path.toString().endsWith(".yaml"))));
  }

  /** Names of the folders in a folder. Those that begin with {@code _} or a dot are left out. */
  public List<String> folders(String folder) {
    List<String> there = shipped(folder)
        .map(known -> known.folders(folder))
        .orElseGet(() -> names(folder, Files::isDirectory));
    List<String> beside = folder.equals(COUNCILS) ? given.slugs() : List.of();
    return Stream.concat(there.stream(), beside.stream())
        .filter(name -> !isLayer(name))
        .distinct()
        .sorted()
        .toList();
  }

  /** Names of the folders in a folder that begin with {@code _}. */
  public List<String> layers(String folder) {
    return names(folder, Files::isDirectory).stream().filter(Folder::isLayer).toList();
  }

  public boolean has(String folder) {
    if (isGiven(folder)) {
      return given.hasFolder(folder);
    }
    return shipped(folder)
        .map(known -> known.hasFolder(folder))
        .orElseGet(() -> unwritten.has(folder) || Files.isDirectory(root.resolve(folder)));
  }

  /** The report on a folder that is there and may not be looked into; its names count as none. */
  public Optional<Diagnostic> closed(String folder) {
    return isClosed(folder)
        ? Optional.of(Diagnostic.error(
            Location.of(folder),
            "this folder may not be read",
            "change its permissions so that you can read it (in its properties, or with chmod)"))
        : Optional.empty();
  }

  private boolean isClosed(String folder) {
    Path path = root.resolve(folder);
    return !isGiven(folder)
        && Files.isDirectory(path)
        && !(Files.isReadable(path) && Files.isExecutable(path));
  }

  public boolean hasFile(String file) {
    if (isGiven(file)) {
      return given.file(file).isPresent();
    }
    return shipped(file)
        .map(known -> known.file(file).isPresent())
        .orElseGet(() -> Files.exists(root.resolve(file)));
  }

  /** A file that does not lie on the disk. */
  Optional<FileContent> shippedFile(String file) {
    return shipped(file).flatMap(known -> known.file(file));
  }

  static boolean isLayer(String name) {
    return name.startsWith("_");
  }

  private List<String> names(String folder, Predicate<Path> wanted) {
    if (isGiven(folder) || !Files.isDirectory(root.resolve(folder)) || isClosed(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(root.resolve(folder))) {
      return paths
          .filter(wanted)
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
