package org.clausebook.stage.template;

import freemarker.core.Environment;
import java.io.Writer;
import java.util.Optional;

/** Forgets what a template prints, but for the name of the file that prints one character of it. */
final class PrintingFile extends Writer {
  private final int wanted;
  private int printed;
  private Optional<String> name = Optional.empty();

  /**
   * A writer for one filling.
   *
   * @param wanted the offset of the character
   */
  PrintingFile(int wanted) {
    this.wanted = wanted;
  }

  /** The file, once it has printed the character. */
  Optional<String> name() {
    return name;
  }

  @Override
  public void write(char[] chars, int offset, int length) {
    printed += length;
    if (name.isEmpty() && printed > wanted) {
      name =
          Optional.of(Environment.getCurrentEnvironment().getCurrentTemplate().getName());
    }
  }

  @Override
  public void flush() {
    // Nothing is buffered.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
