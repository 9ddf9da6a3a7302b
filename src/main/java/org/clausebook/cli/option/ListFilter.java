package org.clausebook.cli.option;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which policies of a list are wanted. */
public final class ListFilter {
  /** The word for a policy whose review is past, whatever its status is. */
  private static final String OVERDUE = "overdue";

  /** Reads the word of a status. */
  static final class StatusConverter implements ITypeConverter<String> {
    @Override
    public String convert(String written) {
      if (!words().contains(written)) {
        throw new TypeConversionException(
            "no status is called '" + written + "'; " + Suggestion.hint(written, words()));
      }
      return written;
    }
  }

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description = "Lists this policy of every council, by its file without '.yaml' or its title.")
  @Nullable
  String policy;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      converter = StatusConverter.class,
      description = "Lists policies of this status, or of several joined by commas: draft,"
          + " approved, adopted, rescinded, replaced; or those that are overdue.")
  List<String> statuses = List.of();

  @Mixin
  AsOf asOf;

  private static List<String> words() {
    return Stream.concat(Arrays.stream(Status.values()).map(Status::word), Stream.of(OVERDUE))
        .toList();
  }

  /** Whether anything is left out. */
  public boolean isUsed() {
    return policy != null || !statuses.isEmpty();
  }

  /** The keys of the policy that is wanted. */
  public List<PolicyKey> keys(List<PolicyKey> keys, Clausebook clausebook) {
    if (policy == null) {
      return keys;
    }
    String slug = new KnownNames(spec.commandLine(), clausebook).policy(keys, policy);
    return keys.stream().filter(key -> key.policy().equals(slug)).toList();
  }

  /** Whether a policy is of a status that is wanted. */
  public boolean isWanted(PolicyDocument document) {
    return statuses.isEmpty()
        || statuses.contains(document.status().word())
        || (statuses.contains(OVERDUE) && isOverdue(document, asOf.date()));
  }

  private static boolean isOverdue(PolicyDocument document, LocalDate today) {
    Optional<LocalDate> last =
        document.nextReview().flatMap(date -> PartialDate.parse(date.iso())).map(PartialDate::last);
    return last.filter(day -> day.isBefore(today)).isPresent();
  }
}
