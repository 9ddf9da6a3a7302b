package org.clausebook.feature.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.PolicySources;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.SourceText;
import org.clausebook.workspace.UnwrittenFiles;

/**
 * Plain councils that do not exist, one of each kind, over the library or a layer; or one that does
 * exist, for the clauses and outlines that it alone has.
 */
final class InventedCouncils {
  private static final String SLUG = "invented-council";

  private final UnwrittenFiles files;
  private final String profile;
  private final Optional<CouncilSources> real;
  private final Map<String, Result<CouncilSources>> byKind = new LinkedHashMap<>();

  private InventedCouncils(UnwrittenFiles files, String profile, Optional<CouncilSources> real) {
    this.files = files;
    this.profile = profile;
    this.real = real;
  }

  static InventedCouncils overTheLibrary(UnwrittenFiles files) {
    return new InventedCouncils(files, "name: The Invented Council\n", Optional.empty());
  }

  static InventedCouncils over(UnwrittenFiles files, String layer) {
    return new InventedCouncils(
        files, "name: The Invented Council\nextends: " + layer + "\n", Optional.empty());
  }

  /** A council that exists, in whatever way it could choose among the clauses of its own. */
  static InventedCouncils inPlaceOf(UnwrittenFiles files, CouncilSources council) {
    return new InventedCouncils(files, "", Optional.of(council));
  }

  /** One of them, with what its policies draw on. */
  Result<CouncilSources> any() {
    return council("");
  }

  /**
   * The kinds of body that there are, that of a council that exists first; an empty name where
   * nothing has a kind.
   */
  List<String> kinds(CouncilSources any) {
    Stream<String> own = any.council().nouns().kind().stream().map(SourceText::value);
    List<String> kinds = Stream.concat(own, any.templates().vocabulary().kindNames().stream())
        .distinct()
        .toList();
    return kinds.isEmpty() ? List.of("") : kinds;
  }

  /** Whether there is a council of a kind. */
  boolean has(String kind) {
    return real.flatMap(council -> council.council().nouns().kind())
        .map(own -> own.value().equals(kind))
        .orElse(true);
  }

  /** What a policy of the council of a kind is made from before it chooses anything. */
  Result<PolicySources> policy(String kind, String policy) {
    var key = new PolicyKey(slug(), policy);
    String text = real.flatMap(any -> files.before(key.file()).toOptional()).orElse("");
    return council(kind).then(council -> files.policy(council, key, text));
  }

  private Result<CouncilSources> council(String kind) {
    return real.map(Result::ok)
        .orElseGet(() -> byKind.computeIfAbsent(
            kind, of -> files.council(SLUG, profile + (of.isEmpty() ? "" : "kind: " + of + "\n"))));
  }

  private String slug() {
    return real.map(council -> council.council().slug()).orElse(SLUG);
  }

  /** Whether something is wrong elsewhere than in the files by which these councils choose. */
  boolean isOfTheLibrary(Diagnostic problem) {
    String file = problem.location().file();
    String folder = PolicyKey.folder(slug()) + "/";
    return !file.startsWith(folder) || file.indexOf('/', folder.length()) >= 0;
  }
}
