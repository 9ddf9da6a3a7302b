package org.clausebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Layout;
import org.clausebook.model.PolicySources;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.compose.PolicyComposer;
import org.clausebook.stage.load.WorkspaceLoader;
import org.clausebook.stage.publish.Publisher;
import org.clausebook.stage.render.HtmlRenderer;
import org.clausebook.stage.render.MarkdownRenderer;
import org.clausebook.stage.render.pdf.PdfRenderer;
import org.clausebook.stage.resolve.OverlayResolver;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Each stage alone, on one real council's IT policy. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StageBenchmark {
  private static final String COUNCIL = "alcester";
  private static final String POLICY = "it-policy";

  private final WorkspaceLoader loader = WorkspaceLoader.open(Path.of(""));
  private final Result<CouncilSources> council = loader.council(COUNCIL);
  private final PolicySources sources = must(loader.policy(council, COUNCIL, POLICY));
  private final ResolvedPolicy resolved = must(new OverlayResolver().resolve(sources));
  private final PolicyDocument document = must(new PolicyComposer().compose(resolved));
  private final Layout layout = must(council).templates().layout();
  private final MarkdownRenderer markdown = new MarkdownRenderer(layout);
  private final HtmlRenderer html = new HtmlRenderer(layout);
  private final PdfRenderer pdf = new PdfRenderer(layout);
  private final Rendition page = must(html.render(document));
  private final Publisher publisher = new Publisher(temporaryFolder());
  private int published;

  private static <T> T must(Result<T> result) {
    return result.toOptional().orElseThrow();
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("clausebook-bench");
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }

  @Benchmark
  public Object load() {
    return must(loader.policy(loader.council(COUNCIL), COUNCIL, POLICY));
  }

  @Benchmark
  public Object resolve() {
    return must(new OverlayResolver().resolve(sources));
  }

  @Benchmark
  public Object compose() {
    return must(new PolicyComposer().compose(resolved));
  }

  @Benchmark
  public Object renderMarkdown() {
    return must(markdown.render(document));
  }

  @Benchmark
  public Object renderHtml() {
    return must(html.render(document));
  }

  @Benchmark
  public Object renderPdf() {
    return must(pdf.render(document, page));
  }

  /** Three files, which differ each time from what stands there. */
  @Benchmark
  public Object publish() {
    var content = FileContent.of(page.content().text() + published++);
    return must(publisher.publish(List.of(
        new Rendition(page.format(), "a/b.md", content),
        new Rendition(page.format(), "a/b.html", content),
        new Rendition(page.format(), "a/b.pdf", content))));
  }
}
