package org.clausebook.cli.report;

import java.util.List;
import java.util.Optional;
import org.clausebook.feature.drift.Drifts;
import org.clausebook.workspace.Upgrade;

/** Says that the library has another version since a policy was adopted, where that shows in it. */
public final class UpgradeNotice {
  private final Session session;

  public UpgradeNotice(Session session) {
    this.session = session;
  }

  /** One line; empty where nothing shows. */
  public Optional<String> line(List<Upgrade> upgrades) {
    Drifts drifts = session.clausebook().drifts();
    return upgrades.stream().filter(drifts::isSeen).findFirst().map(this::line);
  }

  private String line(Upgrade upgrade) {
    return "the library has changed from version " + upgrade.from() + " to " + upgrade.to()
        + " since policies were adopted: see what is different with '"
        + PrintedCommand.of(session, "drift") + "'";
  }
}
