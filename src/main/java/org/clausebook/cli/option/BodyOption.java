package org.clausebook.cli.option;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.document.Defaults;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The body that decides: the one that is named, or the one that usually does. */
public final class BodyOption {
  /** It must be given unless {@code clausebook.yaml} says which body decides. */
  public static final String NAME = "--body";

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = NAME,
      paramLabel = "BODY",
      description = "The body that decides, such as \"Full Council\" (default: 'body' in"
          + " clausebook.yaml).")
  @Nullable
  String body;

  public String name(Defaults defaults) {
    return Optional.ofNullable(body)
        .or(defaults::body)
        .orElseThrow(() -> new MissingParameterException(
            spec.commandLine(), List.of(spec.findOption(NAME)), NAME + " is missing"));
  }
}
