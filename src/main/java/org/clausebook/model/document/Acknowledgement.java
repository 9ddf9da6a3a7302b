package org.clausebook.model.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet on which members and staff put their names to having read policies of one council.
 *
 * @param council slug of the council, the name of its folder
 * @param policies that were read; at least one
 * @param statements what is signed, by the language of the words, as BCP 47 writes it
 * @param rows how many people can sign
 */
public record Acknowledgement(
    String council,
    String councilName,
    List<PolicyDocument> policies,
    Map<String, String> statements,
    int rows) {
  public Acknowledgement {
    policies = List.copyOf(policies);
    statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
  }

  /**
   * What its files are called, {@code council/policy.acknowledgement}; for several policies {@code
   * council/policies.acknowledgement}.
   */
  public String name() {
    String of = policies.size() == 1 ? policies.get(0).policy() : "policies";
    return council + "/" + of + ".acknowledgement";
  }

  /** Where it is written, in the output folder. */
  public String path(Format format) {
    return name() + "." + format.extension();
  }
}
