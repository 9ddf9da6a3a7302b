package org.clausebook.feature.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Clause;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Outline;
import org.clausebook.model.SharedTemplates;
import org.clausebook.workspace.Workspace;

/**
 * Composes the outlines of the library, of layers and of single councils in whatever way a council
 * could come to have them, so that a mistake is found that no council has met yet.
 */
public final class LibraryCheck {
  private final Workspace workspace;

  /** A check of the library of one workspace. */
  public LibraryCheck(Workspace workspace) {
    this.workspace = workspace;
  }

  /** What was gone through, with everything that is wrong. */
  public Result<LibraryReport> check() {
    Result<SharedTemplates> library = workspace.templates();
    if (!library.isOk()) {
      return Result.failed(library.diagnostics());
    }
    var problems = new ArrayList<Diagnostic>(library.diagnostics());
    Set<Outline> outlines = new LinkedHashSet<>();
    Set<Clause> clauses = new LinkedHashSet<>();
    int ways = 0;
    for (InventedCouncils councils : everywhere()) {
      Result<CouncilSources> any = councils.any();
      problems.addAll(any.diagnostics());
      if (any.isOk()) {
        CouncilSources sources = any.toOptional().orElseThrow();
        clauses.addAll(sources.templates().library().clauses().values());
        for (Outline outline : sources.templates().outlines().values()) {
          if (outlines.add(outline) || isChanged(outline, sources)) {
            ways += new TriedOutline(workspace, councils, problems).compose(outline, sources);
          }
        }
      }
    }
    problems.addAll(UnusedClauses.among(clauses, outlines));
    return Result.of(
        new LibraryReport(outlines.size(), ways),
        problems.stream().distinct().sorted().toList());
  }

  /** Whether the nearest layer says something of a policy that it did not bring. */
  private static boolean isChanged(Outline outline, CouncilSources sources) {
    int layers = sources.layers().size();
    return layers > 0 && sources.layers().get(layers - 1).overlays().containsKey(outline.policy());
  }

  private List<InventedCouncils> everywhere() {
    var files = workspace.unwritten();
    var everywhere = new ArrayList<InventedCouncils>();
    everywhere.add(InventedCouncils.overTheLibrary(files));
    files.layers().forEach(layer -> everywhere.add(InventedCouncils.over(files, layer)));
    for (String slug : workspace.councils()) {
      Result<CouncilSources> council = workspace.council(slug);
      council
          .atHand()
          .filter(LibraryCheck::hasOwn)
          .ifPresent(own -> everywhere.add(InventedCouncils.inPlaceOf(files, own)));
    }
    return everywhere;
  }

  private static boolean hasOwn(CouncilSources council) {
    String folder = council.council().file().replaceFirst("[^/]*$", "");
    return council.templates().library().clauses().values().stream()
            .anyMatch(clause -> clause.location().file().startsWith(folder))
        || council.templates().outlines().values().stream()
            .anyMatch(outline -> outline.text().title().start().file().startsWith(folder));
  }
}
