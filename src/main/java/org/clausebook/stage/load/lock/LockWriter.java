package org.clausebook.stage.load.lock;

import java.util.Optional;
import org.clausebook.model.document.Lock;
import org.clausebook.stage.load.yaml.YamlText;

/**
 * Writes a lock as a YAML file that people can read and compare line by line. Its last line seals
 * all lines above it, see {@link Lock#seal}.
 */
public final class LockWriter {
  private static final String REMARK =
      "What was decided, word by word. Written by 'policy adopt' and 'policy review': never edit it.";

  private LockWriter() {}

  /** The text of the file. */
  public static String write(Lock lock) {
    var form = new LockForm(lock.document().council(), picture -> Optional.empty());
    String text = '#' + " " + REMARK + "\n" + YamlText.of(LockTree.of(lock, form::lock));
    return text + "seal: \"" + Lock.seal(text).value() + "\"\n";
  }
}
