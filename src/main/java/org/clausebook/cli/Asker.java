package org.clausebook.cli;

import java.util.List;
import org.clausebook.feature.interview.Question;

/** Puts questions to a person and hands on what the person answers. */
interface Asker {
  /** Says something that asks for no answer, a line each. */
  void say(List<String> lines);

  /**
   * Asks a question of the interview.
   *
   * @param heading where in the interview it is
   * @param enter what the Enter key alone does, in words; empty where it does nothing
   */
  Reply ask(String heading, Question question, String enter);

  /** Asks whether to go on; the reply is any text. */
  Reply confirm(String question);
}
