package org.clausebook.stage.render.pdf;

import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;

/**
 * The fonts of a layout. A set of them is read when none is idle, and lent to one document at a time:
 * a font reads on while it is used, so two threads cannot share it.
 */
final class Typefaces {
  private final Layout layout;
  private final Queue<FontSet> idle = new ConcurrentLinkedQueue<>();

  Typefaces(Layout layout) {
    this.layout = layout;
  }

  /** The result of a task with the fonts, or the unreadable fonts. */
  <T> Result<T> lend(Function<FontSet, Result<T>> task) {
    FontSet rested = idle.poll();
    Result<FontSet> fonts = rested == null ? read() : Result.ok(rested);
    return fonts.then(set -> {
      Result<T> made = task.apply(set);
      idle.add(set);
      return made;
    });
  }

  private Result<FontSet> read() {
    var typefaces = new ArrayList<Typeface>();
    var problems = new ArrayList<Diagnostic>();
    layout.fonts().forEach((file, content) -> {
      try {
        typefaces.add(Typeface.read(file, content));
      } catch (LibraryWork.Failed unreadable) {
        problems.add(Typeface.unreadable(file, content));
      }
    });
    return problems.isEmpty() ? Result.ok(FontSet.of(typefaces)) : Result.failed(problems);
  }
}
