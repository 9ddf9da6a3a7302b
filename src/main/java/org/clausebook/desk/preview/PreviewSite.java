package org.clausebook.desk.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.clausebook.Clausebook;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.CurrentText;

/**
 * Renders the page at an address, and only that page, from its files as they are at that moment.
 *
 * <p>Safe for use by several threads.
 */
final class PreviewSite {
  static final String SCRIPT = "/_/live.js";

  /** Before the ending of a policy's page: as it stands, though its working text says otherwise. */
  private static final String DECIDED = ".adopted";

  private static final Set<Format> SHOWN = EnumSet.of(Format.HTML, Format.PDF, Format.MARKDOWN);

  private final Path workspace;
  private final PreviewPages pages;
  private final Consumer<String> follower;
  private Optional<Clausebook> clausebook = Optional.empty();
  private boolean isStale;

  /**
   * The pages of a workspace.
   *
   * @param follower is told of the folders of the library and of each council, by their paths from
   *     the workspace
   */
  PreviewSite(Path workspace, Consumer<String> follower) {
    this.workspace = workspace;
    this.pages = new PreviewPages(workspace);
    this.follower = follower;
  }

  /** Reads the shared templates again before the next page. */
  synchronized void forgetShared() {
    isStale = true;
  }

  private synchronized Clausebook clausebook() {
    if (clausebook.isEmpty() || isStale) {
      isStale = false;
      clausebook = Optional.of(
          clausebook.map(Clausebook::reopen).orElseGet(() -> Clausebook.open(workspace)));
    }
    follower.accept(clausebook.get().defaults().library());
    clausebook.get().refresh();
    return clausebook.get();
  }

  /**
   * The answer to a request.
   *
   * @param path decoded, from the root; it names no file, but is compared with the names there are
   */
  Answer answer(String path) {
    if (path.equals(SCRIPT)) {
      return Answer.script(pages.script());
    }
    Clausebook current = clausebook();
    List<String> councils = current.councils();
    if (path.equals("/")) {
      return councils(current, councils);
    }
    int slash = path.indexOf('/', 1);
    String council = slash < 0 ? "" : path.substring(1, slash);
    if (!councils.contains(council)) {
      return missing();
    }
    follower.accept(PolicyKey.folder(council));
    String name = path.substring(slash + 1);
    return name.isEmpty() ? council(current, council) : policy(current, council, name);
  }

  private Answer missing() {
    return pages.following(Answer.html(Answer.MISSING, pages.missing()));
  }

  private Answer councils(Clausebook current, List<String> councils) {
    return councils.isEmpty()
        ? errors("councils", current.policies())
        : pages.following(Answer.html(Answer.FOUND, pages.councils(councils)));
  }

  private Answer council(Clausebook current, String council) {
    var policies = new ArrayList<ListedPolicy>();
    var problems = new ArrayList<Diagnostic>();
    for (String policy : current.policies(council)) {
      var key = new PolicyKey(council, policy);
      Result<PolicyDocument> document = current.compose(key);
      policies.add(new ListedPolicy(key, document.toOptional()));
      problems.addAll(document.diagnostics());
      problems.addAll(current.newest(key, EnumSet.noneOf(Format.class)).diagnostics());
    }
    return pages.following(Answer.html(Answer.FOUND, pages.council(council, policies, problems)));
  }

  private Answer policy(Clausebook current, String council, String name) {
    List<String> policies = current.policies(council);
    for (Format format : SHOWN) {
      String ending = "." + format.extension();
      String policy = without(ending, name);
      if (policies.contains(policy)) {
        return newest(current, new PolicyKey(council, policy), format);
      }
      String decided = without(DECIDED + ending, name);
      if (policies.contains(decided)) {
        return standing(current, new PolicyKey(council, decided), format);
      }
    }
    return missing();
  }

  private static String without(String ending, String name) {
    return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : "";
  }

  private Answer newest(Clausebook current, PolicyKey key, Format format) {
    Result<CurrentText> made = current.newest(key, EnumSet.of(format));
    return made.toOptional()
        .map(text -> text.isAhead() && format == Format.HTML
            ? pages.following(pages.ahead(page(text.renditions().get(0)), decided(key)))
            : answer(format, text.renditions().get(0)))
        .orElseGet(() -> errors(key.council() + "/" + key.policy(), made));
  }

  private static String decided(PolicyKey key) {
    return key.council() + "/" + key.policy() + DECIDED + "." + Format.HTML.extension();
  }

  private Answer standing(Clausebook current, PolicyKey key, Format format) {
    Result<List<Rendition>> made = current.render(List.of(key), EnumSet.of(format));
    return made.toOptional()
        .map(renditions -> answer(format, renditions.get(0)))
        .orElseGet(() -> errors(key.council() + "/" + key.policy(), made));
  }

  private static Answer page(Rendition rendition) {
    return Answer.html(Answer.FOUND, rendition.content().text());
  }

  private Answer answer(Format format, Rendition rendition) {
    return switch (format) {
      case HTML -> pages.following(page(rendition));
      case PDF, PDF_UA2 -> new Answer(Answer.FOUND, Answer.PDF, rendition.content());
      case DOCX -> new Answer(Answer.FOUND, Answer.WORD, rendition.content());
      case MARKDOWN, FRAGMENT -> Answer.text(Answer.FOUND, rendition.content().text());
    };
  }

  private Answer errors(String about, Result<?> made) {
    return pages.following(
        Answer.html(Answer.WRONG_FILES, pages.errors(about, made.diagnostics())));
  }
}
