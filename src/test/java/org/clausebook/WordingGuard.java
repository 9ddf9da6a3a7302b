package org.clausebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.WordingDifference.Change;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.opentest4j.AssertionFailedError;

/**
 * Compares policies with their approved texts.
 *
 * @param workspace whose policies are guarded
 * @param approved the folder that holds {@code council/policy.approved.md}, {@code .html} and {@code
 *     .pdf.txt}
 * @param approval what to approve now: {@code council/policy} or {@code all}
 * @param isCi whether nobody is there to read what is approved
 * @param listener is told of each file that is written or deleted
 */
record WordingGuard(
    Path workspace,
    Path approved,
    Optional<String> approval,
    boolean isCi,
    Consumer<String> listener) {
  private static final String ALL = "all";
  private static final String MARK = ".approved.";
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

  /** Every policy of every council, as {@code council/policy}. */
  List<String> policies() {
    return keys().stream().map(WordingGuard::name).toList();
  }

  private List<PolicyKey> keys() {
    return Clausebook.open(workspace).policies().atHand().orElse(List.of());
  }

  private static String name(PolicyKey key) {
    return key.council() + "/" + key.policy();
  }

  /** Fails unless the policy says what was approved; approves it if that is asked for. */
  void check(String policy) {
    Map<String, String> received = received(policy);
    if (isToApprove(policy)) {
      approve(policy, received);
      return;
    }
    if (received.keySet().stream().anyMatch(ending -> !Files.exists(file(policy, ending)))) {
      throw failure("The wording of " + policy + " has never been approved.\n"
          + "Print it with './policy generate " + policy.replace('/', ' ') + "' and read it; if"
          + " these are the words that the council agreed, approve them:\n" + command(policy));
    }
    String differences = differences(policy, received);
    if (!differences.isEmpty()) {
      throw failure(policy + " no longer says what was approved.\n\n" + differences
          + "If these are the words that the council agreed, approve them:\n" + command(policy)
          + "\nIf not, correct councils/" + policy
          + ".yaml, the council's profile or the templates.");
    }
  }

  private Map<String, String> received(String policy) {
    PolicyKey key =
        keys().stream().filter(k -> name(k).equals(policy)).findFirst().orElseThrow();
    Result<List<Rendition>> renditions =
        Clausebook.open(workspace).render(List.of(key), Format.usual());
    if (!renditions.isOk()) {
      throw failure(policy + " cannot be printed.\n"
          + renditions.diagnostics().stream()
              .map(WordingGuard::show)
              .collect(Collectors.joining("\n")));
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (Rendition rendition : renditions.toOptional().orElseThrow()) {
      switch (rendition.format()) {
        case MARKDOWN, HTML, FRAGMENT ->
          texts.put(
              rendition.format().extension(), shortened(rendition.content().text()));
        case PDF, PDF_UA2 ->
          texts.put("pdf.txt", shortened(PdfText.of(rendition.content().bytes()).toText()));
      }
    }
    return texts;
  }

  /** Without the fingerprint of the words, which says nothing to people who see the words. */
  private static String shortened(String text) {
    return FINGERPRINT.matcher(text).replaceAll("(64 digits)");
  }

  private static String show(Diagnostic diagnostic) {
    return diagnostic.location() + ": " + diagnostic.message()
        + diagnostic.hint().map(hint -> "\n  hint: " + hint).orElse("");
  }

  private boolean isToApprove(String policy) {
    return approval
        .filter(wanted -> wanted.equals(ALL) || wanted.equals(policy))
        .isPresent();
  }

  private void approve(String policy, Map<String, String> texts) {
    refuseInCi(policy);
    texts.forEach((ending, text) -> {
      Path file = file(policy, ending);
      if (!text.equals(read(file))) {
        write(file, text);
        listener.accept("approved: " + file);
      }
    });
  }

  private void refuseInCi(String policy) {
    if (isCi) {
      throw failure("Nothing is approved in CI, where nobody reads it.\n"
          + "Run this on your own machine, and commit the approved files:\n" + command(policy));
    }
  }

  /** Words that changed alike in several formats are shown once. */
  private String differences(String policy, Map<String, String> received) {
    var shown = new ArrayList<Change>();
    var report = new StringBuilder();
    received.forEach((ending, text) -> {
      String before = read(file(policy, ending));
      if (!text.equals(before)) {
        List<Change> changes = WordingDifference.between(before, text);
        List<Change> others = WordingDifference.beyond(shown, changes);
        report.append("In ").append(policy).append('.').append(ending);
        report.append(title(changes.size(), others.size())).append('\n');
        report.append(WordingDifference.show(others)).append('\n');
        shown.addAll(others);
      }
    });
    return report.toString();
  }

  private static String title(int changes, int others) {
    if (changes == 0) {
      return ", only blank lines differ.";
    }
    return others == 0 ? ", the same." : others < changes ? ", the same and:" : ":";
  }

  /** Fails if texts are approved of a policy that is gone, or approval is asked for one. */
  void checkNames() {
    List<String> policies = policies();
    List<String> gone =
        approvedPolicies().stream().filter(name -> !policies.contains(name)).toList();
    for (String name : gone) {
      if (!isToApprove(name)) {
        throw failure("There are approved texts of " + name + ", and there is no such policy.\n"
            + "If it was withdrawn, approve that:\n" + command(name));
      }
      withdraw(name);
    }
    approval
        .filter(wanted -> !wanted.equals(ALL))
        .filter(wanted -> !policies.contains(wanted) && !gone.contains(wanted))
        .ifPresent(wanted -> {
          throw failure("There is no policy " + wanted + " to approve.\n  hint: "
              + Suggestion.hint(wanted, policies));
        });
  }

  private List<String> approvedPolicies() {
    return files().stream().map(this::policyOf).distinct().toList();
  }

  private String policyOf(Path file) {
    String name = approved.relativize(file).toString().replace('\\', '/');
    return name.contains(MARK) ? name.substring(0, name.indexOf(MARK)) : name;
  }

  private void withdraw(String policy) {
    refuseInCi(policy);
    files().stream().filter(file -> policyOf(file).equals(policy)).forEach(file -> {
      try {
        Files.delete(file);
        listener.accept("withdrawn: " + file);
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    });
  }

  private List<Path> files() {
    if (!Files.exists(approved)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(approved)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private Path file(String policy, String ending) {
    return approved.resolve(policy + MARK + ending);
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String command(String policy) {
    return "  mvn test -Dtest=WordingTest -Dapprove=" + policy;
  }

  /** Without a stack trace, which would bury the words. */
  private static AssertionFailedError failure(String message) {
    var failure = new AssertionFailedError(message);
    failure.setStackTrace(new StackTraceElement[0]);
    return failure;
  }
}
