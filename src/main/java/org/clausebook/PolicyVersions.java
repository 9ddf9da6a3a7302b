package org.clausebook;

import java.util.List;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.PolicyVersion;

/** Where the earlier versions of policies are kept. */
public interface PolicyVersions {
  /** The versions of a policy, oldest first; the last is the one in force. */
  Result<List<PolicyVersion>> of(PolicyKey key);

  /** Of workspaces that keep none. */
  static PolicyVersions none() {
    return key -> Result.ok(List.of());
  }
}
