package org.clausebook.feature.interview;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.stage.load.yaml.KeyEdit;
import org.clausebook.stage.load.yaml.Records;

/** The questions that are open, in their order; which these are depends on the answers so far. */
final class Questionnaire {
  /** Stands for a council whose name is not known yet. */
  private static final String UNNAMED = "council";

  private final InterviewStart start;
  private final QuestionWords words;

  Questionnaire(InterviewStart start, QuestionWords words) {
    this.start = start;
    this.words = words;
  }

  List<Question> open(AnswersGiven given) {
    return base(given)
        .atHand()
        .map(base -> Stream.concat(
                new CouncilQuestions(start, words).open(given, base).stream(),
                new PolicyQuestions(start, words).open(given, base).stream())
            .toList())
        .orElse(List.of());
  }

  /** The new policies. */
  List<String> chosen(AnswersGiven given) {
    return base(given)
        .atHand()
        .map(base -> new PolicyQuestions(start, words).chosen(given, base))
        .orElse(List.of());
  }

  /** The council as far as it is known without what is asked: as it is, or by its name and layer. */
  private Result<CouncilSources> base(AnswersGiven given) {
    if (start.council().isPresent()) {
      return start.workspace().council(start.council().get().slug());
    }
    String slug = given.text(CouncilQuestions.FOLDER).orElse(UNNAMED);
    var name = KeyEdit.top(
        CouncilQuestions.NAME,
        new KeyEdit.Text(given.text(CouncilQuestions.NAME).orElse(UNNAMED)),
        List.of());
    Result<String> text = Records.edit(slug, "", name);
    Result<String> layered = given
        .text(CouncilQuestions.EXTENDS)
        .map(layer -> text.then(named -> Records.edit(
            slug,
            named,
            KeyEdit.top(CouncilQuestions.EXTENDS, new KeyEdit.Text(layer), List.of()))))
        .orElse(text);
    return layered.then(profile -> start.workspace().unwritten().council(slug, profile));
  }
}
