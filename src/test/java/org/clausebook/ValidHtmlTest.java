package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.clausebook.accessibility.AccessibilityRecord;
import org.clausebook.model.document.AccessibilityResults.TestResult;
import org.clausebook.model.document.Format;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, which is the W3C's validator, finds nothing wrong with any page. */
@Tag("slow")
public final class ValidHtmlTest {
  /**
   * Style sheets, for the newest checker that Maven has knows no CSS of this decade; and the role by
   * which Safari tells of a list without markers, which is allowed and otherwise needless.
   */
  private static final Pattern UNASKED =
      Pattern.compile("CSS: .*|The “list” role is unnecessary for element “ol”\\.");

  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  static List<PrintedPolicy> pages() {
    return PrintedPolicy.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageIsValid(PrintedPolicy page) throws Exception {
    List<String> faults = faults(page.html());

    AccessibilityRecord.check(page.name() + ".html", page.in(Format.HTML).bytes(), result(faults));
    assertEquals(List.of(), faults);
  }

  static List<PrintedPolicy> redlines() {
    return SampleRedlines.all();
  }

  @ParameterizedTest
  @MethodSource("redlines")
  void aRedlineIsValid(PrintedPolicy redline) throws Exception {
    assertEquals(List.of(), faults(redline.html()));
  }

  @Test
  void aPackIsValid() throws Exception {
    assertEquals(List.of(), faults(SamplePacks.print().html()));
  }

  static List<PrintedPolicy> papers() {
    return SamplePapers.pages();
  }

  @ParameterizedTest
  @MethodSource("papers")
  void aSmallPaperIsValid(PrintedPolicy paper) throws Exception {
    assertEquals(List.of(), faults(paper.html()));
  }

  @Test
  void theValidatorWouldFindAFault() throws Exception {
    String page = PrintedPolicy.all().get(0).html();

    assertNotEquals(List.of(), faults(page.replaceFirst("<h1", "<h1 align=\"center\"")));
  }

  private static TestResult result(List<String> faults) {
    return new TestResult(
        "Nu HTML checker",
        AccessibilityRecord.version("nu-validator"),
        "valid HTML",
        Optional.empty(),
        faults.size());
  }

  public static List<String> faults(String page) throws Exception {
    var faults = new Faults();
    var validator = new SimpleDocumentValidator(false);
    validator.setUpMainSchema(SCHEMA, faults);
    validator.setUpValidatorAndParsers(faults, false, false);
    validator.checkHtmlInputSource(new InputSource(new StringReader(page)));
    return faults.found;
  }

  private static final class Faults implements ErrorHandler {
    private final List<String> found = new ArrayList<>();

    @Override
    public void warning(SAXParseException fault) {
      add(fault);
    }

    @Override
    public void error(SAXParseException fault) {
      add(fault);
    }

    @Override
    public void fatalError(SAXParseException fault) {
      add(fault);
    }

    private void add(SAXParseException fault) {
      String message = String.valueOf(fault.getMessage());
      if (!UNASKED.matcher(message).matches()) {
        found.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + " " + message);
      }
    }
  }
}
