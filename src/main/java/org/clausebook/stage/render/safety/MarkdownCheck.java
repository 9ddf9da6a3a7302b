package org.clausebook.stage.render.safety;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.stage.render.markup.RawMarkup;

/** Finds in Markdown what the HTML that is made of it may not hold. */
public final class MarkdownCheck {
  private static final String FRONT_MATTER = "---\n";
  private static final String END_OF_FRONT_MATTER = "\n---\n";

  /** Where raw HTML, an address between angles, a link or a definition of one may begin. */
  private static final Pattern MARK = Pattern.compile("<|!\\[|]\\(|]:");

  /** Forms of these that lead nowhere else whatever is around them. */
  private static final Pattern HARMLESS = Pattern.compile("<(?![A-Za-z/!?])"
      + "|<https?://[\\w./?=%#~+,-]*+>|<mailto:[\\w.@+-]*+>"
      + "|]\\((?:#|https?://|mailto:|tel:)[\\w./?=%#~+,@:-]*+\\)"
      + "|(?<=\\[\\^\\w{1,20})]:");

  /** The address of a link or of a definition of one. */
  private static final Pattern TARGET = Pattern.compile(
      "(?:(?<!\\\\)]\\(|^ {0,3}\\[(?!\\^)[^\\]\\n]{1,999}+]:)\\s*+(?:<([^>\\n]*+)>|([^\\s)]*+))",
      Pattern.MULTILINE);

  /** Dialects differ in which of these they leave out of an address. */
  private static final Pattern LEFT_OUT = Pattern.compile("[\\p{Cntrl}\\p{Z}\\\\<]");

  private static final Pattern OTHER_SCHEME =
      Pattern.compile("(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:.*", Pattern.CASE_INSENSITIVE);

  private MarkdownCheck() {}

  /** The faults of a file, whose front matter is not read as Markdown. */
  public static List<Refusal> check(String file) {
    int start = file.startsWith(FRONT_MATTER) ? file.indexOf(END_OF_FRONT_MATTER) : 0;
    String markdown = start > 0 ? file.substring(start + END_OF_FRONT_MATTER.length()) : file;
    if (isHarmless(markdown)) {
      return List.of();
    }
    return RawMarkup.toHtml(markdown)
        .map(html -> {
          List<Refusal> refusals = HtmlCheck.check(html);
          return (refusals.isEmpty() ? targets(markdown) : refusals.stream())
              .map(refusal -> in(file, refusal))
              .toList();
        })
        .orElseGet(() -> List.of(tooDeep()));
  }

  private static Stream<Refusal> targets(String markdown) {
    return TARGET
        .matcher(markdown)
        .results()
        .map(target -> target.group(1) == null ? target.group(2) : target.group(1))
        .map(address -> LEFT_OUT.matcher(address).replaceAll(""))
        .filter(address -> OTHER_SCHEME.matcher(address).matches())
        .map(address -> Refusal.ofAddress(Refusal.NOWHERE, address, false));
  }

  /** Spares most files being read: few have HTML in them, or links that would have to be looked at. */
  private static boolean isHarmless(String markdown) {
    Matcher mark = MARK.matcher(markdown);
    Matcher harmless = HARMLESS.matcher(markdown);
    while (mark.find()) {
      if (!harmless
          .region(mark.start(), markdown.length())
          .useTransparentBounds(true)
          .lookingAt()) {
        return false;
      }
    }
    return true;
  }

  private static Refusal in(String file, Refusal refusal) {
    return refusal.at(
        file.toLowerCase(Locale.ROOT).indexOf(refusal.sign().toLowerCase(Locale.ROOT)));
  }

  private static Refusal tooDeep() {
    return new Refusal(
        Refusal.NOWHERE,
        "",
        "it prints Markdown that nests lists, quotations or emphasis too deeply",
        "take out the repeated '>', '-', '*' or '_' signs");
  }
}
