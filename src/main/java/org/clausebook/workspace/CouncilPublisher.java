package org.clausebook.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.publish.Publications;
import org.clausebook.stage.publish.PublishedPolicy;
import org.clausebook.stage.publish.Publisher;

/** Publishes the policies of one council: those that changed, or, if one has an error, none. */
final class CouncilPublisher {
  /** A policy on its way: what it will be published as, and what is written for that. */
  private record Step(PublishedPolicy policy, List<Rendition> fresh) {}

  /** A finished document, before it is rendered. */
  private record Text(PolicyText printout, PolicyRenderer renderers, List<Diagnostic> warnings) {}

  private final Workspace workspace;
  private final Publication publication;
  private final Publications publications;
  private final String council;
  private final Supplier<Optional<Fingerprint>> inputs;
  private final Map<String, PublishedPolicy> standing = new LinkedHashMap<>();

  CouncilPublisher(Workspace workspace, Publication publication, String council) {
    this.workspace = workspace;
    this.publication = publication;
    this.publications = new Publications(publication.output(), publication.headings());
    this.council = council;
    this.inputs = workspace.inputs(council);
    publications.of(council).forEach(policy -> standing.put(policy.policy(), policy));
  }

  CouncilOutcome publish(List<String> policies) {
    Result<List<Step>> steps =
        policies.stream().allMatch(this::isUnchanged) ? stay(policies) : make(policies);
    steps = steps.after(workspace.lost(council, publication.output()));
    if (publication.isStrict()) {
      steps = steps.strict();
    }
    if (!steps.isOk()) {
      return new CouncilOutcome(council, policies.size(), 0, Result.failed(steps.diagnostics()));
    }
    List<Step> made = steps.toOptional().orElseThrow();
    int rendered = (int) made.stream().filter(step -> !step.fresh().isEmpty()).count();
    return new CouncilOutcome(council, policies.size(), rendered, steps.then(this::write));
  }

  private boolean isUnchanged(String policy) {
    PublishedPolicy known = standing.get(publication.fileOf(policy));
    return known != null
        && !publication.isForced()
        && inputs.get().equals(Optional.of(known.inputs()))
        && publications.missing(council, known, publication.formats()).isEmpty();
  }

  private Result<List<Step>> stay(List<String> policies) {
    return Result.all(policies.stream()
        .map(this::known)
        .map(known -> Result.of(
            new Step(known, List.of()),
            Stream.concat(known.ofText().stream(), known.ofPrint().stream()).toList()))
        .toList());
  }

  private Result<List<Step>> make(List<String> policies) {
    workspace.council(council).atHand().ifPresent(workspace.appearance()::prepare);
    return Result.all(policies.stream().map(this::make).toList());
  }

  private Result<Step> make(String policy) {
    var key = new PolicyKey(council, policy);
    Result<PolicyText> printout = (publication.isDraft()
            ? workspace.printouts().draft(key)
            : workspace.printouts().standing(key))
        .after(workspace.policy(key).future(publication.today()));
    return workspace
        .appearance()
        .of(council, printout)
        .map(renderers -> renderers.with(publication.headings()))
        .with(printout, (renderers, text) -> new Text(text, renderers, printout.diagnostics()))
        .then(this::render);
  }

  private PublishedPolicy known(String policy) {
    return Objects.requireNonNull(standing.get(publication.fileOf(policy)));
  }

  private Result<Step> render(Text text) {
    PolicyDocument document = text.printout().document();
    String file = publication.fileOf(document.policy());
    Fingerprint print = text.renderers().print(document);
    Optional<PublishedPolicy> same = Optional.ofNullable(standing.get(file))
        .filter(known -> known.print().equals(print) && !publication.isForced());
    Set<Format> wanted = same.map(
            known -> publications.missing(council, known, publication.formats()))
        .orElse(publication.formats());
    Result<List<Rendition>> fresh = text.renderers().render(text.printout(), wanted);
    Map<Format, Fingerprint> files = new LinkedHashMap<>();
    var ofPrint = new ArrayList<Diagnostic>();
    same.ifPresent(known -> {
      files.putAll(known.files());
      ofPrint.addAll(known.ofPrint());
    });
    fresh
        .atHand()
        .orElse(List.of())
        .forEach(rendition -> files.put(
            rendition.format(), publications.fingerprint(rendition.format(), rendition.content())));
    List<Diagnostic> earlier = List.copyOf(ofPrint);
    ofPrint.addAll(fresh.diagnostics());
    var policy = new PublishedPolicy(
        file, inputs.get().orElse(print), print, files, text.warnings(), ofPrint);
    return fresh.then(renditions ->
        Result.of(new Step(policy, renditions.stream().map(this::placed).toList()), earlier));
  }

  /** A draft is beside the policy as it stands. */
  private Rendition placed(Rendition rendition) {
    String name = "." + rendition.format().extension();
    String path = rendition.path();
    return new Rendition(
        rendition.format(),
        publication.fileOf(path.substring(0, path.length() - name.length())) + name,
        rendition.content());
  }

  private Result<List<Path>> write(List<Step> steps) {
    List<Rendition> fresh =
        steps.stream().flatMap(step -> step.fresh().stream()).toList();
    return new Publisher(publication.output()).publish(fresh).then(written -> {
      remember(steps);
      return Result.ok(steps.stream().flatMap(step -> paths(step.policy())).toList());
    });
  }

  private Stream<Path> paths(PublishedPolicy policy) {
    return publication.formats().stream()
        .map(format -> publications.path(council, policy.policy(), format));
  }

  private void remember(List<Step> steps) {
    if (inputs.get().isEmpty()) {
      return;
    }
    var known = List.copyOf(standing.values());
    steps.forEach(step -> standing.put(step.policy().policy(), step.policy()));
    List<PublishedPolicy> all = List.copyOf(standing.values());
    if (!all.equals(known)) {
      publications.remember(council, all);
    }
  }
}
