package org.clausebook.stage.load.lock;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Lock;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.ProfileInheritance;
import org.clausebook.stage.load.yaml.Records;
import org.clausebook.stage.load.yaml.WorkspaceFile;
import org.clausebook.stage.load.yaml.YamlValue.Scalar;
import org.clausebook.stage.load.yaml.YamlValue.Sequence;

/** Where the locks of one policy lie in a workspace. */
record LockPlace(Folder folder, String council, String policy) {
  /** A size in MiB; far more than any picture that is let in. */
  private static final int LARGEST = 4;

  String home() {
    return Lock.folder(council, policy);
  }

  /** The file in which the decisions are. */
  String record() {
    return file(policy);
  }

  String file(String name) {
    return Records.file(council, name);
  }

  /** The locks, those with short names first; a name may be written in capitals. */
  List<LockFile> files() {
    return files(home());
  }

  /** The locks of decisions that were taken back. */
  List<LockFile> undone() {
    return files(Lock.undone(council, policy));
  }

  private List<LockFile> files(String home) {
    return folder.files(home).stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml"))
        .map(name -> LockFile.read(folder, home + "/" + name))
        .sorted(LockFile.ORDER)
        .toList();
  }

  /** The locks of policies of other names. */
  Stream<LockFile> ofOthers() {
    return folder.folders(Lock.home(council)).stream()
        .filter(other -> !other.equals(policy))
        .flatMap(other -> files(Lock.folder(council, other)).stream());
  }

  boolean has(String path) {
    return folder.hasFile(path);
  }

  LockReader reader(LockFile file) {
    return new LockReader(file.path(), new LockForm(council, this::picture));
  }

  /** A picture, if its file is there and is still that picture. */
  private Optional<FileContent> picture(Fingerprint image) {
    String pictures = Lock.pictures(council);
    return folder.files(pictures).stream()
        .filter(name -> name.startsWith(image.value()))
        .flatMap(name -> content(pictures + "/" + name).toOptional().stream())
        .filter(content -> Fingerprint.of(content.bytes()).equals(image))
        .findFirst();
  }

  /** The bytes of a file, as they are stored. */
  Result<FileContent> content(String path) {
    return WorkspaceFile.read(folder, path, LARGEST);
  }

  /** The names that the council's folder had before, as its profile declares them. */
  List<String> formerly() {
    return folder
        .read(file("council"))
        .toOptional()
        .map(profile -> profile.entries().stream()
            .filter(entry -> entry.key().equals(ProfileInheritance.FORMERLY))
            .flatMap(entry -> entry.value() instanceof Sequence list
                ? list.items().stream()
                : Stream.of(entry.value()))
            .flatMap(value -> value instanceof Scalar name
                ? Stream.of(name.text().value())
                : Stream.<String>empty())
            .toList())
        .orElse(List.of());
  }
}
