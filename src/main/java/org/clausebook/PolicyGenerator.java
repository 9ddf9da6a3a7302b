package org.clausebook;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clausebook.batch.Batch;
import org.clausebook.compose.PolicyComposer;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.explain.PolicyExplainer;
import org.clausebook.explain.PolicyOrigin;
import org.clausebook.lint.Readability;
import org.clausebook.load.Locks;
import org.clausebook.load.WorkspaceLoader;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.DraftingNote;
import org.clausebook.model.Fingerprint;
import org.clausebook.model.Format;
import org.clausebook.model.Lock;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.Rendition;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.SchemaSources;
import org.clausebook.model.Status;
import org.clausebook.render.pdf.PdfRenderer;
import org.clausebook.resolve.OverlayResolver;

/**
 * Makes policies from the folders {@code templates} and {@code councils} of a workspace.
 *
 * <p>The templates and the layers over them are read once, when the generator is opened; the files of
 * a council each time one of its policies is asked for. Mistakes in those files are never thrown: they are the diagnostics
 * of the result. A disk that fails throws {@link java.io.UncheckedIOException}. Safe for use by
 * several threads.
 */
public final class PolicyGenerator {
  private final Path workspace;
  private final WorkspaceLoader loader;
  private final OverlayResolver resolver = new OverlayResolver();
  private final PolicyComposer composer = new PolicyComposer();
  private final LayeredRenderers renderers;
  private final Printouts printouts;
  private final LostPolicies lost;

  private PolicyGenerator(Path workspace, WorkspaceLoader loader, LayeredRenderers renderers) {
    this.workspace = workspace;
    this.loader = loader;
    this.renderers = renderers;
    var locks = new Locks(workspace);
    this.printouts = new Printouts(loader, locks, resolver, composer);
    this.lost = new LostPolicies(workspace, loader, locks);
  }

  /**
   * A generator for one workspace.
   *
   * @param workspace the folder that holds {@code templates} and {@code councils}
   */
  public static PolicyGenerator open(Path workspace) {
    return open(workspace, task -> {});
  }

  /** Lets what PDFs are printed with load what it needs; once, however often it is asked for. */
  public static void prepare() {
    PdfRenderer.prepare();
  }

  /**
   * The same, with the first policy sooner.
   *
   * @param spare a thread with nothing else to do, which makes ready what PDFs are printed with while
   *     files are read; it may leave tasks out
   */
  public static PolicyGenerator open(Path workspace, Executor spare) {
    spare.execute(PolicyGenerator::prepare);
    WorkspaceLoader loader = WorkspaceLoader.open(workspace);
    var renderers = new LayeredRenderers(task -> {
      spare.execute(task);
      spare.execute(loader::prepareInputs);
    });
    return new PolicyGenerator(workspace, loader, renderers);
  }

  /** A generator for the same workspace as its templates and layers are now, ready sooner. */
  public PolicyGenerator reopen() {
    return new PolicyGenerator(workspace, WorkspaceLoader.open(workspace), renderers);
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

  /** The clauses in force in a policy, each knowing who set it. */
  public Result<ResolvedPolicy> resolve(PolicyKey key) {
    return resolve(key, loader.council(key.council()));
  }

  Result<ResolvedPolicy> resolve(PolicyKey key, Result<CouncilSources> council) {
    return loader.policy(council, key.council(), key.policy()).then(resolver::resolve);
  }

  /**
   * A policy with every value filled in and every clause numbered, as it stands: the words that were
   * decided, where they are locked, and otherwise the working text.
   */
  public Result<PolicyDocument> compose(PolicyKey key) {
    return printouts.standing(key).then(printout -> Result.ok(printout.document()));
  }

  /** The working text of a policy as a draft of what will be decided next. */
  public Result<PolicyDocument> draft(PolicyKey key) {
    return printouts.draft(key).then(printout -> Result.ok(printout.document()));
  }

  /** The lock of the decision that a policy stands on; empty where its words are not locked. */
  public Result<Optional<Lock>> lock(PolicyKey key) {
    return printouts.lock(key);
  }

  /** The locks of all decisions and reviews whose words are locked, in the order of the record. */
  public Result<List<Lock>> locks(PolicyKey key) {
    return printouts.allLocks(key);
  }

  /**
   * What the rules of {@code lint} find in policies, as warnings that need not be mended. A policy
   * with errors is not looked at: those are the diagnostics of the result.
   *
   * @param today the date on which the policies are looked at
   */
  public Result<List<Diagnostic>> lint(List<PolicyKey> keys, LocalDate today) {
    return new Linting(loader, resolver, composer, today).lint(keys);
  }

  /** How hard each clause of a policy is to read. */
  public Result<List<Readability>> readability(PolicyKey key) {
    return explain(key).then(origin -> Result.ok(Readability.of(origin)));
  }

  /** What a policy that is still a draft tells whoever drafts it; nothing of it is ever printed. */
  public List<Diagnostic> notes(PolicyKey key) {
    return resolve(key)
        .atHand()
        .filter(policy -> policy.control().status() == Status.DRAFT)
        .map(policy ->
            policy.drafting().notes().stream().map(DraftingNote::report).toList())
        .orElse(List.of());
  }

  /** Where every printed text of a policy comes from. */
  public Result<PolicyOrigin> explain(PolicyKey key) {
    Result<CouncilSources> council = loader.council(key.council());
    return council.then(sources -> resolve(key, council)
        .then(policy -> composer
            .trace(policy)
            .then(traced -> Result.ok(PolicyExplainer.explain(policy, traced, sources)))));
  }

  /**
   * Each policy in each format, as it stands, in the given order of policies and in the order of
   * {@link Format}; or, as soon as one policy has an error, the mistakes of all.
   */
  public Result<List<Rendition>> render(List<PolicyKey> keys, Set<Format> formats) {
    return new Rendering(loader, appearance())
        .render(keys, formats, policy -> Stream.of(printouts.standing(policy)));
  }

  /** What lays out policies. */
  Appearance appearance() {
    return new Appearance(loader, renderers);
  }

  /** What is to be said of policies that a council adopted or published and that have no file. */
  public List<Diagnostic> lost(String council) {
    return lost(council, output());
  }

  private Path output() {
    return workspace.resolve("output");
  }

  List<Diagnostic> lost(String council, Path output) {
    return lost.of(council, output);
  }

  /** What each policy prints. */
  Printouts printouts() {
    return printouts;
  }

  /**
   * What is wrong with policies in these formats, each mistake once, in the order of {@link #render};
   * what was rendered to find it is let go council by council.
   */
  public List<Diagnostic> check(List<PolicyKey> keys, Set<Format> formats, Batch batch) {
    return new WorkspaceCheck(
            new Rendering(loader, appearance().proofreading()), printouts, this::lost)
        .check(keys, formats, batch);
  }

  /**
   * Renders policies and writes their files: of each council all, or, as soon as one of its policies
   * has an error, none.
   *
   * @param output the folder to write to; a policy goes to {@code council/policy.extension} in it
   * @return the files, in the order of {@link #render}; a failure still holds those that were written
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
   * Publishes the policies of many councils. One that has an error stops no other, and nothing of it
   * is written; what is unchanged since it was last published there is not rendered again.
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

  /** Of the program and of every file that a council's policies may draw on, where all are readable. */
  Supplier<Optional<Fingerprint>> inputs(String council) {
    Supplier<Optional<Fingerprint>> inputs = loader.inputs(council);
    return () -> inputs
        .get()
        .map(files ->
            Fingerprint.parts().add(ProgramFingerprint.value()).add(files).whole());
  }

  /** The folder that everything is read from. */
  Path workspace() {
    return workspace;
  }

  Result<CouncilSources> council(String slug) {
    return loader.council(slug);
  }

  Result<SchemaSources> schemaSources() {
    return loader.schemaSources();
  }
}
