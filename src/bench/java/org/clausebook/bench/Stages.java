package org.clausebook.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The stages, one after the other, by JMH. */
final class Stages {
  /** Stages in the order of the line, as the benchmarks page names them. */
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("load", "load");
    NAMES.put("resolve", "resolve");
    NAMES.put("compose", "compose");
    NAMES.put("renderMarkdown", "render Markdown");
    NAMES.put("renderHtml", "render HTML");
    NAMES.put("renderPdf", "render PDF, from HTML");
    NAMES.put("publish", "publish");
  }

  private Stages() {}

  static Table measure(Jdk jdk, int iterations) {
    var rows = new ArrayList<List<String>>();
    NAMES.forEach((method, name) -> {
      Progress.say("stage: " + name);
      Spread spread = measure(jdk, method, iterations);
      rows.add(List.of(name, spread.middle(3) + " ms", spread.range(3)));
    });
    return new Table(
        "The stages on one thread, warm, on " + jdk + " (JMH, median of " + iterations + ")",
        List.of("stage", "time", "from–to"),
        rows);
  }

  private static Spread measure(Jdk jdk, String method, int iterations) {
    var options = new OptionsBuilder()
        .include(StageBenchmark.class.getName() + "." + method + "$")
        .forks(1)
        .jvm(jdk.home().resolve("bin/java").toString())
        .warmupIterations(iterations)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(iterations)
        .measurementTime(TimeValue.seconds(1))
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .build();
    try {
      return new Spread(new Runner(options)
          .runSingle().getAggregatedResult().getIterationResults().stream()
              .map(result -> result.getPrimaryResult().getScore())
              .toList());
    } catch (RunnerException fault) {
      throw new IllegalStateException("JMH failed on " + method, fault);
    }
  }
}
