package org.clausebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The web service in the guide for programmers, at work; {@code ReadmeTest} compares the two. */
final class WebServiceExampleTest {
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", new PolicyPages(Clausebook.open(Path.of("")))::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdown();
  }

  @Test
  void aPolicyIsServedAsItIsPublished() throws Exception {
    HttpResponse<String> answer = get("/heanor-and-loscoe/it-policy");

    assertEquals(200, answer.statusCode());
    assertEquals(
        Files.readString(Path.of("output/heanor-and-loscoe/it-policy.html")), answer.body());
  }

  @Test
  void aPolicyThatIsNotThereIsSaidToBeMissing() throws Exception {
    HttpResponse<String> answer = get("/heanor-and-loscoe/no-policy");

    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("no-policy"), answer.body());
    assertFalse(answer.body().contains("Optional"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/alcester", "/%2e%2e/council", "/a%20b/%C3%A9", "/_county/it-policy"})
  void anAddressThatNamesNoPolicyIsAnsweredAlike(String path) throws Exception {
    assertEquals(404, get(path).statusCode());
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  // The guide's example begins here.
  /** Serves each policy as a page, at the address /council/policy. */
  record PolicyPages(Clausebook clausebook) {
    void answer(HttpExchange exchange) throws IOException {
      String[] names = exchange.getRequestURI().getPath().split("/", -1);
      Result<List<Rendition>> pages = names.length == 3
          ? clausebook.render(List.of(new PolicyKey(names[1], names[2])), Set.of(Format.HTML))
          : Result.ok(List.of());

      List<Rendition> made = pages.toOptional().orElse(List.of());
      if (made.isEmpty()) {
        send(exchange, 404, "text/plain", mistakes(pages).getBytes(UTF_8));
      } else {
        send(exchange, 200, "text/html", made.get(0).content().bytes());
      }
    }

    /** One a line, each with its file and line and with what to do. */
    private static String mistakes(Result<?> result) {
      return result.diagnostics().stream()
          .map(mistake -> mistake.location() + ": " + mistake.message() + "; "
              + mistake.hint().orElse(""))
          .collect(Collectors.joining("\n"));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body)
        throws IOException {
      exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      try (var out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }
  // The guide's example ends here.
}
