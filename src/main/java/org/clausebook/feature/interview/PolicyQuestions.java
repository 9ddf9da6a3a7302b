package org.clausebook.feature.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.feature.interview.Question.Answers;
import org.clausebook.feature.interview.Question.Choice;
import org.clausebook.feature.interview.Question.Form;
import org.clausebook.feature.interview.Question.Place;
import org.clausebook.feature.interview.Question.Words;
import org.clausebook.model.Clause;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Outline;
import org.clausebook.model.Passage;
import org.clausebook.model.PolicySources;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.SourceText;

/** The questions about policies that are open: which, and what each of them asks. */
final class PolicyQuestions {
  static final String POLICIES = "policies";
  static final String REVIEW = "review-cycle";

  static final String TITLE = "title";
  static final String WORDING = "wording";
  static final String CLAUSES = "clauses";

  private final InterviewStart start;
  private final QuestionWords words;

  PolicyQuestions(InterviewStart start, QuestionWords words) {
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
    Map<String, Outline> offered = new LinkedHashMap<>(base.templates().outlines());
    existing().forEach(offered::remove);
    if (start.policies().isEmpty() && !offered.isEmpty()) {
      questions.add(which(offered, base.council().name()));
    }
    List<String> chosen = chosen(given, base);
    questions.addAll(new CircumstanceQuestions(base, words).open(existing(), chosen, given));
    questions.addAll(new FactQuestions(base, words).open(existingSources(base), chosen));
    List<PolicySources> fresh =
        chosen.stream().flatMap(policy -> sources(base, policy).stream()).toList();
    if (!fresh.isEmpty()) {
      questions.add(review(fresh));
    }
    fresh.forEach(policy -> questions.addAll(about(policy)));
    return questions;
  }

  private List<String> existing() {
    return start.council().map(InterviewStart.Existing::policies).orElse(List.of());
  }

  private List<PolicySources> existingSources(CouncilSources base) {
    return existing().stream()
        .map(policy -> new PolicyKey(base.council().slug(), policy))
        .flatMap(key -> start.workspace().policy(key).sources().atHand().stream())
        .toList();
  }

  /** The new policies. */
  List<String> chosen(AnswersGiven given, CouncilSources base) {
    List<String> wanted = start.policies().isEmpty() ? given.texts(POLICIES) : start.policies();
    return wanted.stream()
        .filter(policy -> base.templates().outlines().containsKey(policy))
        .filter(policy -> !existing().contains(policy))
        .distinct()
        .toList();
  }

  /** A new policy, as it is without a word of the council's own. */
  private Optional<PolicySources> sources(CouncilSources base, String policy) {
    var key = new PolicyKey(base.council().slug(), policy);
    return start.workspace().unwritten().policy(base, key, "").atHand();
  }

  private Question which(Map<String, Outline> offered, String council) {
    List<Choice> choices = offered.values().stream()
        .map(outline ->
            new Choice(outline.policy(), PolicyTitle.withoutName(outline.text().title())))
        .toList();
    String each = offered.values().stream()
        .map(outline -> PolicyTitle.withoutName(outline.text().title()) + ": "
            + PolicyTitle.plain(outline.text().description(), council))
        .collect(Collectors.joining("\n"));
    Words asked = words.of(POLICIES);
    Optional<String> only =
        choices.size() == 1 ? Optional.of(choices.get(0).value()) : Optional.empty();
    return new Question(
        POLICIES,
        Optional.empty(),
        new Words(asked.question(), asked.help().map(help -> each + "\n" + help), asked.example()),
        new Answers(Form.CHOICES, choices, only, Optional.empty(), false),
        Place.nowhere());
  }

  private Question review(List<PolicySources> fresh) {
    List<String> cycles = fresh.stream().map(PolicyQuestions::cycle).distinct().toList();
    String usual = cycles.size() == 1
        ? "as the shared policy says: " + cycles.get(0)
        : "as each shared policy says: " + String.join(" or ", cycles);
    List<Choice> choices = List.of(
        Choice.of("every year"),
        Choice.of("every two years"),
        Choice.of("every four years"),
        new Choice("none", "never"));
    return new Question(
        REVIEW,
        Optional.empty(),
        words.of(REVIEW),
        new Answers(Form.TEXT, choices, Optional.empty(), Optional.of(usual), false),
        Place.top(REVIEW));
  }

  private static String cycle(PolicySources policy) {
    return policy.control().reviewCycle().words().value();
  }

  private static SourceText title(PolicySources policy) {
    return policy.overlay().title().orElse(policy.outline().text().title());
  }

  private List<Question> about(PolicySources policy) {
    var questions = new ArrayList<Question>();
    String usual = PolicyTitle.plain(title(policy), policy.council().name());
    questions.add(question(
        policy,
        words.of(TITLE),
        new Answers(Form.TEXT, List.of(), Optional.empty(), Optional.of(usual), false),
        Place.top(TITLE)));
    policy.outline().passages().values().stream()
        .filter(passage -> !policy.overlay().words().wording().containsKey(passage.name()))
        .forEach(passage -> questions.add(wording(policy, passage)));
    policy.outline().slots().stream()
        .flatMap(slot -> policy.library().find(slot.clause()).stream())
        .filter(clause -> clause.variants().mustChoose())
        .filter(clause -> !policy.overlay().choices().variants().containsKey(clause.id()))
        .forEach(clause -> questions.add(variant(policy, clause)));
    optional(policy).ifPresent(questions::add);
    return questions;
  }

  private static Question question(
      PolicySources policy, Words words, Answers answers, Place place) {
    String id = place.group().map(group -> group + ".").orElse("") + place.key().orElseThrow();
    String name = policy.outline().policy();
    return new Question(
        name + "/" + id,
        Optional.of(PolicyTitle.withoutName(title(policy))),
        words,
        answers,
        place.of(name));
  }

  private Question wording(PolicySources policy, Passage passage) {
    Optional<String> help = passage
        .model()
        .map(model -> words.sentence("wording-with-model") + "\n"
            + PolicyTitle.plain(model, policy.council().name()));
    String usual = words.sentence(passage.model().isPresent() ? "usual-words" : "no-words");
    return question(
        policy,
        new Words(
            passage.about(),
            help.or(() -> Optional.of(words.sentence("wording"))),
            Optional.empty()),
        new Answers(Form.TEXT, List.of(), Optional.empty(), Optional.of(usual), true),
        Place.in(WORDING, passage.name()));
  }

  private Question variant(PolicySources policy, Clause clause) {
    List<Choice> choices = clause.variants().names().stream().map(Choice::of).toList();
    String bodies = clause.variants().byName().entrySet().stream()
        .map(variant ->
            variant.getKey() + ": " + variant.getValue().body().value().strip())
        .collect(Collectors.joining("\n"));
    return question(
        policy,
        asked("variant", clause, Optional.of(bodies)),
        new Answers(
            Form.CHOICE, choices, Optional.empty(), Optional.of(words.sentence("later")), false),
        Place.in("variants", clause.id().value()));
  }

  /** Which of the clauses that are printed only where a council wants them. */
  private Optional<Question> optional(PolicySources policy) {
    List<Clause> clauses = policy.outline().clauses().optional().stream()
        .filter(id -> !policy.overlay().choices().switches().containsKey(id))
        .flatMap(id -> policy.library().find(id).stream())
        .toList();
    if (clauses.isEmpty()) {
      return Optional.empty();
    }
    List<Choice> choices = clauses.stream()
        .map(clause -> new Choice(clause.id().value(), name(clause)))
        .toList();
    String help = clauses.stream()
        .map(clause -> name(clause) + ": "
            + clause.summary().orElseGet(clause::body).value().strip())
        .collect(Collectors.joining("\n"));
    return Optional.of(question(
        policy,
        new Words(words.of("optional").question(), Optional.of(help), Optional.empty()),
        new Answers(
            Form.CHOICES,
            choices,
            Optional.empty(),
            Optional.of(words.sentence("no-clause")),
            false),
        Place.top(CLAUSES)));
  }

  private Words asked(String name, Clause clause, Optional<String> help) {
    Words asked = words.of(name);
    return new Words(asked.question().replace("${heading}", name(clause)), help, asked.example());
  }

  private static String name(Clause clause) {
    String heading = clause.heading().value();
    return heading.isEmpty() ? clause.id().value() : heading;
  }
}
