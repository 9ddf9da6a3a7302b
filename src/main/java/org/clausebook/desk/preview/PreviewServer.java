package org.clausebook.desk.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Serves the policies of a workspace to browsers on this machine only: it listens only on
 * 127.0.0.1, and refuses requests that use another name.
 */
public final class PreviewServer implements AutoCloseable {
  private static final String CHANGES = "/_/changes";
  private static final int NO_CONTENT = -1;

  /** Pages have their styles and pictures in them; the only program is ours, which asks only us. */
  private static final String PAGE_POLICY = String.join(
      "; ",
      "default-src 'none'",
      "style-src 'unsafe-inline'",
      "img-src data:",
      "script-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'");

  /** Browsers show a PDF by a page of their own, which the rest would bind too. */
  private static final String PDF_POLICY = "frame-ancestors 'none'";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ChangeFeed feed = new ChangeFeed();
  private final WorkspaceWatch watch;
  private final PreviewSite site;
  private final Consumer<Throwable> faults;

  private PreviewServer(Path workspace, HttpServer server, Consumer<Throwable> faults)
      throws IOException {
    this.server = server;
    this.faults = faults;
    watch = new WorkspaceWatch(workspace, this::changed, faults);
    site = new PreviewSite(workspace, watch::follow);
  }

  /**
   * A server that is ready for requests.
   *
   * @param port to listen on; 0 for any that is free
   * @param faults is told what goes wrong in a request and is no mistake in the files
   * @throws IOException if the port is taken, or files cannot be watched
   */
  public static PreviewServer start(Path workspace, int port, Consumer<Throwable> faults)
      throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    HttpServer listener = HttpServer.create(new InetSocketAddress(here, port), 0);
    var preview = new PreviewServer(workspace.toAbsolutePath(), listener, faults);
    listener.setExecutor(preview.threads);
    listener.createContext("/", preview::handle);
    preview.watch.start();
    listener.start();
    return preview;
  }

  /** The address of the page with all councils. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /**
   * The address of the page of a council or policy.
   *
   * @param path {@code council/} or {@code council/policy.html}
   */
  public URI address(String path) {
    return address().resolve(PreviewPages.address(path));
  }

  private void changed(boolean isShared) {
    if (isShared) {
      site.forgetShared();
    }
    feed.tell();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try {
      guard(exchange.getResponseHeaders());
      if (!isMeant(exchange)) {
        send(exchange, Answer.text(Answer.REFUSED, "not an address of this preview\n"));
      } else if (!exchange.getRequestMethod().equals("GET")) {
        exchange.getResponseHeaders().set("Allow", "GET");
        send(exchange, Answer.text(Answer.NOT_ALLOWED, "this preview can only be read\n"));
      } else if (CHANGES.equals(exchange.getRequestURI().getPath())) {
        feed.add(exchange);
      } else {
        sendIfNew(exchange, site.answer(String.valueOf(exchange.getRequestURI().getPath())));
      }
    } catch (RuntimeException | Error fault) {
      faults.accept(fault);
      send(exchange, Answer.text(Answer.FAULT, "a fault of Clausebook: see its console\n"));
    }
  }

  /**
   * What keeps other pages in the same browser from reading these, and old ones from being shown.
   */
  private static void guard(Headers headers) {
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Content-Security-Policy", PAGE_POLICY);
    headers.set("Referrer-Policy", "no-referrer");
  }

  /**
   * A name of a stranger may lead here too, by DNS rebinding; then the browser sends that name. The
   * page of another place that asks for ours gives its own as the origin.
   */
  private boolean isMeant(HttpExchange exchange) {
    int port = server.getAddress().getPort();
    List<String> own = List.of("127.0.0.1:" + port, "localhost:" + port);
    List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    List<String> origins = exchange.getRequestHeaders().getOrDefault("Origin", List.of());
    return hosts.size() == 1
        && own.contains(hosts.get(0).toLowerCase(Locale.ROOT))
        && origins.stream()
            .allMatch(origin -> own.stream().map("http://"::concat).anyMatch(origin::equals));
  }

  private static void sendIfNew(HttpExchange exchange, Answer answer) throws IOException {
    exchange.getResponseHeaders().set("ETag", answer.tag());
    if (answer.tag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(Answer.UNCHANGED, NO_CONTENT);
      exchange.close();
    } else {
      send(exchange, answer);
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] bytes = answer.content().bytes();
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    if (answer.type().equals(Answer.PDF)) {
      exchange.getResponseHeaders().set("Content-Security-Policy", PDF_POLICY);
    }
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(answer.status(), NO_CONTENT);
    } else {
      exchange.sendResponseHeaders(answer.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @Override
  public void close() {
    watch.close();
    feed.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
