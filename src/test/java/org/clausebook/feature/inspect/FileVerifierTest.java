package org.clausebook.feature.inspect;

import static org.clausebook.AdoptedPolicy.LIBRARY;
import static org.clausebook.AdoptedPolicy.OVERLAY;
import static org.clausebook.AdoptedPolicy.replaced;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.clausebook.AdoptedPolicy;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.model.document.Format;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody changes in a file is found, in every format; what changes no word is not. */
@Tag("slow")
final class FileVerifierTest {
  private static final Set<Format> PDFS = EnumSet.of(Format.PDF, Format.PDF_UA2);

  @TempDir
  static Path temporary;

  private static AdoptedPolicy policy =
      new AdoptedPolicy(new WorkspaceFolder(Path.of("")), Path.of(""));
  private static Map<Format, byte[]> files = Map.of();

  @BeforeAll
  static void adopt() {
    policy = AdoptedPolicy.in(temporary);
    files = policy.files();
  }

  private static byte[] genuine(Format format) {
    return Objects.requireNonNull(files.get(format)).clone();
  }

  private static InspectReport verification(byte[] file) {
    var result = policy.verifyNamed(file);
    return result
        .toOptional()
        .orElseThrow(() -> new AssertionError(result.diagnostics().toString()));
  }

  @ParameterizedTest
  @EnumSource
  void aFileAsItWasWrittenIsVerified(Format format) {
    InspectReport verification = verification(genuine(format));

    assertEquals(List.of(), verification.altered());
    assertTrue(verification.isLocked() && verification.isInForce());
  }

  /**
   * Other words in a file.
   *
   * @param source where those are written that a forger prints as PDF
   * @param where the first place that differs
   */
  record Forgery(String name, String source, String words, String others, String where) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Forgery> forgeries() {
    return List.of(
        new Forgery("a word changed", LIBRARY, "to grow", "to sell", "clause '2. Cultivation'"),
        new Forgery(
            "a word added", OVERLAY, "may be kept", "may not be kept", "clause '6. Livestock'"),
        new Forgery(
            "a word gone", LIBRARY, "wholly or mainly", "mainly", "clause '2. Cultivation'"),
        new Forgery("a capital", LIBRARY, "Nobody may", "nobody may", "clause '3. Waiting list'"),
        new Forgery("a sign", LIBRARY, "before dusk;", "before dusk,", "clause '5. Conduct'"),
        new Forgery("an item", LIBRARY, "let the plot", "sell the plot", "clause '5. Conduct'"),
        new Forgery(
            "a number",
            OVERLAY,
            "more than one plot\n",
            "more than 10 plots\n",
            "clause '3. Waiting list'"),
        new Forgery("a heading", OVERLAY, "heading: Rent", "heading: Rents", "clause '4. Rent'"),
        new Forgery(
            "two words turned round",
            LIBRARY,
            "vegetables or fruit",
            "fruit or vegetables",
            "clause '2. Cultivation'"),
        new Forgery(
            "a paragraph",
            OVERLAY,
            "no cockerels.",
            "no cockerels.\n\n    Pigs are welcome.",
            "after clause '6. Livestock'"));
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void otherWordsAreFoundInEveryFormat(Forgery forgery) {
    for (Format format : EnumSet.complementOf(EnumSet.of(Format.DOCX))) {
      byte[] file = PDFS.contains(format)
          ? policy.forged(
              format,
              genuine(format),
              forger -> forger.replace(forgery.source(), forgery.words(), forgery.others()))
          : replaced(
              genuine(format), text(forgery.words(), format), text(forgery.others(), format));

      List<AlteredPlace> altered = verification(file).altered();

      assertEquals(
          List.of(forgery.where()),
          altered.stream().map(AlteredPlace::where).limit(1).toList(),
          () -> format + " " + altered);
    }
  }

  /** The same in a text as it is printed. */
  private static String text(String words, Format format) {
    String printed =
        words.strip().replace("heading: ", format == Format.MARKDOWN ? "## 4. " : "4. ");
    return format == Format.MARKDOWN
        ? printed.replace("\n    ", "\n")
        : printed.replace("\n\n    ", "</p>\n<p>");
  }

  private static final String OUTLINE = "templates/policies/allotments.yaml";

  @ParameterizedTest
  @EnumSource(names = {"PDF", "PDF_UA2"})
  void clausesThatAreSwappedOrGoneAreFoundInAPdf(Format format) {
    byte[] swapped = forged(
        format,
        forger -> forger.replace(
            OUTLINE, "  - purpose\n  - cultivation\n", "  - cultivation\n  - purpose\n"));
    byte[] gone = forged(format, forger -> forger.replace(OUTLINE, "  - conduct\n", ""));

    assertAltered("clause '1. Purpose'", swapped);
    assertAltered("clause '5. Conduct'", gone);
  }

  private static byte[] forged(Format format, Consumer<WorkspaceFolder> change) {
    return policy.forged(format, genuine(format), change);
  }

  private static void assertAltered(String where, byte[] file) {
    List<AlteredPlace> altered = verification(file).altered();

    assertTrue(altered.stream().anyMatch(one -> one.where().equals(where)), altered::toString);
  }

  /** How a text file says what it says. */
  private record Edit(String words, String others) {}

  private static Edit edit(String words, String others) {
    return new Edit(words, others);
  }

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "HTML", "FRAGMENT"})
  void whatNoForgerCouldPrintIsFoundInATextToo(Format format) {
    String number = format == Format.MARKDOWN ? "## 3. W" : ">3. W";
    Map<Edit, String> edits = new LinkedHashMap<>();
    edits.put(edit(number, number.replace('3', '8')), "clause '3. Waiting list'");
    edits.put(edit("Nobody may", "N\u043ebody may"), "clause '3. Waiting list'");
    edits.put(edit("vegetables", "vege\u200btables"), "clause '2. Cultivation'");
    edits.put(edit("vegetables or", "vegetables\u202e or"), "clause '2. Cultivation'");
    edits.put(edit("Hens and", "Hens\u00a0and"), "clause '6. Livestock'");
    edits.put(edit("Hens and", "Hensand"), "clause '6. Livestock'");
    edits.put(edit("Full Council on", "Full Council by"), "the closing lines");
    edits.put(edit("minute 26/041", "minute 26/042"), "the closing lines");

    edits.forEach((edit, where) ->
        assertAltered(where, replaced(genuine(format), edit.words(), edit.others())));
  }

  @Test
  void aLookalikeIsToldByItsNumber() {
    byte[] file = replaced(genuine(Format.HTML), "Nobody may", "N\u043ebody may");

    assertTrue(verification(file)
        .altered()
        .get(0)
        .what()
        .endsWith("(the file has U+043E in 'N\u043ebody')"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span style=\"display:none\">@</span>",
        "<span style='color: #FFF'>@</span>",
        "<span style=\"color:white;\">@</span>",
        "<span style=\"font-size:0\">@</span>",
        "<span style=\"opacity:0\">@</span>",
        "<span style=\"visibility: hidden\">@</span>",
        "<span style=\"position:absolute;left:-9999px\">@</span>",
        "<span hidden>@</span>",
        "<del>@</del>",
        "<details><summary></summary>@</details>",
        "<font color=white>@</font>",
        "<style>.x{display:none}</style><span class=x>@</span>",
        "<style>.x::after{content:' not'}</style><span class=x>@</span>",
        "<bdo dir=rtl>@</bdo>"
      })
  void wordsThatNobodySeesAreFound(String hiding) {
    for (Format format : List.of(Format.HTML, Format.FRAGMENT)) {
      byte[] file =
          replaced(genuine(format), "but no cockerels.", hiding.replace("@", "but no cockerels."));

      List<AlteredPlace> altered = verification(file).altered();

      assertEquals("clause '6. Livestock'", altered.get(0).where(), () -> format + " " + altered);
      assertTrue(altered.get(0).what().startsWith("readers cannot see 'but'"), altered::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>document.title = 1</script>",
        "<img src=\"not.png\">",
        "<iframe src=\"https://example.org\"></iframe>",
        "<svg><text>not</text></svg>",
        "<input value=\"not\">",
        "<a href=\"https://example.org/other\"></a>",
        "<p>Pigs are welcome.</p>",
        "<ol><li></li></ol>"
      })
  void whatIsPutBetweenTheWordsIsFound(String addition) {
    for (Format format : List.of(Format.HTML, Format.FRAGMENT)) {
      byte[] file = replaced(genuine(format), "but no cockerels", addition + "but no cockerels");

      assertAltered("clause '6. Livestock'", file);
    }
  }

  @Test
  void aRuleInThePagesOwnStylesThatHidesAClauseIsFound() {
    byte[] file = replaced(
        genuine(Format.HTML),
        "</head>",
        "<style>section:nth-of-type(2), .y:hover {display: none}</style></head>");

    assertAltered("clause '2. Cultivation'", file);
  }

  /** What a file says of itself, and where it says so in each format. */
  static List<Object[]> entries() {
    return List.of(
        new Object[] {
          Format.MARKDOWN, "version: \"1.0\"", "version: \"1.1\"", "'version' in its metadata"
        },
        new Object[] {
          Format.MARKDOWN, "status: \"adopted\"", "status: \"draft\"", "'status' in its metadata"
        },
        new Object[] {
          Format.MARKDOWN,
          "minute: \"26/041\"",
          "minute: \"26/042\"",
          "'minute' of decision 2 in its metadata"
        },
        new Object[] {
          Format.MARKDOWN,
          "date: \"2026-03-05\"",
          "date: \"2026-03-06\"",
          "'date' of decision 2 in its metadata"
        },
        new Object[] {
          Format.MARKDOWN,
          "generator:",
          "approval: \"by all\"\ngenerator:",
          "'approval' in its metadata"
        },
        new Object[] {
          Format.MARKDOWN, "review-due: \"2027-03-05\"\n", "", "'review-due' in its metadata"
        },
        new Object[] {
          Format.MARKDOWN,
          "identifier: \"little-muddling/",
          "identifier: \"great-muddling/",
          "'identifier' in its metadata"
        },
        new Object[] {
          Format.HTML,
          "policy.version\" content=\"1.0",
          "policy.version\" content=\"1.1",
          "'version' in its metadata"
        },
        new Object[] {
          Format.HTML,
          "event.2.minute\" content=\"26/041",
          "event.2.minute\" content=\"1",
          "'minute' of decision 2 in its metadata"
        },
        new Object[] {
          Format.HTML,
          "dateAccepted\" content=\"2026-03-05",
          "dateAccepted\" content=\"2025-03-05",
          "the file"
        },
        new Object[] {
          Format.HTML,
          "\"event:date\": \"2026-03-05\"",
          "\"event:date\": \"2026-03-06\"",
          "the file"
        },
        new Object[] {Format.HTML, "<dd>26/041</dd>", "<dd>26/042</dd>", "the text below the policy"
        },
        new Object[] {Format.HTML, "<dd>Adopted</dd>", "<dd>Draft</dd>", "the text below the policy"
        },
        new Object[] {Format.PDF, ">26/041<", ">26/042<", "'minute' of decision 2 in its metadata"},
        new Object[] {Format.PDF, "version>1.0<", "version>1.1<", "'version' in its metadata"},
        new Object[] {
          Format.PDF_UA2, "status>adopted<", "status>drafted<", "'status' in its metadata"
        });
  }

  @ParameterizedTest
  @MethodSource("entries")
  void whatAFileSaysOfItselfIsComparedToo(
      Format format, String words, String others, String where) {
    byte[] file = PDFS.contains(format)
        ? replacedBytes(genuine(format), words, others)
        : replaced(genuine(format), words, others);

    assertAltered(where, file);
  }

  /** Of bytes that stand as they are in a file, with as many in their place. */
  private static byte[] replacedBytes(byte[] file, String words, String others) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    assertTrue(text.contains(words), words);
    return text.replace(words, others).getBytes(StandardCharsets.ISO_8859_1);
  }

  interface Change {
    byte[] apply(byte[] file);
  }

  private static Change text(UnaryOperator<String> change) {
    return file ->
        change.apply(new String(file, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  /** What happens to a text on its way, and changes no word. */
  static Map<String, Change> harmless() {
    Map<String, Change> changes = new LinkedHashMap<>();
    changes.put("line ends of Windows", text(t -> t.replace("\n", "\r\n")));
    changes.put("line ends of old Macs", text(t -> t.replace("\n", "\r")));
    changes.put("a byte order mark", text(t -> "\uFEFF" + t));
    changes.put("blank lines at the end", text(t -> t + "\n\n \n"));
    changes.put("blanks at the end of lines", text(t -> t.replace("\n", "  \n")));
    changes.put("decomposed letters", text(t -> Normalizer.normalize(t, Normalizer.Form.NFD)));
    return changes;
  }

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "HTML", "FRAGMENT"})
  void whatChangesNoWordOfATextIsVerified(Format format) {
    harmless().forEach((name, change) -> assertVerified(name, change.apply(genuine(format))));
  }

  private static List<String> assertVerified(String name, byte[] file) {
    InspectReport verification = verification(file);
    assertEquals(List.of(), verification.altered(), name);
    return verification.remarks();
  }

  @Test
  void anotherEncodingIsReadAsItSays() {
    for (Format format : List.of(Format.MARKDOWN, Format.HTML)) {
      String text = new String(genuine(format), StandardCharsets.UTF_8);
      assertVerified("UTF-16", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    }
    String page = new String(genuine(Format.HTML), StandardCharsets.UTF_8);
    assertVerified(
        "windows-1252",
        page.replace("charset=\"utf-8\"", "charset=\"windows-1252\"")
            .getBytes(Charset.forName("windows-1252")));
  }

  /** What websites, browsers and their tools make of a page. */
  static Map<String, Change> saved() {
    Map<String, Change> changes = new LinkedHashMap<>();
    changes.put("minified", text(t -> t.replaceAll(">\\s*\\n\\s*<", "><")));
    changes.put("indented", text(t -> t.replace("\n<", "\n      <")));
    changes.put(
        "saved by Chrome",
        text(t -> t.replace(
                "<!DOCTYPE html>",
                "<!DOCTYPE html>\n<!-- saved from url=(0031)https://parish.example/allotments -->")
            .replace(" hidden=\"hidden\"", " hidden=\"\"")
            .replace("href=\"#", "href=\"https://parish.example/allotments#")
            .replace("/>", ">")));
    changes.put(
        "written anew by a parser",
        file -> Jsoup.parse(new String(file, StandardCharsets.UTF_8))
            .outerHtml()
            .getBytes(StandardCharsets.UTF_8));
    changes.put(
        "other markup",
        text(t -> t.replace("<section ", "<div ")
            .replace("</section>", "</div>")
            .replaceAll(
                "<h2 id=\"([a-z-]+)\">(.*?)</h2>", "<h3 class='x' id=\"$1\"><span>$2</span></h3>")
            .replaceAll("(?s)<style.*?</style>", "")));
    changes.put(
        "within a website",
        text(
            t -> t.replaceFirst(
                    "<body[^>]*>",
                    "<body class=\"wp\"><nav><a href=\"/\">Home</a></nav><script>track()</script><div id=\"content\">")
                .replace("</body>", "</div><footer>Cookies</footer></body>")
                .replace(
                    "</head>",
                    "<link rel=\"stylesheet\" href=\"/site.css\"><style>nav{display:none}.x{color:#fff}</style></head>")));
    return changes;
  }

  @Test
  void whatWebsitesAndBrowsersDoToAPageIsVerified() {
    saved().forEach((name, change) -> assertVerified(name, change.apply(genuine(Format.HTML))));
  }

  @Test
  void whatAWebsitePutsAroundThePolicyIsSaidNotToBeLookedAt() {
    Change website = Objects.requireNonNull(saved().get("within a website"));

    assertEquals(
        List.of(
            "not checked: its scripts (1)",
            "not checked: its styles in other files",
            "not checked: the text around the policy, which begins 'Home Cookies'"),
        assertVerified("website", website.apply(genuine(Format.HTML))));
  }

  @Test
  void aPieceThatAWebsiteShowsIsVerifiedWithinItsPage() {
    String fragment = new String(genuine(Format.FRAGMENT), StandardCharsets.UTF_8);
    String page = new String(genuine(Format.HTML), StandardCharsets.UTF_8);
    String main = page.substring(page.indexOf("<main"), page.indexOf("</main>") + 7);

    for (String piece : List.of(fragment, main, main.replaceAll("<main[^>]*>|</main>", ""))) {
      byte[] whole =
          "<!DOCTYPE html><html><head><title>Our policies</title></head><body><header><h1>Ambridge</h1></header><p>Read this:</p>%s<p>Home</p></body></html>"
              .formatted(piece.replace("%", "%%"))
              .getBytes(StandardCharsets.UTF_8);
      List<String> remarks = assertVerified("piece", whole);
      assertTrue(remarks.stream().anyMatch(r -> r.contains("its metadata")), remarks::toString);

      assertAltered("clause '2. Cultivation'", replaced(whole, "to grow", "to sell"));
      assertAltered("clause '1. Purpose'", replaced(whole, "who live in", "who work in"));
    }
  }
}
