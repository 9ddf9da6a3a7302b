package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.feature.interview.Interviews;
import org.clausebook.feature.interview.Question;

/** Asks which council an interview is about, where that is not said and there are some. */
final class CouncilDialogue {
  private final Asker asker;
  private final Question question;

  CouncilDialogue(Asker asker, Question question) {
    this.asker = asker;
    this.question = question;
  }

  /**
   * What was answered: the folder or name of a council, or {@link Interviews#NEW}; empty where the
   * interview was left.
   */
  Optional<String> hold() {
    Optional<String> chosen = choose();
    chosen.ifPresent(council -> asker.say(List.of("")));
    return chosen;
  }

  private Optional<String> choose() {
    Optional<String> proposal = question.answers().proposal();
    String enter = question.withoutAnswer().map(council -> "Enter: " + council).orElse("");
    while (true) {
      Reply reply = asker.ask("First of all:", question, enter);
      switch (reply.kind()) {
        case ANSWER -> {
          return Optional.of(reply.text());
        }
        case QUIT -> {
          return Optional.empty();
        }
        case HELP -> asker.say(help());
        default -> {
          if (reply.kind() == Reply.Kind.ENTER && proposal.isPresent()) {
            return proposal;
          }
          asker.say(
              List.of("Not taken: this question needs an answer", "  hint: " + question.wanted()));
        }
      }
    }
  }

  private List<String> help() {
    var lines = new ArrayList<String>();
    question.words().help().ifPresent(help -> help.lines().forEach(lines::add));
    lines.add("Type quit to stop; nothing is written.");
    return lines;
  }
}
