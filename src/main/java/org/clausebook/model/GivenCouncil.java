package org.clausebook.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Location;

/**
 * A council given in code: what its files would say, as values.
 *
 * @param slug what the name of its folder would be
 * @param profile the keys of its {@code council.yaml}: texts, numbers, dates, {@code true} for yes,
 *     lists and maps of these
 * @param policies those that it has, each by its outline
 */
public record GivenCouncil(String slug, Map<String, ?> profile, List<GivenPolicy> policies) {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

  private static final String GIVEN = " given in code";

  public GivenCouncil {
    check(slug);
    profile = Collections.unmodifiableMap(new TreeMap<>(profile));
    policies = List.copyOf(policies);
  }

  /** What messages call the place of its profile. */
  public String place() {
    return "council " + slug + GIVEN;
  }

  /** What messages call the place of one of its policies. */
  public String place(GivenPolicy policy) {
    return "policy " + slug + " " + policy.policy() + GIVEN;
  }

  /** Whether something was given in code, and not read from a file. */
  public static boolean isPlace(Location location) {
    return location.file().contains(GIVEN);
  }

  /** A slug becomes part of a path, so it must not lead anywhere else. */
  static void check(String slug) {
    if (!SLUG.matcher(slug).matches()) {
      throw new IllegalArgumentException("a slug is lower-case words joined by '-': " + slug);
    }
  }
}
