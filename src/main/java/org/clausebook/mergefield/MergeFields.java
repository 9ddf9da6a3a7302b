package org.clausebook.mergefield;

import java.util.List;
import java.util.Locale;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;

/**
 * The merge fields of a text, in order: all that a text of the YAML files may hold beside words.
 *
 * <p>Nothing in such a text is ever computed. What a template engine would obey is a fault, so that nobody expects it to work; a backslash before it makes it plain text.
 *
 * @param faults the first of what cannot be in the text
 */
public record MergeFields(List<MergeField> fields, List<Fault> faults) {
  /** The beginning of every merge field. */
  public static final String OPENING = "${";

  /** The form of a merge field. */
  public static final String HOW_TO_WRITE = "a merge field is written ${council.name}";

  /** The most faults that are told of one text. */
  public static final int MOST_FAULTS = 20;

  /** A length in characters: some thousand printed pages, which no policy fills. */
  public static final int LONGEST = 4_000_000;

  private static final MergeFields NONE = new MergeFields(List.of(), List.of());

  /** Something that cannot be in a text, at an offset of it. */
  public record Fault(int offset, String message, String hint) {}

  public MergeFields {
    fields = List.copyOf(fields);
    faults = List.copyOf(faults);
  }

  /** The merge fields of a text. Takes time in proportion to its length, whatever it holds. */
  public static MergeFields in(String text) {
    return MergeFieldReader.mayHold(text) ? new MergeFieldReader(text).read() : NONE;
  }

  /** The report on texts that are longer than {@link #LONGEST} when they are filled. */
  public static Diagnostic tooLong(Location place) {
    return Diagnostic.error(
        place,
        String.format(Locale.ROOT, "filled in, this policy has more than %,d characters", LONGEST),
        "look for a long value that is filled in many times, and take most of them out");
  }

  /** The merge fields that ask for a value by its path. */
  public List<MergeField> values() {
    return fields.stream().filter(MergeField::isValue).toList();
  }
}
