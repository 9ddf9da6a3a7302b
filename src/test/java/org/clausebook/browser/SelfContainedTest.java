package org.clausebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.clausebook.PrintedPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page is one file: it runs no script and asks the network for nothing. */
@ExtendWith(InBrowser.class)
@Tag("slow")
final class SelfContainedTest {
  static List<PrintedPolicy> pages() {
    return PrintedPolicy.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingButThePageIsAskedFor(PrintedPolicy page, Browser browser) {
    browser.requests();

    browser.open(page);

    // A picture within the page is shown from its own address.
    List<String> requests = browser.requests().stream()
        .filter(request -> !request.contains("\"url\":\"data:image/"))
        .toList();
    assertEquals(1, requests.size(), requests::toString);
    assertTrue(requests.get(0).contains(page.name() + ".html"), requests::toString);
    assertEquals(List.of(), browser.check("foreign"));
  }
}
