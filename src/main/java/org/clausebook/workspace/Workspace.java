package org.clausebook.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.GivenCouncil;
import org.clausebook.model.PolicySources;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.SchemaSources;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.document.Defaults;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.document.TracedDocument;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.compose.PolicyComposer;
import org.clausebook.stage.load.WorkspaceLoader;
import org.clausebook.stage.publish.FileEdit;
import org.clausebook.stage.render.pdf.PdfRenderer;
import org.clausebook.stage.resolve.OverlayResolver;

/**
 * The opened folder: the line from its files to documents and renditions, which text of a policy
 * counts, and where everything is.
 *
 * <p>Every file is read once: the templates and the layers over them when it is opened, and those of
 * a council when it is first asked for, until {@link #refresh}. Safe for use by several threads.
 */
public final class Workspace {
  private final Path folder;
  private final WorkspaceLoader loader;
  private final PolicyLoader policies;
  private final OverlayResolver resolver = new OverlayResolver();
  private final PolicyComposer composer = new PolicyComposer();
  private final RendererCache renderers;
  private final PolicyTexts printouts;
  private final LostPolicies lost;

  private Workspace(Path folder, WorkspaceLoader loader, RendererCache renderers) {
    this.folder = folder;
    this.loader = loader;
    this.renderers = renderers;
    this.policies = new PolicyLoader(loader);
    this.printouts = new PolicyTexts(policies, resolver, composer);
    this.lost = new LostPolicies(folder, loader, loader.locks());
  }

  /**
   * A workspace, with its first policy sooner.
   *
   * @param folder that holds {@code councils} and, if it has a library of its own, {@code templates}
   * @param spare a thread with nothing else to do, which makes ready what PDFs are printed with
   *     while files are read; it may leave tasks out
   */
  public static Workspace open(Path folder, Executor spare) {
    spare.execute(PdfRenderer::prepare);
    WorkspaceLoader loader = WorkspaceLoader.open(folder);
    var renderers = new RendererCache(task -> {
      spare.execute(task);
      spare.execute(loader::prepareInputs);
    });
    return new Workspace(folder, loader, renderers);
  }

  /** The same workspace as its templates and layers are now, ready sooner. */
  public Workspace reopen() {
    return new Workspace(folder, loader.reopen(), renderers);
  }

  /** The same workspace with councils given in code, each in place of a folder of its name. */
  public Workspace with(List<GivenCouncil> councils) {
    return new Workspace(folder, loader.with(councils), renderers);
  }

  /** Reads the files of councils again when they are next asked for. */
  public void refresh() {
    policies.refresh();
  }

  /** What an edit comes to, on files as they are then, while no other command edits them. */
  public <T> Result<T> inTurn(Supplier<Result<T>> edit) {
    return Edits.inTurn(folder, () -> {
      refresh();
      return edit.get();
    });
  }

  /** Writes files in their order, each only while it is what it was; returns their paths. */
  public Result<List<Path>> write(List<FileEdit> edits) {
    Result<List<Path>> written = Edits.write(folder, edits);
    if (written.isOk()) {
      policies.overlay(
          edits.stream().filter(edit -> !edit.isRemoval()).map(FileEdit::file).toList());
    }
    return written;
  }

  /** The folder that everything is read from. */
  public Path folder() {
    return folder;
  }

  /** Where the library is, and what commands take where their command lines do not say. */
  public Defaults defaults() {
    return loader.defaults();
  }

  /** The folder in it that policies are published to. */
  public Path output() {
    return folder.resolve(defaults().output());
  }

  /** Slugs of all councils, in order of name. */
  public List<String> councils() {
    return loader.councils();
  }

  /** Slugs of the policies that a council has, in order of name. */
  public List<String> policies(String council) {
    return loader.policies(council);
  }

  /** Every policy of every council, in order of name; there must be at least one. */
  public Result<List<PolicyKey>> policies() {
    return new ListedPolicies(loader, lost, output()).keys();
  }

  /** The templates that all councils share. */
  public Result<SharedTemplates> templates() {
    return loader.templates();
  }

  /** The sources of the schemas of YAML files. */
  public Result<SchemaSources> schemaSources() {
    return loader.schemaSources();
  }

  /** A council with what its policies draw on. */
  public Result<CouncilSources> council(String slug) {
    return policies.council(slug);
  }

  /** A policy as its files have it. */
  public LoadedPolicy policy(PolicyKey key) {
    return policies.policy(key);
  }

  /**
   * What they would say, were this the text of the policy's file. What is to be said of its council
   * is left out if it can be used.
   */
  public Result<PolicySources> sources(PolicyKey key, String text) {
    return policies.sources(key, text);
  }

  /** Files of councils before they are written. */
  public UnwrittenFiles unwritten() {
    return new UnwrittenFiles(loader);
  }

  /** The text of a policy's file, with its line ends as they are stored. */
  public Result<String> text(PolicyKey key) {
    return loader.text(key.file());
  }

  /** The clauses in force, each knowing who set it. */
  public Result<ResolvedPolicy> resolve(PolicySources sources) {
    return resolver.resolve(sources);
  }

  /** A policy with every value filled in and every clause numbered, with its words' origins. */
  public Result<TracedDocument> trace(ResolvedPolicy policy) {
    return composer.trace(policy);
  }

  /** The clauses in force in a policy, each knowing who set it. */
  public Result<ResolvedPolicy> resolve(PolicyKey key) {
    return policies.policy(key).sources().then(this::resolve);
  }

  /**
   * A policy with every value filled in and every clause numbered, as it stands: the words that
   * were decided, where they are locked, and otherwise the working text.
   */
  public Result<PolicyDocument> compose(PolicyKey key) {
    return printouts.standing(key).map(PolicyText::document);
  }

  /** The working text of a policy as a draft of what will be decided next. */
  public Result<PolicyDocument> draft(PolicyKey key) {
    return printouts.draft(key).map(PolicyText::document);
  }

  /** The record of a policy whose words are locked, as its sources have it. */
  public Result<PolicyDocument> record(PolicySources sources, Lock lock) {
    return new LockedDocumentComposer(resolver, composer).compose(sources, lock);
  }

  /** The texts of each policy. */
  public PolicyTexts printouts() {
    return printouts;
  }

  /** The renderers of policies. */
  public RendererSelection appearance() {
    return new RendererSelection(loader, policies, renderers);
  }

  /** Messages about policies that a council adopted or published and that have no file. */
  public List<Diagnostic> lost(String council) {
    return lost(council, output());
  }

  List<Diagnostic> lost(String council, Path output) {
    return lost.of(council, output);
  }

  /**
   * Each policy in each format, as it stands, in the given order of policies and in the order of
   * {@link Format}; or, as soon as one policy has an error, the mistakes of all.
   */
  public Result<List<Rendition>> render(List<PolicyKey> keys, Set<Format> formats) {
    return new Rendering(policies, appearance())
        .render(keys, formats, policy -> Stream.of(printouts.standing(policy.key())));
  }

  /**
   * What is wrong with policies in these formats, each mistake once, in the order of {@link
   * #render}; what was rendered to find it is let go council by council.
   */
  public List<Diagnostic> check(List<PolicyKey> keys, Set<Format> formats, Batch batch) {
    return new WorkspaceCheck(
            new Rendering(policies, appearance().proofreading()), printouts, this::lost)
        .check(keys, formats, batch);
  }

  /**
   * Renders policies and writes their files: of each council all, or, as soon as one of its
   * policies has an error, none.
   *
   * @param output the folder to write to; a policy goes to {@code council/policy.extension} in it
   * @return the files, in the order of {@link #render}; those of a failure were written too
   */
  public Result<List<Path>> generate(List<PolicyKey> keys, Set<Format> formats, Path output) {
    var files = new ArrayList<Path>();
    var problems = new ArrayList<Diagnostic>();
    publish(
        keys, new Publication(output, formats, false, false), Batch.untimed(), (outcome, took) -> {
          outcome.files().toOptional().ifPresent(files::addAll);
          problems.addAll(outcome.files().diagnostics());
        });
    return Result.of(List.copyOf(files), problems);
  }

  /**
   * Publishes the policies of many councils. One that has an error stops no other, and nothing of
   * it is written; what is unchanged since it was last published there is not rendered again.
   *
   * @param batch how many threads are to work, and when to stop
   * @param receiver gets what became of each council and how long that took, in order
   */
  public void publish(
      List<PolicyKey> keys,
      Publication publication,
      Batch batch,
      BiConsumer<CouncilOutcome, Duration> receiver) {
    batch.run(
        CouncilByCouncil.of(keys),
        council -> new CouncilPublisher(this, publication, council.get(0).council())
            .publish(council.stream().map(PolicyKey::policy).toList()),
        receiver);
  }

  /**
   * A fingerprint of the program and of every file that a council's policies may draw on, if all
   * are readable.
   */
  Supplier<Optional<Fingerprint>> inputs(String council) {
    Supplier<Optional<Fingerprint>> inputs = loader.inputs(council);
    return () -> inputs
        .get()
        .map(files ->
            Fingerprint.parts().add(ProgramFingerprint.value()).add(files).whole());
  }
}
