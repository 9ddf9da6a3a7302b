package org.clausebook.feature.importing;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.ShellWords;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Outline;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;

/** Finds the outline that a file is matched with, or that it needs one of the council's own. */
final class OutlineChooser {
  private static final String OUTLINE = "--outline";

  private final ImportRequest request;
  private final SourceSections file;
  private final SharedTemplates shared;
  private final OutlineFits fits;

  OutlineChooser(ImportRequest request, SourceSections file, SharedTemplates shared) {
    this.request = request;
    this.file = file;
    this.shared = shared;
    this.fits = OutlineFits.of(file.sections(), shared);
  }

  Result<OutlineChoice> choice() {
    String policy = request.key().policy();
    if (request.outline().isPresent()) {
      String wanted = request.outline().get();
      return wanted.equals(ImportRequest.NO_OUTLINE) ? own() : chosen(wanted);
    }
    if (isInLibrary(policy)) {
      return fits.isMet(policy)
          ? chosen(policy)
          : fits.isMet(fits.best()) ? failed(other(policy)) : own();
    }
    Optional<String> meant = Suggestion.nearest(policy, shared.outlines().keySet());
    if (meant.isPresent()) {
      return failed(misspelt(policy, meant.get()));
    }
    return fits.isMet(fits.best()) ? chosen(fits.best()) : own();
  }

  private boolean isInLibrary(String policy) {
    return shared.outlines().containsKey(policy);
  }

  private Result<OutlineChoice> chosen(String name) {
    PolicyKey key = request.key();
    Outline outline = shared.outlines().get(name);
    if (outline == null) {
      return failed(error(
          "the library has no outline '" + name + "'",
          Suggestion.nearest(name, shared.outlines().keySet())
              .or(() -> Optional.of(fits.best()).filter(fits::isMet))
              .map(near -> "write '" + OUTLINE + " " + near + "'")
              .orElse("write '" + OUTLINE + " " + ImportRequest.NO_OUTLINE
                  + "' for an outline of the council's own, or one of: "
                  + String.join(", ", shared.outlines().keySet()))));
    }
    if (!name.equals(key.policy()) && isInLibrary(key.policy())) {
      return failed(error(
          "'" + key.policy() + "' is another outline of the library than '" + name + "'",
          "run '" + command(name) + "'"));
    }
    return named(key.policy())
        .map(valid -> new OutlineChoice(key, Optional.of(outline), name, fits.of(name)));
  }

  private Result<OutlineChoice> own() {
    PolicyKey key = request.key();
    String best = fits.best();
    return named(isInLibrary(key.policy()) ? titled() : key.policy())
        .map(name -> new OutlineChoice(
            new PolicyKey(key.council(), name), Optional.empty(), best, fits.of(best)));
  }

  /** A name by the title of the file, for a policy that is not the one of the library. */
  private String titled() {
    String title = PlainWords.of(file.titleWords());
    String name = new Findings(List.of(), file.words()).name().orElse("");
    String bare = title.replace(name, "").isBlank() ? title : title.replace(name, "");
    return new FreshIds(shared.outlines().keySet())
        .of(bare, request.key().council())
        .value();
  }

  private Result<String> named(String policy) {
    return ClauseId.isValid(policy)
        ? Result.ok(policy)
        : failed(error(
            "'" + policy + "' cannot be the name of a policy",
            "write lower-case words joined by '-', such as '" + FreshIds.words(policy) + "'"));
  }

  private Diagnostic other(String policy) {
    return error(
        "few of these words are near '" + policy + "', and more near '" + fits.best() + "'",
        "run '" + command(fits.best()) + "', or add '" + OUTLINE + " " + policy
            + "' to import it all the same");
  }

  private Diagnostic misspelt(String policy, String meant) {
    return error(
        "the library has no policy '" + policy + "'",
        "did you mean '" + meant + "'? If it is a name of the council's own, add '" + OUTLINE + " "
            + (fits.isMet(fits.best()) ? fits.best() : ImportRequest.NO_OUTLINE) + "'");
  }

  private String command(String policy) {
    return ShellWords.joined("policy", "import", request.key().council(), policy, request.name());
  }

  private Diagnostic error(String message, String hint) {
    return Diagnostic.error(Location.of(request.name()), message, hint);
  }

  private static <T> Result<T> failed(Diagnostic problem) {
    return Result.failed(List.of(problem));
  }
}
