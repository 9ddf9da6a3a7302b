package org.clausebook.cli.option;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clausebook.model.document.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** The option that says in which formats a paper made of policies is written. */
@Command
public final class PaperFormats {
  private final String paper;
  private final Set<Format> all;
  private final OptionSpec option;
  private CommandSpec command = CommandSpec.create();

  /**
   * The option of one command.
   *
   * @param paper what is written: {@code a sheet}
   * @param all that it can be written in
   */
  public PaperFormats(String paper, Set<Format> all) {
    this.paper = paper;
    this.all = Collections.unmodifiableSet(EnumSet.copyOf(all));
    this.option = OptionSpec.builder("--format")
        .paramLabel("FORMAT")
        .splitRegex(",")
        .type(List.class)
        .auxiliaryTypes(Format.class)
        .converters(new FormatConverter())
        .description(words(format -> true, ", ") + ", or several joined by commas (default: "
            + words(Format.usual()::contains, ",") + ").")
        .build();
  }

  @Spec(Spec.Target.MIXEE)
  void addTo(CommandSpec mixee) {
    command = mixee;
    command.addOption(option);
  }

  /**
   * Those that are asked for, or all usual ones.
   *
   * @throws WrongOption if it cannot be written in one of them
   */
  public Set<Format> wanted() {
    Optional<List<Format>> asked = Optional.ofNullable(option.getValue());
    Set<Format> wanted = asked.map(EnumSet::copyOf).orElseGet(() -> {
      EnumSet<Format> usual = EnumSet.copyOf(all);
      usual.retainAll(Format.usual());
      return usual;
    });
    if (!all.containsAll(wanted)) {
      throw new WrongOption(
          command.commandLine(),
          paper + " can be written as "
              + words(format -> true, ", ").replaceFirst(", (?=[^,]*$)", " and ") + " only",
          "use '--format " + Format.PDF.word() + "'");
    }
    return wanted;
  }

  private String words(Predicate<Format> wanted, String joint) {
    return all.stream().filter(wanted).map(Format::word).collect(Collectors.joining(joint));
  }
}
