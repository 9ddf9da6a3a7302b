package org.clausebook.feature.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausebook.feature.interview.Question.Answers;
import org.clausebook.feature.interview.Question.Choice;
import org.clausebook.feature.interview.Question.Form;
import org.clausebook.feature.interview.Question.Place;
import org.clausebook.model.Council;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Vocabulary;
import org.clausebook.model.text.SourceText;

/** The questions about a council itself that are open. */
final class CouncilQuestions {
  static final String NAME = "name";
  static final String FOLDER = "folder";
  static final String EXTENDS = "extends";
  static final String KIND = "kind";
  static final String TERM = "term";

  private final InterviewStart start;
  private final QuestionWords words;

  CouncilQuestions(InterviewStart start, QuestionWords words) {
    this.start = start;
    this.words = words;
  }

  /**
   * The questions in their order.
   *
   * @param base the council as far as it is known without the answers to come
   */
  List<Question> open(AnswersGiven given, CouncilSources base) {
    var questions = new ArrayList<Question>();
    if (start.council().isEmpty()) {
      questions.add(name());
      questions.add(folder(given));
      if (!start.workspace().unwritten().layers().isEmpty()) {
        questions.add(layer());
      }
    }
    Council council = base.council();
    Vocabulary vocabulary = base.templates().vocabulary();
    if (council.nouns().kind().isEmpty() && !vocabulary.kindNames().isEmpty()) {
      questions.add(kind(vocabulary.kindNames(), council.name()));
    }
    if (start.council().isEmpty() && council.term().subject().words().equals(council.name())) {
      String kind = council
          .nouns()
          .kind()
          .map(SourceText::value)
          .orElseGet(() -> given.text(KIND).orElse(""));
      questions.add(term(council.name(), vocabulary, kind));
    }
    return questions;
  }

  private Question name() {
    Optional<String> proposal = start.words().filter(text -> !Slug.isSlug(text));
    return question(
        NAME,
        new Answers(Form.TEXT, List.of(), proposal, Optional.empty(), false),
        Place.top(NAME));
  }

  private Question question(String id, Answers answers, Place place) {
    return new Question(id, Optional.empty(), words.of(id), answers, place);
  }

  private Question folder(AnswersGiven given) {
    Optional<String> proposal = start
        .words()
        .filter(text -> Slug.isSlug(text) && !start.taken().contains(text))
        .or(() -> given.text(NAME).flatMap(name -> Slug.of(name, start.taken())));
    return question(
        FOLDER,
        new Answers(Form.TEXT, List.of(), proposal, Optional.empty(), false),
        Place.nowhere());
  }

  private Question layer() {
    List<Choice> layers =
        start.workspace().unwritten().layers().stream().map(Choice::of).toList();
    return question(
        EXTENDS,
        new Answers(Form.CHOICE, layers, Optional.empty(), Optional.of("no"), false),
        Place.top(EXTENDS));
  }

  private Question kind(List<String> kinds, String name) {
    List<Choice> choices =
        kinds.stream().map(kind -> new Choice(kind, kind.replace('-', ' '))).toList();
    String small = " " + name.toLowerCase(Locale.ROOT) + " ";
    Optional<String> proposal = choices.stream()
        .filter(choice -> small.contains(" " + choice.label() + " "))
        .max(
            Comparator.<Choice>comparingInt(choice -> small.lastIndexOf(" " + choice.label() + " "))
                .thenComparingInt(choice -> choice.label().length()))
        .map(Choice::value);
    return question(
        KIND,
        new Answers(Form.CHOICE, choices, proposal, Optional.empty(), false),
        Place.top(KIND));
  }

  private Question term(String name, Vocabulary vocabulary, String kind) {
    String body = Optional.ofNullable(vocabulary.nouns(kind).get("body"))
        .map(SourceText::value)
        .orElse("council");
    String proposal = "the " + body.substring(0, 1).toUpperCase(Locale.ROOT) + body.substring(1);
    List<Choice> choices =
        List.of(Choice.of(proposal), new Choice(name, "no short name: the full name every time"));
    return question(
        TERM,
        new Answers(Form.TEXT, choices, Optional.of(proposal), Optional.empty(), false),
        Place.top(TERM));
  }
}
