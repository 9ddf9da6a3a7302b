package org.clausebook.fuzz;

import java.util.List;

/** One kind of input, and what has to be true of the answer. */
interface Target {
  /** As it is named on the command line. */
  String name();

  /** An input that these choices make. */
  Attempt make(Choices choices);

  /** What is wrong with the answer. */
  List<Finding> findings(Attempt attempt);
}
