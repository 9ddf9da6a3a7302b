package org.clausebook.feature.guard;

import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.ShellWords;

/**
 * A policy beside its approved texts.
 *
 * @param name {@code council/policy}
 * @param texts those that differ
 * @param problems why it cannot be printed
 * @param files of the approved texts that are written or removed, from the workspace
 */
public record GuardedPolicy(
    String name,
    State state,
    List<ChangedText> texts,
    List<Diagnostic> problems,
    List<String> files) {

  /** What the comparison came to. */
  public enum State {
    AS_APPROVED("as approved", true),
    APPROVED("approved now", true),
    WITHDRAWN("withdrawn now", true),
    CHANGED("changed", false),
    NEVER_APPROVED("never approved", false),
    NOT_PRINTED("not printed", false),
    GONE("gone", false);

    private final String words;
    private final boolean isGood;

    State(String words, boolean isGood) {
      this.words = words;
      this.isGood = isGood;
    }

    public String words() {
      return words;
    }
  }

  /**
   * A text that is not as approved.
   *
   * @param ending of the file's name: {@code md}, {@code html} or {@code pdf.txt}
   * @param count of the lines that changed
   * @param others those of them that no text before it shows
   */
  public record ChangedText(String ending, int count, List<WordingChange> others) {
    public ChangedText {
      others = List.copyOf(others);
    }

    private String told(String policy) {
      return "In " + policy + "." + ending + title() + "\n" + WordingChange.show(others) + "\n";
    }

    private String title() {
      if (count == 0) {
        return ", only blank lines differ.";
      }
      return others.isEmpty() ? ", the same." : others.size() < count ? ", the same and:" : ":";
    }
  }

  public GuardedPolicy {
    texts = List.copyOf(texts);
    problems = List.copyOf(problems);
    files = List.copyOf(files);
  }

  GuardedPolicy(String name, State state) {
    this(name, state, List.of(), List.of(), List.of());
  }

  /** Whether it says what is approved. */
  public boolean isGood() {
    return state.isGood;
  }

  /** What whoever changed a word is told. */
  public String told() {
    return switch (state) {
      case AS_APPROVED, APPROVED, WITHDRAWN -> name + ": " + state.words();
      case CHANGED ->
        name + " no longer says what was approved.\n\n"
            + texts.stream().map(text -> text.told(name)).collect(Collectors.joining())
            + "If these are the words that the council agreed, approve them:\n" + command()
            + "\nIf not, correct councils/" + name
            + ".yaml, the council's profile or the library.";
      case NEVER_APPROVED ->
        "The wording of " + name + " has never been approved.\nPrint it with '"
            + ShellWords.joined("policy", "generate", name.split("/", 2)[0], name.split("/", 2)[1])
            + "' and read it; if these are the words that the council"
            + " agreed, approve them:\n" + command();
      case NOT_PRINTED ->
        name + " cannot be printed.\n"
            + problems.stream().map(GuardedPolicy::shown).collect(Collectors.joining("\n"));
      case GONE ->
        "There are approved texts of " + name + ", and there is no such policy.\n"
            + "If it was withdrawn, approve that:\n" + command();
    };
  }

  private String command() {
    return "  " + ShellWords.joined("policy", "guard", "--approve", name);
  }

  private static String shown(Diagnostic problem) {
    return problem.location() + ": " + problem.message()
        + problem.hint().map(hint -> "\n  hint: " + hint).orElse("");
  }
}
