package org.clausebook;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.acknowledge.AcknowledgeReport;
import org.clausebook.feature.acknowledge.AcknowledgeRequest;
import org.clausebook.feature.acknowledge.Acknowledgements;
import org.clausebook.feature.adopt.AdoptReport;
import org.clausebook.feature.adopt.AdoptRequest;
import org.clausebook.feature.adopt.Adoptions;
import org.clausebook.feature.adopt.ReviewRequest;
import org.clausebook.feature.adopt.Reviews;
import org.clausebook.feature.adopt.Undo;
import org.clausebook.feature.adopt.UndoRequest;
import org.clausebook.feature.drift.Drifts;
import org.clausebook.feature.drift.TakeReport;
import org.clausebook.feature.drift.TakeRequest;
import org.clausebook.feature.drift.Takes;
import org.clausebook.feature.due.DueReviews;
import org.clausebook.feature.explain.PolicyExplainer;
import org.clausebook.feature.explain.PolicyOrigin;
import org.clausebook.feature.importing.ImportPolicy;
import org.clausebook.feature.importing.ImportReport;
import org.clausebook.feature.importing.ImportRequest;
import org.clausebook.feature.init.InitReport;
import org.clausebook.feature.init.NewWorkspace;
import org.clausebook.feature.inspect.FileVerifier;
import org.clausebook.feature.inspect.InspectReport;
import org.clausebook.feature.inspect.InspectRequest;
import org.clausebook.feature.interview.Interviews;
import org.clausebook.feature.library.LibraryCheck;
import org.clausebook.feature.library.LibraryReport;
import org.clausebook.feature.lint.Linting;
import org.clausebook.feature.pack.PackReport;
import org.clausebook.feature.pack.PackRequest;
import org.clausebook.feature.pack.Packs;
import org.clausebook.feature.redline.RedlineReport;
import org.clausebook.feature.redline.RedlineRequest;
import org.clausebook.feature.redline.Redlines;
import org.clausebook.feature.schema.Schemas;
import org.clausebook.feature.summary.Summaries;
import org.clausebook.feature.summary.SummaryReport;
import org.clausebook.feature.summary.SummaryRequest;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.GivenCouncil;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.Defaults;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.publish.Publisher;
import org.clausebook.workspace.Batch;
import org.clausebook.workspace.CouncilOutcome;
import org.clausebook.workspace.CurrentText;
import org.clausebook.workspace.PlannedEdits;
import org.clausebook.workspace.PolicyFiles;
import org.clausebook.workspace.Publication;
import org.clausebook.workspace.Versions;
import org.clausebook.workspace.Workspace;

/**
 * The door: opens a folder {@code councils} with its library, and answers every question. Files are read once,
 * a council's until {@link #refresh}; mistakes in them are diagnostics; a broken disk throws. Thread-safe.
 */
public final class Clausebook {
  private final Workspace workspace;

  private Clausebook(Workspace workspace) {
    this.workspace = workspace;
  }

  /** A workspace, opened: the folder that holds {@code councils}, and perhaps {@code templates}. */
  public static Clausebook open(Path folder) {
    return open(folder, task -> {});
  }

  /** The same, with the first policy sooner, as an idle thread makes ready what PDFs are printed with. */
  public static Clausebook open(Path folder, Executor spare) {
    return new Clausebook(Workspace.open(folder, spare));
  }

  /** Makes what a workspace begins with, as far as it is missing in the folder. */
  public Result<InitReport> init() {
    return new NewWorkspace(workspace).make();
  }

  /** The same workspace as its templates and layers are now, ready sooner. */
  public Clausebook reopen() {
    return new Clausebook(workspace.reopen());
  }

  /** The same workspace with councils given in code, each in place of a folder of its name. */
  public Clausebook with(List<GivenCouncil> councils) {
    return new Clausebook(workspace.with(councils));
  }

  /** Reads the files of councils again when they are next asked for. */
  public void refresh() {
    workspace.refresh();
  }

  /** Where the library is, and what commands take where their command lines do not say. */
  public Defaults defaults() {
    return workspace.defaults();
  }

  /** Slugs of all councils, in order of name. */
  public List<String> councils() {
    return workspace.councils();
  }

  /** A council with what its policies draw on. */
  public Result<CouncilSources> council(String slug) {
    return workspace.council(slug);
  }

  /** Slugs of the policies that a council has, in order of name. */
  public List<String> policies(String council) {
    return workspace.policies(council);
  }

  /** Every policy of every council, in order of name; there must be at least one. */
  public Result<List<PolicyKey>> policies() {
    return workspace.policies();
  }

  /** Messages about policies that a council adopted or published and that have no file. */
  public List<Diagnostic> lost(String council) {
    return workspace.lost(council);
  }

  /** The clauses in force in a policy, each knowing who set it. */
  public Result<ResolvedPolicy> resolve(PolicyKey key) {
    return workspace.resolve(key);
  }

  /** A policy as it stands: the words that were decided, where they are locked, or its draft. */
  public Result<PolicyDocument> compose(PolicyKey key) {
    return workspace.compose(key);
  }

  /** The working text of a policy as a draft of what will be decided next. */
  public Result<PolicyDocument> draft(PolicyKey key) {
    return workspace.draft(key);
  }

  /** The current text of a policy: as adopted, or its draft where that differs. */
  public Result<CurrentText> newest(PolicyKey key, Set<Format> formats) {
    return CurrentText.of(workspace, key, formats);
  }

  /** The versions of a policy whose words are locked. */
  public Result<Versions> versions(PolicyKey key) {
    return Versions.of(workspace, key);
  }

  /** Each policy in each format, as it stands, in this order; or, if one has an error, those of all. */
  public Result<List<Rendition>> render(List<PolicyKey> keys, Set<Format> formats) {
    return workspace.render(keys, formats);
  }

  /** What is wrong with policies in these formats, each mistake once, in the order of {@link #render}. */
  public List<Diagnostic> check(List<PolicyKey> keys, Set<Format> formats, Batch batch) {
    return workspace.check(keys, formats, batch);
  }

  /** Writes policies to {@code council/policy.extension}: of each council all, or none beside an error. */
  public Result<List<Path>> generate(List<PolicyKey> keys, Set<Format> formats, Path output) {
    return workspace.generate(keys, formats, output);
  }

  /** Publishes councils, and tells in order what became of each and how long it took; none stops another. */
  public void publish(
      List<PolicyKey> keys,
      Publication publication,
      Batch batch,
      BiConsumer<CouncilOutcome, Duration> receiver) {
    workspace.publish(keys, publication, batch, receiver);
  }

  /** The files of a policy in the folder that it is published to, which follow a decision together. */
  public PolicyFiles files(PolicyKey key, Path output) {
    return new PolicyFiles(workspace, key, output);
  }

  /** What the rules of {@code lint} warn of in policies without errors, looked at on a day. */
  public Result<List<Diagnostic>> lint(List<PolicyKey> keys, LocalDate today) {
    return new Linting(workspace, today).lint(keys);
  }

  /** Where every printed text of a policy comes from. */
  public Result<PolicyOrigin> explain(PolicyKey key) {
    return new PolicyExplainer(workspace).explain(key);
  }

  /** The changes to the files by a decision, or why it cannot be recorded; nothing is written. */
  public Result<AdoptReport> adopt(AdoptRequest request) {
    return new Adoptions(workspace).adopt(request);
  }

  /** The changes to the files by a review or an end, or why it cannot be recorded. */
  public Result<AdoptReport> review(ReviewRequest request) {
    return new Reviews(workspace).review(request);
  }

  /** The changes to the files that take the newest decision back, or why it stays. */
  public Result<AdoptReport> undo(UndoRequest request) {
    return new Undo(workspace).undo(request);
  }

  /** Makes changes that were planned, each file whole and in their order; returns their paths. */
  public Result<List<Path>> write(PlannedEdits plan) {
    return workspace.write(plan.edits());
  }

  /** Writes what was rendered into a folder: every file or none; returns their paths. */
  public Result<List<Path>> write(List<Rendition> files, Path output) {
    return new Publisher(output).publish(files);
  }

  /** The result of an edit, run while no other command edits the files. */
  public <T> Result<T> inTurn(Supplier<Result<T>> edit) {
    return workspace.inTurn(edit);
  }

  /** What has changed since the words of policies were locked. */
  public Drifts drifts() {
    return new Drifts(workspace);
  }

  /** The change to a file that gives a clause chosen words, or why they cannot be taken. */
  public Result<TakeReport> take(TakeRequest request) {
    return new Takes(workspace).take(request);
  }

  /** What a file becomes as a policy; nothing is written. */
  public Result<ImportReport> importPolicy(ImportRequest request) {
    return new ImportPolicy(workspace).read(request);
  }

  /** The changes from one version of a policy to another, rendered; nothing is written. */
  public Result<RedlineReport> redline(RedlineRequest request) {
    return new Redlines(workspace).compare(request);
  }

  /** The papers of a meeting that is to decide on policies; nothing is written. */
  public Result<PackReport> pack(PackRequest request) {
    return new Packs(workspace).make(request);
  }

  /** Writes what a policy means in plain words. */
  public Result<SummaryReport> summary(SummaryRequest request) {
    return new Summaries(workspace).write(request);
  }

  /** Writes a sheet on which people sign that they have read policies. */
  public Result<AcknowledgeReport> acknowledge(AcknowledgeRequest request) {
    return new Acknowledgements(workspace).write(request);
  }

  /** Asks what first drafts need, and writes their files. */
  public Interviews interviews() {
    return new Interviews(workspace);
  }

  /** The reviews and adoptions that are due, most urgent first. */
  public DueReviews due() {
    return new DueReviews(workspace);
  }

  /** What is wrong with the library in any way in which a council could come to have it. */
  public Result<LibraryReport> checkLibrary() {
    return new LibraryCheck(workspace).check();
  }

  /** What can be proved of policies: what they meet, and that they are as somebody approved them. */
  public Proof proof() {
    return new Proof(workspace);
  }

  /** The JSON Schemas with which editors complete and check the YAML of the workspace. */
  public Schemas schemas() {
    return new Schemas(workspace);
  }

  /** Whether a file from anywhere shows what is on record of the policy that it says it is, or is said to be. */
  public Result<InspectReport> verify(InspectRequest request) {
    return new FileVerifier(workspace).verify(request);
  }
}
