package org.clausebook.feature.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.Layout;
import org.clausebook.model.text.NamedText;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;

/**
 * The words that are in the layouts of a policy themselves, such as {@code Contents}: each stretch
 * between two tags or values. Whether a policy prints them is for its layout to decide.
 *
 * @param isBilingual whether the policy is printed in two languages
 */
public record LayoutWords(Layout layout, boolean isBilingual) {
  private static final List<String> PAGES =
      List.of("policy/policy.html.ftl", "policy/policy.md.ftl");
  private static final List<String> BILINGUAL =
      List.of("policy/bilingual.html.ftl", "policy/bilingual.md.ftl");

  /** The elements that describe the page to machines. */
  private static final List<String> UNREAD =
      List.of("policy/metadata.html.ftl", "policy/json-ld.html.ftl", "policy/front-matter.md.ftl");

  private static final String DIRECTIVE = "</?[#@][^<>]*+>";
  private static final Pattern TAG = Pattern.compile(
      "<#--(?s:.*?)-->|\\$\\{[^}]*+}|" + DIRECTIVE + "|<(?:[^<>]++|" + DIRECTIVE + ")*+>");
  private static final Pattern INCLUDED = Pattern.compile("<#(?:include|import) \"([^\"]+)\"");

  /** The words printed where there is no value. */
  private static final Pattern OTHERWISE = Pattern.compile("!\"([^\"]*+)\"");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** The words, layout by layout. */
  List<NamedText> texts() {
    var names = new LinkedHashSet<String>();
    (isBilingual ? BILINGUAL : PAGES).forEach(page -> include(page, names));
    var texts = new ArrayList<NamedText>();
    for (String name : names) {
      layout.text(name).ifPresent(text -> read(name, text, texts));
    }
    return texts;
  }

  private void include(String name, Set<String> names) {
    if (!UNREAD.contains(name) && names.add(name)) {
      layout
          .text(name)
          .ifPresent(text -> INCLUDED
              .matcher(text.value())
              .results()
              .forEach(included -> include(Layout.included(included.group(1), name), names)));
    }
  }

  private static void read(String name, SourceText text, List<NamedText> texts) {
    TracedText traced = TracedText.of(text);
    // A style sheet has its words in values alone.
    boolean isStyle = name.endsWith(".css");
    var parts = new ArrayList<TracedText>();
    int done = 0;
    for (MatchResult tag : TAG.matcher(text.value()).results().toList()) {
      parts.add(isStyle ? TracedText.EMPTY : traced.part(done, tag.start()));
      Matcher words = OTHERWISE.matcher(text.value()).region(tag.start(), tag.end());
      while (words.find()) {
        parts.add(traced.part(words.start(1), words.end(1)));
      }
      done = tag.end();
    }
    parts.add(isStyle ? TracedText.EMPTY : traced.part(done, traced.length()));
    parts.stream()
        .filter(words -> LETTER.matcher(words.text()).find())
        .forEach(words -> texts.add(new NamedText("layout '" + name + "'", words)));
  }
}
