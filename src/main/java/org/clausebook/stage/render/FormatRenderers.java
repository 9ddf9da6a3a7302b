package org.clausebook.stage.render;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.cache.Lazy;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;

/**
 * A renderer for each format that something is written in.
 *
 * @param <T> what is written: a policy, a redline, a pack
 */
public final class FormatRenderers<T> {
  private final Map<Format, FormatRenderer<T>> byFormat;

  private FormatRenderers(Map<Format, FormatRenderer<T>> byFormat) {
    this.byFormat = byFormat;
  }

  /** None for any format. */
  public static <T> FormatRenderers<T> none() {
    return new FormatRenderers<>(new EnumMap<>(Format.class));
  }

  /** The same with one more. */
  public FormatRenderers<T> with(Format format, FormatRenderer<T> renderer) {
    Map<Format, FormatRenderer<T>> more = new EnumMap<>(byFormat);
    more.put(format, renderer);
    return new FormatRenderers<>(more);
  }

  /**
   * The subject in each format that is asked for, in the order of {@link Format}; there must be a
   * renderer for each.
   */
  public Result<List<Rendition>> render(T subject, Set<Format> formats) {
    var page = new Lazy<>(() -> renderer(Format.HTML).render(subject, () -> {
      throw new IllegalStateException("an HTML page that is made from itself");
    }));
    return Result.all(formats.stream()
        .sorted()
        .map(format -> format == Format.HTML ? page.get() : renderer(format).render(subject, page))
        .toList());
  }

  private FormatRenderer<T> renderer(Format format) {
    return Optional.ofNullable(byFormat.get(format))
        .orElseThrow(() -> new IllegalArgumentException("no renderer for " + format));
  }
}
