package org.clausebook.feature.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.SharedTemplates;
import org.clausebook.workspace.Workspace;

/**
 * What is known before the first question.
 *
 * @param templates what the library offers
 * @param council the council that policies are added to; empty for a new one
 * @param words on the command line: the name or folder of a new council; empty where none are
 * @param policies that are wanted; none where they are asked for
 * @param taken names of folders that no new council may have
 */
record InterviewStart(
    Workspace workspace,
    SharedTemplates templates,
    Optional<Existing> council,
    Optional<String> words,
    List<String> policies,
    List<String> taken) {
  /**
   * A council that is there.
   *
   * @param profile the text of its profile, as it is stored
   * @param policies that it has files for
   */
  record Existing(String slug, String name, String profile, List<String> policies) {}

  InterviewStart {
    policies = List.copyOf(policies);
    taken = List.copyOf(taken);
  }

  /** The same where more folders are taken. */
  InterviewStart without(List<String> slugs) {
    var more = new ArrayList<>(taken);
    more.addAll(slugs);
    return new InterviewStart(workspace, templates, council, words, policies, more);
  }
}
