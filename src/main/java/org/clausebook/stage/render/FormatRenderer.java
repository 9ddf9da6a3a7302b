package org.clausebook.stage.render;

import java.util.function.Supplier;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Rendition;

/**
 * Writes something in one format.
 *
 * @param <T> what is written: a policy, a redline, a pack
 */
@FunctionalInterface
public interface FormatRenderer<T> {
  /**
   * The subject in this format, or the mistakes that prevent it.
   *
   * @param page the same as HTML, made when it is first asked for
   */
  Result<Rendition> render(T subject, Supplier<Result<Rendition>> page);
}
