package org.clausebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.desk.preview.PreviewServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** An open page shows what its files say, without anybody reloading it. */
@ExtendWith(InBrowser.class)
@Tag("slow")
final class PreviewInBrowserTest {
  private static final String PAGE = "little-muddling/allotments.html";
  private static final String CLAUSES = "templates/clauses/allotments.yaml";
  private static final String OVERLAY = "councils/little-muddling/allotments.yaml";
  private static final String TEXT = "document.body.innerText";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;
  private PreviewServer preview;
  private final List<Throwable> faults = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    workspace = WorkspaceFolder.faultless(temporary);
    preview = PreviewServer.start(temporary, 0, faults::add);
  }

  @AfterEach
  void end() {
    preview.close();
    assertEquals(List.of(), faults);
  }

  @Test
  void anEditedClauseIsShownAtOnce(Browser browser) {
    open(browser);

    workspace.replace(CLAUSES, "${wording.livestock-rules}", "Llamas are welcome.");

    browser.await(TEXT + ".includes('Llamas are welcome.')");
  }

  /** Many editors write a file beside the old one and put it in its place. */
  @Test
  void aFileThatIsSavedByRenamingIsShownToo(Browser browser) throws IOException {
    open(browser);
    Path fresh = temporary.resolve("councils/little-muddling/.allotments.yaml.new");

    Files.writeString(fresh, workspace.read(OVERLAY) + "\ntitle: The Rules of Digging\n");
    Files.move(fresh, workspace.path(OVERLAY), StandardCopyOption.ATOMIC_MOVE);

    browser.await("document.title === 'The Rules of Digging'");
  }

  @Test
  void aMistakeIsShownWithItsLineAndGoesWhenItIsMended(Browser browser) {
    String right = workspace.read(OVERLAY);
    open(browser);

    workspace.write(OVERLAY, "titel: Digging\n" + right);

    browser.await("document.querySelector('.error mark')?.textContent === 'titel'");
    assertEquals(
        List.of("councils/little-muddling/allotments.yaml, line 1, column 1", "titel: Digging"),
        List.of(text(browser, ".error .place"), text(browser, ".error code")));

    workspace.write(OVERLAY, right);

    browser.await("document.querySelector('main h2') !== null && !" + TEXT + ".includes('titel')");
  }

  @Test
  void aLayoutThatIsBrokenIsShownToo(Browser browser) {
    open(browser);

    workspace.replace(
        "templates/layouts/policy/policy.html.ftl",
        "<title>${title}</title>",
        "<title>${titel}</title>");

    browser.await("document.querySelector('.error mark') !== null");
    assertEquals(
        "templates/layouts/policy/policy.html.ftl, line",
        text(browser, ".place").replaceAll(" \\d.*", ""));
  }

  @Test
  void readersKeepTheirPlaceAndTheirFocus(Browser browser) {
    open(browser);
    browser.size(320, 256);
    browser.run("document.querySelector('main section:last-of-type h2').scrollIntoView()");
    browser.run("document.querySelectorAll('.contents a')[1].focus({preventScroll: true})");
    String place = String.valueOf(browser.run(place()));

    workspace.replace(CLAUSES, "${wording.livestock-rules}", "More words. ".repeat(99));

    browser.await(TEXT + ".includes('More words.')");
    assertEquals(place, String.valueOf(browser.run(place())));
  }

  private static String place() {
    // A browser scrolls to whole pixels.
    return "return Math.round(document.querySelector('main section:last-of-type h2')"
        + ".getBoundingClientRect().top / 8) + ' ' + document.activeElement.outerHTML;";
  }

  @Test
  void aCouncilThatIsAddedAppearsInTheList(Browser browser) {
    browser.visit(preview.address());
    browser.await("document.querySelectorAll('.councils a').length === 1");

    workspace.write("councils/ambridge/council.yaml", "name: Ambridge Parish Council\n");

    browser.await(TEXT + ".includes('ambridge')");
  }

  @Test
  void aPageThatIsNotThereYetAppears(Browser browser) {
    browser.visit(preview.address("ambridge/allotments.html"));
    browser.await(TEXT + ".includes('There is no page here')");

    workspace.write("councils/ambridge/council.yaml", """
        name: Ambridge Parish Council
        contacts: {allotments: the Clerk}
        """);
    workspace.write("councils/ambridge/allotments.yaml", "version: '1'\n");

    browser.await(TEXT + ".includes('Ambridge Parish Council')");
  }

  @Test
  void aPageSaysThatThePreviewHasEndedAndFollowsTheNextOne(Browser browser) throws IOException {
    open(browser);
    int port = preview.address().getPort();

    preview.close();

    browser.await("document.querySelector('[role=status]').innerText.includes('has ended')");

    workspace.replace(CLAUSES, "${wording.livestock-rules}", "Llamas are welcome.");
    preview = PreviewServer.start(temporary, port, faults::add);

    browser.await(TEXT + ".includes('Llamas are welcome.')");
  }

  @Test
  void everybodyCanReadThePreviewsOwnPages(Browser browser) {
    workspace.write(OVERLAY, workspace.read(OVERLAY) + "\ntitel: Digging\n");

    for (String path : List.of("", "little-muddling/", PAGE, "nowhere")) {
      browser.visit(path.isEmpty() ? preview.address() : preview.address(path));
      assertEquals("", AxeTest.found(browser), path);
      browser.size(320, 256);
      assertEquals(List.of(), ReflowTest.faults(browser), path);
    }
  }

  @Test
  void everyStopOfTheKeyboardIsSeen(Browser browser) {
    browser.visit(preview.address());

    browser.press(Keys.TAB);

    assertEquals("little-muddling", browser.run("return document.activeElement.innerText"));
  }

  private void open(Browser browser) {
    browser.visit(preview.address(PAGE));
    // The page has asked once more when it has begun to follow.
    browser.await("performance.getEntriesByName(location.href).length === 2");
  }

  private static String text(Browser browser, String selector) {
    return String.valueOf(
        browser.run("return document.querySelector('" + selector + "').innerText"));
  }
}
