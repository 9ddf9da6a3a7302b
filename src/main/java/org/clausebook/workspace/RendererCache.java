package org.clausebook.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.clausebook.model.CouncilLook;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Layout;
import org.clausebook.model.Theme;

/**
 * The renderers of each set of layers and theme, made when they are first asked for, and again when
 * what they lay out with is no longer the same.
 */
final class RendererCache {
  private record Look(List<String> layers, Optional<String> theme) {}

  private record Made(Layout layout, PolicyRenderer renderers) {}

  /** The renderers of a layout's files, which several looks may share: fonts take much memory. */
  private record Files(Layout layout, PolicyRenderer renderers) {
    boolean areOf(Layout other) {
      return layout.texts().equals(other.texts()) && layout.fonts().equals(other.fonts());
    }
  }

  private final Map<Look, Made> byLook = new LinkedHashMap<>();
  private final List<Files> files = new ArrayList<>();
  private final Executor spare;

  /** No renderers yet, and nobody who makes them ready. */
  RendererCache() {
    this(task -> {});
  }

  /**
   * No renderers yet.
   *
   * @param spare makes them ready, unless it has no time
   */
  RendererCache(Executor spare) {
    this.spare = spare;
  }

  /** The renderer that lays out a council's policies. */
  PolicyRenderer of(CouncilSources council) {
    return of(CouncilLook.of(council));
  }

  /** The same, where the rest of the council may be wrong. */
  synchronized PolicyRenderer of(CouncilLook council) {
    Layout layout = council.layout();
    Look look = new Look(council.layers(), layout.theme().map(Theme::name));
    Made made = byLook.get(look);
    if (made == null || !made.layout().equals(layout)) {
      made = new Made(layout, renderers(layout));
      byLook.put(look, made);
      forgetUnused();
    }
    return made.renderers();
  }

  private PolicyRenderer renderers(Layout layout) {
    return files.stream()
        .filter(known -> known.areOf(layout))
        .findFirst()
        .map(known -> known.renderers().in(layout))
        .orElseGet(() -> ofNewFiles(layout));
  }

  private PolicyRenderer ofNewFiles(Layout layout) {
    var renderers = new PolicyRenderer(layout);
    files.add(new Files(layout, renderers));
    spare.execute(renderers::prepare);
    return renderers;
  }

  /** While somebody edits a layout, each state of it would stay. */
  private void forgetUnused() {
    files.removeIf(known -> byLook.values().stream().noneMatch(made -> known.areOf(made.layout())));
  }
}
