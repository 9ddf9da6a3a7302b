package org.clausebook.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausebook.workspace.Shard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Which of several machines this is, as the option says or, without it, whatever started the
 * command.
 */
public final class ShardOption {
  /**
   * Variables by which what starts a machine tells it its place.
   *
   * @param index counted from 0
   * @param count how many there are
   * @param meaning of the count, for whoever has to set it
   */
  private record Starter(String index, String count, String meaning) {}

  private static final List<Starter> STARTERS = List.of(
      // Kubernetes sets the index itself, in each pod of an Indexed Job.
      new Starter("JOB_COMPLETION_INDEX", "JOB_COMPLETIONS", "the job's 'completions'"),
      // GitHub has both in expressions, which a workflow puts into variables.
      new Starter("STRATEGY_JOB_INDEX", "STRATEGY_JOB_TOTAL", "'${{ strategy.job-total }}'"));

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description =
          "Part I of N of all councils, for several machines (default: all, or what Kubernetes or"
              + " GitHub set in JOB_COMPLETION_INDEX and JOB_COMPLETIONS, or STRATEGY_JOB_INDEX"
              + " and STRATEGY_JOB_TOTAL).")
  @Nullable
  String shard;

  /** The part that is to be done; nothing where that is all that is selected. */
  public Optional<Shard> find(Selection selection) {
    if (!selection.isNamed()) {
      return find(System::getenv);
    }
    if (shard != null) {
      throw new WrongOption(
          spec.commandLine(),
          "--shard cannot be used with the name of a council",
          "leave the name out, or --shard");
    }
    return Optional.empty();
  }

  /** The same of all councils, where the environment is another. */
  public Optional<Shard> find(Function<String, @Nullable String> environment) {
    String written = shard;
    if (written != null) {
      return Optional.of(Shard.parse(written).orElseThrow(() -> wrong(written)));
    }
    return STARTERS.stream().flatMap(starter -> find(starter, environment)).findFirst();
  }

  private WrongOption wrong(String written) {
    return new WrongOption(
        spec.commandLine(),
        "'" + written + "' is not a part such as 1/3",
        "write 1/3, 2/3 or 3/3 for three parts");
  }

  private Stream<Shard> find(Starter starter, Function<String, @Nullable String> environment) {
    String index = environment.apply(starter.index());
    String count = environment.apply(starter.count());
    if (index == null && count == null) {
      return Stream.empty();
    }
    return Stream.of(number(index)
        .flatMap(from0 -> number(count).flatMap(all -> Shard.of(from0 + 1, all)))
        .orElseThrow(() -> new WrongOption(
            spec.commandLine(),
            "the variable " + starter.index() + " is " + shown(index) + ", and " + starter.count()
                + " is " + shown(count) + ": that is not a part such as 1/3",
            "set " + starter.count() + " to " + starter.meaning()
                + ", or use --shard 1/1 for all councils")));
  }

  private static Optional<Integer> number(@Nullable String written) {
    return Optional.ofNullable(written)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Integer::valueOf);
  }

  private static String shown(@Nullable String value) {
    return value == null ? "not set" : "'" + value + "'";
  }
}
