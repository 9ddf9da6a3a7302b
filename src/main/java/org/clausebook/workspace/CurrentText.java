package org.clausebook.workspace;

import java.util.List;
import java.util.Set;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;

/**
 * What a policy says now: as it stands or, where it says otherwise than was decided, the working text
 * as a draft.
 *
 * @param isAhead whether it says otherwise than was decided, which is locked
 */
public record CurrentText(List<Rendition> renditions, boolean isAhead) {
  public CurrentText {
    renditions = List.copyOf(renditions);
  }

  /** Whether a policy's working text says otherwise than was decided, which is locked. */
  public static Result<Boolean> isAhead(Workspace workspace, PolicyKey key) {
    boolean isLocked = workspace.policy(key).locked().isPresent();
    return workspace
        .printouts()
        .newest(key)
        .map(printout -> isLocked && printout.lock().isEmpty());
  }

  /** The current text of a policy, in these formats. */
  public static Result<CurrentText> of(Workspace workspace, PolicyKey key, Set<Format> formats) {
    Result<PolicyText> text = workspace.printouts().newest(key);
    boolean isLocked = workspace.policy(key).locked().isPresent();
    return workspace
        .appearance()
        .render(key.council(), text, formats)
        .with(
            text,
            (renditions, printout) ->
                new CurrentText(renditions, isLocked && printout.lock().isEmpty()));
  }
}
