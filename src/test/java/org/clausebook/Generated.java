package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Committed files that are made from something else. */
public final class Generated {
  private static final Pattern MADE =
      Pattern.compile("<!-- made from ([^\\n]+) -->\\n[\\s\\S]*?(?=<!-- end -->)");

  private static final Pattern TYPED =
      Pattern.compile("(?<![\\p{L}\\p{N}])'([^']+)'(?![\\p{L}\\p{N}])|(?<!\\S)(--[a-z-]+)");

  private Generated() {}

  /** A cell of a table, in which what is typed, in 'single quotes' or an option, is code. */
  public static String cell(String text) {
    return TYPED
        .matcher(text)
        .replaceAll(typed -> Matcher.quoteReplacement(
            "`" + (typed.group(1) == null ? typed.group(2) : typed.group(1)) + "`"))
        .replace("|", "\\|");
  }

  /** Compares a file with what it should be, or writes it. */
  public static void check(Path file, String text) throws IOException {
    if ("reference".equals(System.getProperty("record"))) {
      Files.writeString(file, text);
    }
    assertEquals(
        text,
        Files.readString(file),
        "make it again: mvn test -Drecord=reference -Dtest=KeyReferenceTest,CommandReferenceTest,LibraryPageTest");
  }

  /**
   * Compares or writes the parts of a page of {@code src/docs} between marks that say what each is
   * made from.
   *
   * @param maker of the part that is made from something below a heading
   */
  public static void checkParts(String page, BinaryOperator<String> maker) throws IOException {
    String text = DocumentationPages.page(page);
    String made = MADE.matcher(text)
        .replaceAll(part -> Matcher.quoteReplacement("<!-- made from " + part.group(1) + " -->\n"
            + maker.apply(part.group(1), heading(text, part.start())) + "\n"));
    check(Path.of("src/docs", page), made);
  }

  /** Tells what each part is made from, and the heading that it is below. */
  public static void parts(String page, BiConsumer<String, String> each) throws IOException {
    String text = DocumentationPages.page(page);
    MADE.matcher(text)
        .results()
        .forEach(part -> each.accept(part.group(1), heading(text, part.start())));
  }

  /** One number sign may begin a comment in a block of YAML. */
  private static String heading(String page, int before) {
    int start = page.lastIndexOf("\n##", before);
    return page.substring(page.indexOf(' ', start) + 1, page.indexOf('\n', start + 1));
  }
}
