package org.clausebook.desk.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import org.clausebook.Clausebook;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers, to whom, and to whom not. */
@Timeout(60)
final class PreviewServerTest {
  private static final String COUNCIL = "little-muddling";
  private static final String POLICY = COUNCIL + "/allotments";

  @TempDir
  Path temporary;

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Throwable> faults = new ArrayList<>();
  private WorkspaceFolder workspace;
  private PreviewServer preview;

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
  void thePageIsTheVeryHtmlWithAScriptAtItsEnd() throws Exception {
    String page = get(POLICY + ".html").body();

    String html = published(Format.HTML);
    assertTrue(page.startsWith(html));
    assertTrue(page.substring(html.length()).startsWith("<script src=\"/_/live.js\""), page);
    assertFalse(html.contains("live.js"));
  }

  @Test
  void theOtherFormatsAreAsPublished() throws Exception {
    assertEquals(published(Format.MARKDOWN), get(POLICY + ".md").body());
    assertTrue(get(POLICY + ".pdf").body().startsWith("%PDF-"));
  }

  private String published(Format format) {
    return Clausebook.open(temporary)
        .render(List.of(new PolicyKey(COUNCIL, "allotments")), EnumSet.of(format))
        .toOptional()
        .orElseThrow()
        .get(0)
        .content()
        .text();
  }

  @Test
  void everyPolicyIsListedWithItsFormats() throws Exception {
    assertTrue(get("").body().contains("<a href=\"/little-muddling/\">"));

    String council = get(COUNCIL + "/").body();

    for (Format format : Format.usual()) {
      assertTrue(
          council.contains("<a href=\"/" + POLICY + "." + format.extension() + "\">"), council);
    }
  }

  @Test
  void aNameMayHoldAnySign() throws Exception {
    workspace
        .write("councils/Böther & #1%/council.yaml", """
            name: Böther Parish Council
            contacts: {allotments: the Clerk}
            """)
        .write("councils/Böther & #1%/allotments.yaml", "version: '1'\n");

    assertEquals(200, get("Böther & #1%/allotments.html").statusCode());
    assertTrue(
        get("").body().contains("href=\"/B%C3%B6ther%20&amp;%20%231%25/\""),
        get("").body());
  }

  @Test
  void aMistakeIsShownInThePlaceOfThePage() throws Exception {
    workspace.replace("councils/" + POLICY + ".yaml", "2026-03-05", "2026-02-30");

    for (Format format : Format.usual()) {
      HttpResponse<String> answer = get(POLICY + "." + format.extension());

      assertEquals(422, answer.statusCode());
      assertTrue(answer.body().contains("councils/" + POLICY + ".yaml, line "), answer.body());
      assertTrue(answer.body().contains("<mark>2026-02-30</mark>"), answer.body());
      assertTrue(answer.body().contains("Hint: "), answer.body());
    }
  }

  @Test
  void wordsOfAFileAreShownAndNotRun() throws Exception {
    workspace.write("councils/" + POLICY + ".yaml", "<script>alert(1)</script>: x\n");

    String page = get(POLICY + ".html").body();

    assertFalse(page.contains("<script>"), page);
    assertTrue(
        page.contains("&lt;<mark>script</mark>") || page.contains("<mark>&lt;</mark>"), page);
  }

  @Test
  void aWorkspaceWithoutCouncilsSaysSo() throws Exception {
    Path empty = temporary.resolve("empty");
    new WorkspaceFolder(empty).write("templates/words.yaml", "and: and\n");
    try (PreviewServer other = PreviewServer.start(empty, 0, faults::add)) {
      HttpResponse<String> answer =
          client.send(request(other.address()).build(), BodyHandlers.ofString());

      assertEquals(422, answer.statusCode());
      assertTrue(answer.body().contains("there is no council in this workspace"), answer.body());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nowhere/",
        "nowhere/allotments.html",
        COUNCIL,
        COUNCIL + "/council.yaml",
        POLICY,
        POLICY + ".yaml",
        POLICY + ".docx",
        COUNCIL + "/nothing.html",
        "templates/clauses/allotments.yaml",
        "%2e%2e/council.yaml",
        "..%2f..%2fetc%2fpasswd",
        COUNCIL + "/..%2f..%2ftemplates/words.html",
        COUNCIL + "/%00.html",
        "_/nothing"
      })
  void nothingElseIsThere(String path) throws Exception {
    HttpResponse<String> answer =
        client.send(request(URI.create(preview.address() + path)).build(), BodyHandlers.ofString());

    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("<h1>There is no page here</h1>"), answer.body());
  }

  /** A page of a stranger whose name leads to this machine would be sent here under its own. */
  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1", ""})
  void nobodyIsAnsweredUnderAnotherName(String host) throws IOException {
    String port = String.valueOf(preview.address().getPort());

    assertEquals("HTTP/1.1 403 Forbidden", statusFor(host.replace("PORT", port)));
    assertEquals("HTTP/1.1 200 OK", statusFor("localhost:" + port));
    assertEquals("HTTP/1.1 200 OK", statusFor("127.0.0.1:" + port));
  }

  /** Pages of other places may ask, but are not told; nor do they learn when a file changes. */
  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1", "file://"})
  void nobodyIsAnsweredFromAnotherOrigin(String origin) throws IOException {
    String own = "localhost:" + preview.address().getPort();

    assertEquals("HTTP/1.1 403 Forbidden", status("/_/changes", own, "Origin: " + origin));
    assertEquals("HTTP/1.1 403 Forbidden", status("/", own, "Origin: " + origin));
    assertEquals("HTTP/1.1 200 OK", status("/_/changes", own, "Origin: http://" + own));
  }

  @Test
  void aLayoutThatPrintsAProgramIsReportedInThePlaceOfThePage() throws Exception {
    workspace.write(
        "templates/layouts/policy/record.html.ftl", "<p onclick=\"alert(1)\">${status}</p>\n");

    HttpResponse<String> answer = get(POLICY + ".html");

    assertEquals(422, answer.statusCode());
    assertTrue(
        answer.body().contains("templates/layouts/policy/record.html.ftl, line 1, column 4"));
    assertFalse(answer.body().contains("<p onclick"), answer.body());
  }

  private String statusFor(String host) throws IOException {
    return status("/", host, "Connection: close");
  }

  private String status(String path, String host, String header) throws IOException {
    try (var socket =
        new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + header + "\r\n\r\n")
          .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .readLine();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
  void thePreviewCanOnlyBeRead(String method) throws Exception {
    HttpRequest request = request(preview.address())
        .method(method, HttpRequest.BodyPublishers.ofString("x"))
        .build();

    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

    assertEquals(405, answer.statusCode());
    assertEquals("GET", answer.headers().firstValue("Allow").orElse(""));
  }

  @Test
  void noOtherMachineReachesIt() throws IOException {
    int port = preview.address().getPort();
    List<InetAddress> others = NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress())
        .toList();

    for (InetAddress other : others) {
      assertThrows(IOException.class, () -> new Socket(other, port).close(), other.toString());
    }
    assertTrue(preview.address().toString().startsWith("http://127.0.0.1:"));
  }

  @Test
  void nothingIsKeptByBrowsersNorReadByOtherPages() throws Exception {
    HttpResponse<String> answer = get(POLICY + ".html");

    assertEquals(
        List.of(
            "no-store",
            "same-origin",
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'self';"
                + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "nosniff",
            "no-referrer"),
        List.of(
                "Cache-Control",
                "Cross-Origin-Resource-Policy",
                "Content-Security-Policy",
                "X-Content-Type-Options",
                "Referrer-Policy")
            .stream()
            .map(name -> answer.headers().firstValue(name).orElse(""))
            .toList());
  }

  @Test
  void whatABrowserHasIsNotSentAgain() throws Exception {
    String tag = get(POLICY + ".html").headers().firstValue("ETag").orElseThrow();
    HttpRequest again =
        request(preview.address(POLICY + ".html")).header("If-None-Match", tag).build();

    assertEquals(304, client.send(again, BodyHandlers.ofString()).statusCode());
    workspace.replace("councils/" + POLICY + ".yaml", "2026-03-05", "2026-03-06");
    assertEquals(200, client.send(again, BodyHandlers.ofString()).statusCode());
  }

  @Test
  void aChangeIsToldOnceFilesAreQuiet() throws Exception {
    get(POLICY + ".html");
    Iterator<String> events = events();
    assertEquals("retry: 500", events.next());

    workspace.replace("councils/" + POLICY + ".yaml", "2026-03-05", "2026-03-06");

    assertEquals("data: changed", events.next());
  }

  @Test
  void aFileInANewFolderOfTheTemplatesIsNoticed() throws Exception {
    Iterator<String> events = events();
    assertEquals("retry: 500", events.next());

    workspace.write("templates/clauses-of-old/one.yaml", "clauses: {}\n");

    assertEquals("data: changed", events.next());
    // Later, so that it can only be told of because the new folder is watched.
    workspace.write("templates/clauses-of-old/one.yaml", "clauses:\n");
    assertEquals("data: changed", events.next());
  }

  private Iterator<String> events() throws Exception {
    return client
        .send(request(preview.address("_/changes")).build(), BodyHandlers.ofLines())
        .body()
        .filter(line -> !line.isEmpty() && !line.startsWith(":"))
        .iterator();
  }

  @Test
  void aPortThatIsTakenIsRefused() {
    int taken = preview.address().getPort();

    assertThrows(BindException.class, () -> PreviewServer.start(temporary, taken, faults::add));
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = path.isEmpty() ? preview.address() : preview.address(path);
    return client.send(request(address).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address);
  }
}
