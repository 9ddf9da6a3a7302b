package org.clausebook.cli.report;

import java.util.List;
import org.clausebook.feature.drift.Drifts;
import org.clausebook.model.record.PolicyKey;

/** Says that the library has another version since a policy was adopted, where that shows in it. */
public final class UpgradeNotice {
  private final Session session;

  public UpgradeNotice(Session session) {
    this.session = session;
  }

  /** One line, or nothing. */
  public void print(List<PolicyKey> keys) {
    session
        .clausebook()
        .drifts()
        .upgrade(keys)
        .ifPresent(upgrade -> session.console().out().println(line(upgrade)));
  }

  private String line(Drifts.Upgrade upgrade) {
    return "the library has changed from version " + upgrade.from() + " to " + upgrade.to()
        + " since policies were adopted: see what is different with '"
        + PrintedCommand.of(session, "drift") + "'";
  }
}
