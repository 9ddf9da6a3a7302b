package org.clausebook.stage.load.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.GivenAmendment;
import org.clausebook.model.GivenCouncil;
import org.clausebook.model.GivenPolicy;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/**
 * Councils given in code, found by the paths of the files that they stand in for. A folder of the same
 * name on the disk does not count beside one.
 */
final class GivenCouncils {
  static final GivenCouncils NONE = new GivenCouncils(new TreeMap<>());

  private static final String PROFILE = "council.yaml";

  /** The files of each folder, by name. */
  private final Map<String, Map<String, Result<Mapping>>> folders;

  private GivenCouncils(Map<String, Map<String, Result<Mapping>>> folders) {
    this.folders = folders;
  }

  GivenCouncils with(List<GivenCouncil> councils) {
    Map<String, Map<String, Result<Mapping>>> all = new TreeMap<>(folders);
    councils.forEach(council -> all.put(PolicyKey.folder(council.slug()), files(council)));
    return new GivenCouncils(all);
  }

  private static Map<String, Result<Mapping>> files(GivenCouncil council) {
    Map<String, Result<Mapping>> files = new TreeMap<>();
    files.put(PROFILE, GivenValues.read(council.place(), council.profile()));
    for (GivenPolicy policy : council.policies()) {
      files.put(policy.policy() + ".yaml", GivenValues.read(council.place(policy), keys(policy)));
    }
    return files;
  }

  private static Map<String, Object> keys(GivenPolicy policy) {
    Map<String, Object> keys = new LinkedHashMap<>(policy.keys());
    var amendments = new ArrayList<Map<String, Object>>();
    for (GivenAmendment amendment : policy.amendments()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put(amendment.verb(), amendment.clause());
      entry.putAll(amendment.keys());
      amendments.add(entry);
    }
    if (!amendments.isEmpty()) {
      keys.put("amendments", amendments);
    }
    return keys;
  }

  /** Names of the folders that they would have. */
  List<String> slugs() {
    return folders.keySet().stream()
        .map(folder -> folder.substring(PolicyKey.folder("").length()))
        .toList();
  }

  /** Whether a path is that of the folder of one, or in it. */
  boolean cover(String path) {
    return folders.keySet().stream()
        .anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/"));
  }

  boolean hasFolder(String path) {
    return folders.containsKey(path);
  }

  /** Names of the files in a folder. */
  List<String> files(String folder) {
    return List.copyOf(folders.getOrDefault(folder, Map.of()).keySet());
  }

  /** What a file says; empty if there is none. */
  Optional<Result<Mapping>> file(String path) {
    int name = path.lastIndexOf('/');
    return name < 0
        ? Optional.empty()
        : Optional.ofNullable(
            folders.getOrDefault(path.substring(0, name), Map.of()).get(path.substring(name + 1)));
  }

  /** Says that there is no file to read as it is. */
  static <T> Result<T> noFile(String path) {
    return Result.failed(
        Diagnostic.error(
            Location.of(path),
            "this council is given in code, so it has no files",
            "change what the program gives; to keep decisions and their words, write the council's files"));
  }
}
