package org.clausebook.model.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.model.Logo;
import org.clausebook.model.record.ShownDate;

/**
 * The papers of a meeting that is to decide on policies of one council.
 *
 * @param council slug of the council, the name of its folder
 * @param language of the words around the policies, as BCP 47 writes it
 * @param body that meets, such as {@code Full Council}
 * @param meeting the day of the meeting
 * @param items in the order of the agenda; at least one
 */
public record Pack(
    String council,
    String councilName,
    String language,
    String body,
    ShownDate meeting,
    List<AgendaItem> items) {
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EDGE = Pattern.compile("^-|-$");

  public Pack {
    items = List.copyOf(items);
  }

  /** What its files are called, {@code council/pack-2026-06-01-full-council}. */
  public String name() {
    String plain = MARK.matcher(Normalizer.normalize(body, Normalizer.Form.NFD)).replaceAll("");
    String joined = GAP.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    return council + "/pack-" + meeting.iso() + "-" + EDGE.matcher(joined).replaceAll("");
  }

  /** Where it is written, in the output folder. */
  public String path(Format format) {
    return name() + "." + format.extension();
  }

  /** The logo above its policies. */
  public Optional<Logo> logo() {
    return items.stream()
        .map(item -> item.text().sheet().logo())
        .flatMap(Optional::stream)
        .findFirst();
  }
}
