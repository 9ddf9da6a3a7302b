package org.clausebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.ClauseId;
import org.clausebook.model.Format;
import org.clausebook.model.Layout;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.PolicyVersion;
import org.clausebook.model.Redline;
import org.clausebook.model.Rendition;
import org.clausebook.publish.Publisher;
import org.clausebook.redline.PolicyComparison;
import org.clausebook.render.RedlineRenderer;
import org.clausebook.render.pdf.RedlinePdfRenderer;

/** Shows what changes from one version of a policy to another. */
public final class Redlines {
  private final PolicyGenerator generator;
  private final PolicyVersions versions;

  /** Of a workspace, whose earlier versions are kept in some place. */
  public Redlines(PolicyGenerator generator, PolicyVersions versions) {
    this.generator = generator;
    this.versions = versions;
  }

  /**
   * Two versions of a policy in one.
   *
   * @param from the name of a version; otherwise the one in force
   * @param to the same, or {@code draft}; otherwise the working text
   * @param reasons why clauses changed, where that is known, in plain text
   */
  public Result<Redline> compare(
      PolicyKey key, Optional<String> from, Optional<String> to, Map<ClauseId, String> reasons) {
    var comparison = new PolicyComparison(new LinkedHashMap<>(reasons));
    return versions
        .of(key)
        .then(kept -> version(key, kept, from.orElseGet(() -> inForce(kept)))
            .with(version(key, kept, to.orElse(PolicyVersion.DRAFT)), comparison::compare));
  }

  private static String inForce(List<PolicyVersion> kept) {
    return kept.isEmpty() ? "" : kept.get(kept.size() - 1).name();
  }

  private Result<PolicyVersion> version(PolicyKey key, List<PolicyVersion> kept, String name) {
    if (name.equals(PolicyVersion.DRAFT)) {
      return generator.compose(key).then(draft -> Result.ok(new PolicyVersion(name, draft)));
    }
    return kept.stream()
        .filter(version -> version.name().equals(name))
        .reduce((older, newer) -> newer)
        .map(Result::ok)
        .orElseGet(() -> Result.failed(unknown(key, kept, name)));
  }

  private static Diagnostic unknown(PolicyKey key, List<PolicyVersion> kept, String name) {
    var place = Location.of(
        "councils/" + key.council() + "/" + key.policy() + ".yaml");
    if (kept.isEmpty()) {
      return Diagnostic.error(
          place,
          "no version of this policy is kept to compare with",
          "record its adoption with 'policy adopt', which keeps the wording");
    }
    var names = new ArrayList<String>(kept.stream().map(PolicyVersion::name).distinct().toList());
    names.add(PolicyVersion.DRAFT);
    return Diagnostic.error(
        place, "this policy has no version '" + name + "'", Suggestion.hint(name, names));
  }

  /** A redline in each format, in the order of {@link Format}; fragments there are none. */
  public Result<List<Rendition>> render(Redline redline, Set<Format> formats) {
    PolicyDocument document = redline.to().document();
    return generator
        .council(document.council())
        .then(council -> render(redline, formats, council.templates().layout()));
  }

  private static Result<List<Rendition>> render(
      Redline redline, Set<Format> formats, Layout layout) {
    var renderer = new RedlineRenderer(layout);
    var renditions = new ArrayList<Result<Rendition>>();
    if (formats.contains(Format.MARKDOWN)) {
      renditions.add(renderer.toMarkdown(redline));
    }
    if (formats.contains(Format.HTML) || formats.contains(Format.PDF)) {
      Result<Rendition> page = renderer.toHtml(redline);
      if (formats.contains(Format.HTML)) {
        renditions.add(page);
      }
      if (formats.contains(Format.PDF)) {
        var pdf = new RedlinePdfRenderer(layout);
        renditions.add(page.then(html -> pdf.render(redline, html)));
      }
    }
    return Result.all(renditions);
  }

  /**
   * Writes a redline beside the files of its policy: all formats or none.
   *
   * @param output the folder to write to
   * @return the files, in the order of {@link #render}
   */
  public Result<List<Path>> write(Redline redline, Set<Format> formats, Path output) {
    return render(redline, formats).then(new Publisher(output)::publish);
  }
}
