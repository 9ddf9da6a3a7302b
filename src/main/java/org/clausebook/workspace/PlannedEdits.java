package org.clausebook.workspace;

import java.util.List;
import org.clausebook.stage.publish.FileEdit;

/** Changes to files that are worked out, and made once somebody has them written. */
public interface PlannedEdits {
  /** The changes in the order in which they are made. */
  List<FileEdit> edits();
}
