package org.clausebook.cli.option;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.model.document.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The formats that a paper made of policies is written in. */
public abstract class PaperFormats {
  private final Format preferred;

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  private PaperFormats(Format preferred) {
    this.preferred = preferred;
  }

  /** Of a paper that can be read from beginning to end. */
  public static final class OfText extends PaperFormats {
    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        split = ",",
        converter = FormatConverter.class,
        description = "md, html, pdf, or several joined by commas (default: md,html,pdf).")
    @Nullable
    List<Format> written;

    public OfText() {
      super(Format.HTML);
    }

    @Override
    @Nullable
    List<Format> written() {
      return written;
    }
  }

  /** Of a paper that shows changes, which Word can track. */
  public static final class OfChanges extends PaperFormats {
    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        split = ",",
        converter = FormatConverter.class,
        description =
            "md, html, pdf, docx, or several joined by commas (default: md,html,pdf). In docx,"
                + " Word's own tracked changes.")
    @Nullable
    List<Format> written;

    public OfChanges() {
      super(Format.HTML);
    }

    @Override
    @Nullable
    List<Format> written() {
      return written;
    }
  }

  /** Of a paper that needs pages. */
  public static final class OfPages extends PaperFormats {
    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        split = ",",
        converter = FormatConverter.class,
        description = "html, pdf, or both joined by a comma (default: html,pdf).")
    @Nullable
    List<Format> written;

    public OfPages() {
      super(Format.PDF);
    }

    @Override
    @Nullable
    List<Format> written() {
      return written;
    }
  }

  abstract @Nullable List<Format> written();

  /**
   * Those that are asked for, or all usual ones.
   *
   * @param paper what is written: {@code a sheet}
   * @param all that it can be written in
   * @throws WrongOption if it cannot be written in one of them
   */
  public Set<Format> of(String paper, Set<Format> all) {
    List<Format> asked = written();
    if (asked == null) {
      return all.stream()
          .filter(Format.usual()::contains)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Format.class)));
    }
    if (!all.containsAll(asked)) {
      throw new WrongOption(
          spec.commandLine(),
          paper + " can be written as " + names(all) + " only",
          "use '--format " + preferred.word() + "'");
    }
    return EnumSet.copyOf(asked);
  }

  private static String names(Set<Format> all) {
    return all.stream()
        .map(Format::word)
        .collect(Collectors.joining(", "))
        .replaceFirst(", (?=[^,]*$)", " and ");
  }
}
