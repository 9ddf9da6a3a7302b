package org.clausebook.workspace;

import java.util.List;
import org.clausebook.cache.RecentlyUsed;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.load.WorkspaceLoader;

/** Reads councils and their policies, and keeps those that were asked for last. Thread-safe. */
final class PolicyLoader {
  private static final int COUNCILS = 64;
  private static final int POLICIES = 256;

  /** Those that were asked for last. */
  private record Kept(
      RecentlyUsed<String, Result<CouncilSources>> councils,
      RecentlyUsed<PolicyKey, LoadedPolicy> policies) {
    static Kept none() {
      return new Kept(RecentlyUsed.values(COUNCILS), RecentlyUsed.values(POLICIES));
    }
  }

  private final WorkspaceLoader loader;
  private volatile Kept kept = Kept.none();

  PolicyLoader(WorkspaceLoader loader) {
    this.loader = loader;
  }

  /** Reads files again; what somebody is reading at the moment is not kept. */
  void refresh() {
    loader.forgetCouncils();
    kept = Kept.none();
  }

  /** Goes on with what was written to files of councils. */
  void overlay(List<OutputFile> written) {
    loader.overlay(written);
    kept = Kept.none();
  }

  /** A council with what its policies draw on. */
  Result<CouncilSources> council(String slug) {
    RecentlyUsed<String, Result<CouncilSources>> councils = kept.councils();
    return councils.get(slug).orElseGet(() -> {
      Result<CouncilSources> council = loader.council(slug);
      councils.put(slug, council);
      return council;
    });
  }

  /** A policy as its files have it. */
  LoadedPolicy policy(PolicyKey key) {
    RecentlyUsed<PolicyKey, LoadedPolicy> policies = kept.policies();
    return policies.get(key).orElseGet(() -> {
      LoadedPolicy policy = LoadedPolicy.of(key, council(key.council()), loader);
      policies.put(key, policy);
      return policy;
    });
  }

  /**
   * What they would say, were this the text of the policy's file. What is to be said of its council
   * is left out if it can be used.
   */
  Result<PolicySources> sources(PolicyKey key, String text) {
    Result<CouncilSources> council = council(key.council());
    return loader.policy(
        council.toOptional().map(Result::ok).orElse(council), key.council(), key.policy(), text);
  }
}
