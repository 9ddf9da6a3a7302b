package org.clausebook.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Suggestion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What people type who know other programs, with what it is called here. */
final class BroughtWords {
  private static final String NO_WORD =
      "there is no Word format; 'policy generate' writes Markdown, HTML and PDF";

  private final CommandSpec spec;

  /**
   * The words of a command.
   *
   * @param spec the command that was asked for something that it does not have
   */
  BroughtWords(CommandSpec spec) {
    this.spec = spec;
  }

  /** What to type instead of a command that there is not. */
  Optional<String> hintForCommand(String word) {
    return Optional.of(commandFor(word))
        .filter(hint -> !hint.isEmpty())
        .or(() -> didYouMean(word, spec.subcommands().keySet()));
  }

  private String commandFor(String word) {
    return switch (word) {
      case "start", "begin", "setup", "create", "add", "wizard", "quickstart" -> use(first());
      case "version" -> use("--version");
      case "word", "docx", "doc", "odt" -> NO_WORD;
      case "pdf", "html" -> use("generate --format " + word);
      case "markdown" -> use("generate --format md");
      case "build", "make", "render", "publish", "print", "run", "write", "export" ->
        use("generate");
      case "test", "validate" -> use("check");
      case "verify" -> use("inspect FILE --verify");
      case "serve", "watch", "edit" -> use("preview");
      case "diff", "compare", "changes" -> use("redline");
      case "agenda", "meeting" -> use("pack");
      case "approve", "resolve", "sign", "record" -> use("adopt");
      case "rescind", "withdraw", "delete", "remove" -> use("adopt --verb rescinded");
      case "status", "overview" -> "'policy' alone shows the state of the workspace";
      case "ls", "policies", "councils" -> use("list");
      case "overdue", "calendar", "reminders" -> use("due");
      case "who", "blame", "history", "log" -> use("explain");
      default -> "";
    };
  }

  private static String use(String command) {
    return "use 'policy " + command + "'";
  }

  /** The command to begin with, of those that there are. */
  private String first() {
    return List.of("new", "init", "help").stream()
        .filter(spec.subcommands()::containsKey)
        .findFirst()
        .orElse("--help");
  }

  /** What to type instead of an option that the command does not have. */
  Optional<String> hintForOption(String written) {
    String name = written.contains("=") ? written.substring(0, written.indexOf('=')) : written;
    List<String> known = spec.options().stream()
        .filter(option -> !option.hidden())
        .map(OptionSpec::longestName)
        .toList();
    return special(name)
        .or(() -> Optional.of(optionFor(name))
            .filter(option -> known.contains(option.replaceFirst(" .*", "")))
            .map(option -> "did you mean '" + option + "'?"))
        .or(() -> didYouMean(name, known));
  }

  private Optional<String> special(String option) {
    return switch (option) {
      case "--word", "--docx", "--doc" -> Optional.of(NO_WORD);
      case "--council", "--policy" ->
        Optional.of("write names without an option, as in 'policy check alcester it-policy'");
      default -> Optional.empty();
    };
  }

  private static String optionFor(String option) {
    return switch (option) {
      case "--pdf", "--html", "--md", "--fragment" -> "--format " + option.substring(2);
      case "--markdown" -> "--format md";
      case "-f" -> "--format";
      case "-o", "--out", "--dir", "--folder" -> "--output";
      case "-v" -> "--version";
      case "-?", "/?", "/h" -> "--help";
      case "-w" -> "--workspace";
      case "-n", "--simulate" -> "--dry-run";
      case "--on", "--day" -> "--date";
      case "--committee", "--meeting-of" -> "--body";
      case "--reference", "--ref" -> "--minute";
      case "--today", "--now" -> "--as-of";
      default -> "";
    };
  }

  private static Optional<String> didYouMean(String written, Collection<String> known) {
    return Suggestion.nearest(written, known).map(name -> "did you mean '" + name + "'?");
  }
}
