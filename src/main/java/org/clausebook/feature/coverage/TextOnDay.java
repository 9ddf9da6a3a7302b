package org.clausebook.feature.coverage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.feature.coverage.Answering.AnsweringClause;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.PolicySources;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.Lock.LockedClause;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;
import org.clausebook.workspace.LibraryTexts;
import org.clausebook.workspace.Workspace;

/** The clauses of one text of a policy, as they are printed. */
record TextOnDay(Map<ClauseId, AnsweringClause> clauses) {
  /** A change that the council made, and not a layer. */
  private static final Pattern OF_COUNCIL = Pattern.compile("(.*), councils/[^_].*");

  TextOnDay {
    clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
  }

  /** Words that a decision fixed. */
  static TextOnDay of(Lock lock) {
    Map<ClauseId, AnsweringClause> clauses = new LinkedHashMap<>();
    for (int i = 0; i < lock.clauses().size(); i++) {
      LockedClause locked = lock.clauses().get(i);
      add(lock.document().clauses().get(i), tailored(locked), clauses);
    }
    return new TextOnDay(clauses);
  }

  /** The working text; none while it has mistakes. */
  static TextOnDay working(Workspace workspace, PolicyKey key) {
    Map<ClauseId, List<String>> tailored = workspace
        .resolve(key)
        .atHand()
        .map(ResolvedPolicy::clauses)
        .map(all -> all.stream()
            .collect(Collectors.toMap(
                ClauseInForce::id,
                clause -> tailored(clause, key),
                (first, second) -> first,
                LinkedHashMap::new)))
        .orElseGet(LinkedHashMap::new);
    Map<ClauseId, AnsweringClause> clauses = new LinkedHashMap<>();
    workspace
        .draft(key)
        .atHand()
        .map(PolicyDocument::clauses)
        .ifPresent(printed -> printed.forEach(
            clause -> add(clause, tailored.getOrDefault(clause.id(), List.of()), clauses)));
    return new TextOnDay(clauses);
  }

  /** A lock ends each change with the file that made it; the folder may have another name since. */
  private static List<String> tailored(LockedClause clause) {
    return clause.changes().stream()
        .map(OF_COUNCIL::matcher)
        .filter(Matcher::matches)
        .map(change -> change.group(1))
        .toList();
  }

  private static List<String> tailored(ClauseInForce clause, PolicyKey key) {
    String folder = PolicyKey.folder(key.council()) + "/";
    return clause.settings().stream()
        .filter(setting -> setting.location().file().startsWith(folder))
        .map(ClauseInForce.Setting::what)
        .toList();
  }

  private static void add(
      NumberedClause clause, List<String> tailored, Map<ClauseId, AnsweringClause> clauses) {
    clauses.put(
        clause.id(), new AnsweringClause(clause.id(), clause.number(), clause.heading(), tailored));
  }

  /**
   * Whether the library and the layers say otherwise now than when the words were locked; that the
   * council has chosen another variant since is no change of theirs.
   */
  static boolean isOtherModel(
      Lock lock, ClauseId clause, PolicySources sources, Workspace workspace) {
    Optional<String> variant = Optional.ofNullable(
            sources.overlay().choices().variants().get(clause))
        .map(choice -> choice.value().value());
    Optional<Lock.Text> then = lock.clauses().stream()
        .filter(locked -> locked.id().equals(clause) && locked.variant().equals(variant))
        .findFirst()
        .flatMap(LockedClause::upstream);
    Optional<Lock.Text> now =
        Optional.ofNullable(LibraryTexts.of(sources, workspace).get(clause));
    return then.isPresent() && now.isPresent() && !then.equals(now);
  }
}
