package org.clausebook.workspace;

import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.PolicySources;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.load.WorkspaceLoader;

/** What councils would say, were certain texts in their files. */
public final class UnwrittenFiles {
  private final WorkspaceLoader loader;

  UnwrittenFiles(WorkspaceLoader loader) {
    this.loader = loader;
  }

  /** The same with more files, by their paths, such as those of a council's own outline. */
  public UnwrittenFiles with(Map<String, String> texts) {
    return new UnwrittenFiles(loader.withUnwritten(texts));
  }

  /** The council of a profile with this text; it need not be there. */
  public Result<CouncilSources> council(String slug, String profile) {
    return loader.council(slug, profile);
  }

  /** What a policy of a council would be made from, were this the text of its file. */
  public Result<PolicySources> policy(CouncilSources council, PolicyKey key, String text) {
    return loader.policy(Result.ok(council), key.council(), key.policy(), text);
  }

  /** The text that a council's file has now, with its line ends as they are stored. */
  public Result<String> before(String file) {
    return loader.text(file);
  }

  /** Slugs of the layers that a profile may name, in order of name. */
  public List<String> layers() {
    return loader.layers();
  }
}
