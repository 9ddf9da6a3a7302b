package org.clausebook.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.cli.option.AnswersOptions;
import org.clausebook.cli.option.NewSelection;
import org.clausebook.cli.option.UnknownName;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.cli.report.InterviewText;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.interview.Interview;
import org.clausebook.feature.interview.InterviewReport;
import org.clausebook.feature.interview.InterviewRequest;
import org.clausebook.feature.interview.Interviews;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Asks a clerk a dozen questions, and writes the files of first drafts. */
@Command(
    name = "new",
    description = {
      "Asks a few questions and writes first drafts.",
      "It makes the files of a council and its policies, or adds policies to a council.",
      "Nothing is written until you have seen your answers and said yes. What is not decided yet"
          + " can be skipped; the draft shows that it is open."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy new",
      "  policy new \"Exampleton Parish Council\" it-policy",
      "  policy new alcester",
      "  policy new --answers councils.yaml --pending",
      "  policy new --policy tree-planting",
    })
final class NewCommand implements Callable<Integer> {
  private static final String NOTHING = "Nothing was written.";

  @ParentCommand
  PolicyCommand parent;

  @Mixin
  NewSelection selection;

  @ArgGroup(exclusive = false)
  @Nullable
  AnswersOptions answers;

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      description = "Writes the outline and clauses of a policy that the library does not have yet,"
          + " with comments: in 'templates', or for the council that is named.")
  @Nullable
  String policy;

  @Override
  public Integer call() {
    Interviews interviews = parent.clausebook().interviews();
    if (policy != null) {
      return outline(interviews, policy);
    }
    return answers == null ? ask(interviews) : fromFile(interviews, answers);
  }

  private int outline(Interviews interviews, String name) {
    String council = selection.council(parent.clausebook()).orElse("");
    if (!council.isEmpty() && !parent.clausebook().councils().contains(council)) {
      throw new UnknownName(
          selection.commandLine(), "council", council, parent.clausebook().councils());
    }
    Result<InterviewReport> written = interviews
        .outline(new PolicyKey(council, name))
        .then(report -> parent.clausebook().write(report).map(files -> report));
    written.toOptional().ifPresent(new InterviewText(parent)::printOutline);
    return new DiagnosticPrinter(parent.console()).print(written.diagnostics());
  }

  private int fromFile(Interviews interviews, AnswersOptions given) {
    selection.first().ifPresent(word -> {
      throw new WrongOption(
          selection.commandLine(),
          "--answers names the councils and policies itself",
          "leave '" + word + "' out, or write it into the file");
    });
    FileContent content =
        given.content(selection.commandLine(), parent.console().folder());
    return write(interviews.answered(given.name(), content, given.pending));
  }

  private int ask(Interviews interviews) {
    var asker = new PlainAsker(
        parent.console(), new InputLines(parent.console().in(), InputLines.ofTerminal()));
    return council(asker, interviews)
        .map(named -> hold(
            asker, interviews, Optional.of(named).filter(name -> !name.equals(Interviews.NEW))))
        .orElseGet(() -> left(asker));
  }

  /** The council that is named or chosen, or that it is new; empty where the interview was left. */
  private Optional<String> council(Asker asker, Interviews interviews) {
    Optional<String> named = selection.council(parent.clausebook());
    return named.isPresent() || parent.clausebook().councils().isEmpty()
        ? Optional.of(named.orElse(Interviews.NEW))
        : new CouncilDialogue(asker, interviews.council())
            .hold()
            .map(chosen -> chosen.equals(Interviews.NEW)
                ? chosen
                : selection.council(chosen, parent.clausebook()));
  }

  private static int left(Asker asker) {
    asker.say(List.of(NOTHING));
    return ExitCode.ERRORS;
  }

  private int hold(Asker asker, Interviews interviews, Optional<String> council) {
    Result<Interview> begun = council
        .map(interviews::policies)
        .orElseGet(interviews::policies)
        .map(known -> selection.policies(parent.clausebook(), known))
        .then(policies -> interviews.begin(new InterviewRequest(council, policies)));
    Optional<Interview> interview = begun.toOptional();
    if (interview.isEmpty()) {
      return new DiagnosticPrinter(parent.console()).print(begun.diagnostics());
    }
    if (interview.get().questions().isEmpty()) {
      asker.say(List.of("no question is open, and there is no policy to add"));
      return ExitCode.DONE;
    }
    var dialogue = new InterviewDialogue(asker, interview.get());
    return GracefulEnd.with(() -> asker.say(List.of("", NOTHING)), dialogue::hold)
        .map(plan -> write(plan.map(one -> new InterviewReport(List.of(one)))))
        .orElseGet(() -> left(asker));
  }

  private int write(Result<InterviewReport> wanted) {
    Result<InterviewReport> written =
        wanted.then(report -> parent.clausebook().write(report).map(files -> report));
    written.toOptional().ifPresent(report -> new InterviewText(parent).print(report.plans()));
    return new DiagnosticPrinter(parent.console()).print(written.diagnostics());
  }
}
