package org.clausebook.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.cli.option.AnswersOptions;
import org.clausebook.cli.option.UnknownName;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.cli.report.InterviewReport;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.interview.Interview;
import org.clausebook.feature.interview.InterviewPlan;
import org.clausebook.feature.interview.InterviewRequest;
import org.clausebook.feature.interview.Interviews;
import org.clausebook.model.text.FileContent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

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
    })
final class NewCommand implements Callable<Integer> {
  private static final String NOTHING = "Nothing was written.";

  @Spec
  CommandSpec spec;

  @ParentCommand
  PolicyCommand parent;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "COUNCIL",
      description = "The name of a new council, or a folder in 'councils' that is there already.")
  @Nullable
  String council;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "POLICY",
      description = "Policies of the library, such as it-policy; otherwise they are asked for.")
  List<String> policies = List.of();

  @ArgGroup(exclusive = false)
  @Nullable
  AnswersOptions answers;

  @Override
  public Integer call() {
    Interviews interviews = parent.clausebook().interviews();
    return answers == null ? ask(interviews) : fromFile(interviews, answers);
  }

  private int fromFile(Interviews interviews, AnswersOptions given) {
    if (council != null) {
      throw new WrongOption(
          spec.commandLine(),
          "--answers names the councils and policies itself",
          "leave '" + council + "' out, or write it into the file");
    }
    FileContent content = given.content(spec.commandLine(), parent.console().folder());
    return write(interviews, interviews.answered(given.name(), content, given.pending));
  }

  private int ask(Interviews interviews) {
    var request = new InterviewRequest(Optional.ofNullable(council), policies);
    Result<Interview> begun = interviews.policies(request.council()).then(known -> {
      refuseUnknown(known);
      return interviews.begin(request);
    });
    Optional<Interview> interview = begun.toOptional();
    if (interview.isEmpty()) {
      return new DiagnosticPrinter(parent.console()).print(begun.diagnostics());
    }
    if (interview.get().questions().isEmpty()) {
      parent.console().out().println("no question is open, and there is no policy to add");
      return ExitCode.DONE;
    }
    var asker = new PlainAsker(
        parent.console().out(), new InputLines(parent.console().in(), InputLines.ofTerminal()));
    var dialogue = new InterviewDialogue(asker, interview.get());
    Optional<Result<InterviewPlan>> wanted =
        GracefulEnd.with(() -> asker.say(List.of("", NOTHING)), dialogue::hold);
    if (wanted.isEmpty()) {
      asker.say(List.of(NOTHING));
      return ExitCode.ERRORS;
    }
    return write(interviews, wanted.get().map(List::of));
  }

  private void refuseUnknown(List<String> known) {
    policies.stream().filter(policy -> !known.contains(policy)).forEach(policy -> {
      throw new UnknownName(spec.commandLine(), "policy", policy, known);
    });
  }

  private int write(Interviews interviews, Result<List<InterviewPlan>> wanted) {
    Result<List<InterviewPlan>> written =
        wanted.then(plans -> interviews.write(plans).map(files -> plans));
    written.toOptional().ifPresent(plans -> new InterviewReport(parent).print(plans));
    return new DiagnosticPrinter(parent.console()).print(written.diagnostics());
  }
}
