package org.clausebook.cli.report;

import java.util.List;
import org.clausebook.feature.drift.Drifts;

/** Says that the library has another version since a policy was adopted, where that shows in it. */
public final class UpgradeNotice {
  private final Session session;

  public UpgradeNotice(Session session) {
    this.session = session;
  }

  /** One line, or nothing. */
  public void print(List<Drifts.Upgrade> upgrades) {
    Drifts drifts = session.clausebook().drifts();
    upgrades.stream()
        .filter(drifts::isSeen)
        .findFirst()
        .ifPresent(upgrade -> session.console().out().println(line(upgrade)));
  }

  private String line(Drifts.Upgrade upgrade) {
    return "the library has changed from version " + upgrade.from() + " to " + upgrade.to()
        + " since policies were adopted: see what is different with '"
        + PrintedCommand.of(session, "drift") + "'";
  }
}
