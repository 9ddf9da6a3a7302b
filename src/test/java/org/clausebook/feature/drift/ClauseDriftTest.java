package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.SamplePolicy;
import org.clausebook.diagnostic.Location;
import org.clausebook.feature.drift.ClauseTexts.Sides;
import org.clausebook.model.Basis;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.Settled;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the change of a clause is still open, and which words are shown for it. */
final class ClauseDriftTest {
  private static final String THEN = "Dogs are kept on leads.";
  private static final String NOW = "Dogs are kept on short leads.";

  @TempDir
  Path folder;

  private Lock lock;

  @BeforeEach
  void lock() {
    SamplePolicy.in(folder);
    lock = new DriftSample(folder).lock(Map.of());
  }

  private ClauseDrift drift(ClauseTexts texts, Settled... settled) {
    return ClauseDrift.of(texts, lock, List.of(settled));
  }

  private static ClauseTexts texts(String upstream, String ownThen, String own, String... misfits) {
    return new ClauseTexts(
        new ClauseId("leads"),
        Basis.MODEL,
        new Sides(DriftSample.text(THEN), DriftSample.text(ownThen)),
        new Sides(DriftSample.text(upstream), DriftSample.text(own)),
        true,
        List.of(),
        List.of(),
        List.of(misfits));
  }

  private static Settled settled(String clause, Fingerprint change) {
    return new Settled(
        new ClauseId(clause), Settled.Way.AS_IS, change, Location.of("councils/borwen/dogs.yaml"));
  }

  @Test
  void whatIsTheSameIsNotOpen() {
    assertFalse(drift(texts(THEN, THEN, THEN)).isOpen());
  }

  @Test
  void anAmendmentThatNoLongerFitsIsOpenThoughTheWordsAreTheSame() {
    assertTrue(drift(texts(THEN, THEN, THEN, "no fit")).isOpen());
  }

  /** What was settled is this change of this clause; any other is still to be looked at. */
  @Test
  void aChangeIsOpenUntilItIsSettledItself() {
    ClauseDrift open = drift(texts(NOW, THEN, NOW));
    Settled same = settled("leads", open.change());
    Settled ofAnother = settled("ponds", open.change());
    Settled earlier = settled("leads", drift(texts(THEN, THEN, THEN)).change());

    assertTrue(open.isOpen());
    assertTrue(drift(texts(NOW, THEN, NOW), ofAnother, earlier).isOpen());
    assertEquals(
        Optional.empty(), drift(texts(NOW, THEN, NOW), ofAnother, earlier).settled());
    assertFalse(drift(texts(NOW, THEN, NOW), ofAnother, earlier, same).isOpen());
    assertEquals(
        Optional.of(Settled.Way.AS_IS),
        drift(texts(NOW, THEN, NOW), earlier, same).settled());
  }

  @Test
  void theChangeIsOfTheLibrarysWordsHoweverTheyAreWrapped() {
    Fingerprint change = drift(texts(NOW, THEN, NOW)).change();

    assertEquals(change, drift(texts(NOW.replace(" on ", "\non "), THEN, NOW)).change());
    assertEquals(change, drift(texts(NOW, THEN, "Their own.")).change());
    assertNotEquals(
        change, drift(texts(NOW.replace(" on ", "\n\non "), THEN, NOW)).change());
    assertNotEquals(change, drift(texts("-", THEN, NOW)).change());
  }

  @Test
  void theLibrarysChangesAreThoseSinceTheLock() {
    assertEquals(
        List.of("Dogs are kept on {+short+} leads."),
        drift(texts(NOW, THEN, NOW)).upstreamChanges());
    assertEquals(List.of(), drift(texts("-", THEN, THEN)).upstreamChanges());
  }

  /** Words that came with the library's change are its own until somebody has settled it. */
  @Test
  void theCouncilsChangesAreShownWhereItMadeOrSettledThem() {
    ClauseDrift followed = drift(texts(NOW, THEN, NOW));
    Settled settled = settled("leads", followed.change());
    List<String> changes = List.of("Dogs are kept on {+short+} leads.");

    assertEquals(DriftState.UPSTREAM, followed.state());
    assertEquals(List.of(), followed.ownChanges());
    assertEquals(changes, drift(texts(NOW, THEN, NOW), settled).ownChanges());
    assertEquals(changes, drift(texts(THEN, THEN, NOW)).ownChanges());
    assertEquals(
        List.of("[-Dogs are kept on leads-]{+Cats run+}."),
        drift(texts(NOW, THEN, "Cats run.")).ownChanges());
    assertEquals(List.of(), drift(texts(NOW, THEN, NOW, "no fit"), settled).ownChanges());
    assertEquals(List.of(), drift(texts(THEN, THEN, "-")).ownChanges());
  }

  @Test
  void aClauseIsFoundByItsId() {
    PolicyDrift drift = PolicyDrift.of(lock, List.of(texts(NOW, THEN, NOW)), List.of());

    assertEquals(Optional.of("leads"), drift.find("leads").map(c -> c.id().value()));
    assertEquals(Optional.empty(), drift.find("ponds"));
    assertEquals(1, drift.open().size());
  }
}
