package org.clausebook.cli.report;

import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a long run has come: a bar on a terminal, otherwise a line for each tenth. */
final class RunProgress implements AutoCloseable {
  private static final String WHAT = "councils";
  private static final int LINES = 10;

  /** A width in columns: the narrowest terminal that is in use. */
  private static final int WIDTH = 78;

  private final Console console;
  private final int total;
  private final Optional<ProgressBar> bar;
  private int done;
  private boolean isClosed;

  /**
   * A meter at its beginning.
   *
   * @param total how many councils there are
   */
  RunProgress(Console console, int total) {
    this.console = console;
    this.total = total;
    this.bar = console.ansi().enabled() ? Optional.of(bar(console, total)) : Optional.empty();
  }

  private static ProgressBar bar(Console console, int total) {
    return new ProgressBarBuilder()
        .setTaskName(WHAT)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new DelegatingProgressBarConsumer(line -> draw(console, line), WIDTH))
        .build();
  }

  private static void draw(Console console, String line) {
    console.err().print("\r" + line);
    console.err().flush();
  }

  void step() {
    done++;
    bar.ifPresent(ProgressBar::step);
    if (bar.isEmpty() && tenth(done) > tenth(done - 1)) {
      console.err().println(String.format(Locale.ROOT, "%,d of %,d councils", done, total));
    }
  }

  private int tenth(int councils) {
    return (int) ((long) councils * LINES / total);
  }

  @Override
  public void close() {
    if (!isClosed) {
      isClosed = true;
      bar.ifPresent(ProgressBar::close);
      bar.ifPresent(closed -> console.err().println());
    }
  }
}
