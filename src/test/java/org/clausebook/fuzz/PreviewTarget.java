package org.clausebook.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.clausebook.desk.preview.PreviewServer;

/** Requests to the preview, byte by byte. */
final class PreviewTarget implements Target {
  private static final String REQUEST = "request";
  private static final int PATIENCE = 400;
  private static final int MOST = 1 << 20;

  private static final List<String> METHODS = List.of(
      "GET",
      "GET",
      "GET",
      "HEAD",
      "POST",
      "PUT",
      "OPTIONS",
      "TRACE",
      "CONNECT",
      "get",
      "",
      "G\u0000T",
      "X".repeat(9000));
  private static final List<String> PATHS = Words.of("paths.txt");
  private static final List<String> HEADERS = Words.of("headers.txt");

  private final ConcurrentLinkedQueue<Throwable> faults = new ConcurrentLinkedQueue<>();
  private final AtomicReference<PreviewServer> server = new AtomicReference<>();

  @Override
  public String name() {
    return "preview";
  }

  @Override
  public Attempt make(Choices choices) {
    var lines = new ArrayList<String>();
    lines.add(choices.of(METHODS) + " " + path(choices) + " "
        + choices.of(List.of("HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/2", "HTTP/9.9", "x", "")));
    if (choices.below(5) > 0) {
      lines.add("Host: 127.0.0.1:PORT");
    }
    while (choices.isOneIn(2) && !choices.isUsedUp()) {
      lines.add(choices.isOneIn(6) ? OddText.any(choices) : choices.of(HEADERS));
    }
    String end = choices.isOneIn(12) ? "\n" : "\r\n";
    String request = String.join(end, lines)
        + (choices.isOneIn(20) ? "" : end + end)
        + (choices.isOneIn(5) ? OddText.any(choices) : "");
    byte[] bytes = request.getBytes(StandardCharsets.ISO_8859_1);
    return new Attempt(CouncilPlace.SMALLEST, Map.of(), List.of())
        .with(REQUEST, choices.isOneIn(8) ? SpoiltBytes.of(bytes, choices) : bytes);
  }

  private static String path(Choices choices) {
    String path = choices.of(PATHS);
    return choices.isOneIn(6) ? OddText.spoilt(path, choices) : path;
  }

  @Override
  public List<Finding> findings(Attempt attempt) {
    var findings = new ArrayList<Finding>();
    String request = new String(attempt.bytes(REQUEST), StandardCharsets.ISO_8859_1)
        .replace("PORT", String.valueOf(port()));
    String answer = answer(request);
    for (Throwable fault; (fault = faults.poll()) != null; ) {
      findings.add(new Finding("fault in the preview: " + fault.getClass(), stack(fault)));
    }
    if (answer.contains(Ground.SECRET)) {
      findings.add(new Finding("the preview shows a file outside of the workspace", answer));
    }
    boolean isPage = answer.contains("<html") && !request.contains("/_/");
    if (isPage && !answer.toLowerCase(java.util.Locale.ROOT).contains("content-security-policy")) {
      findings.add(new Finding("a page of the preview without a policy", answer));
    }
    if (!answer.isEmpty() && !answer.startsWith("HTTP/1.1 ")) {
      findings.add(new Finding("an answer that is not HTTP", Manners.first(answer, 500)));
    }
    String good =
        answer("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\nConnection: close\r\n\r\n");
    if (!good.startsWith("HTTP/1.1 200 ")) {
      findings.add(new Finding("the preview no longer answers", Manners.first(good, 500)));
    }
    return findings;
  }

  private static String stack(Throwable fault) {
    var out = new java.io.StringWriter();
    fault.printStackTrace(new java.io.PrintWriter(out));
    return out.toString();
  }

  private int port() {
    return server
        .updateAndGet(old -> {
          if (old != null) {
            return old;
          }
          try {
            var started =
                PreviewServer.start(Ground.named("base").workspace().folder(), 0, faults::add);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            return started;
          } catch (IOException fault) {
            throw new UncheckedIOException(fault);
          }
        })
        .address()
        .getPort();
  }

  /** What comes back, until the server closes or is silent. */
  private String answer(String request) {
    var answer = new ByteArrayOutputStream();
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      var buffer = new byte[8192];
      for (int read; answer.size() < MOST && (read = socket.getInputStream().read(buffer)) > 0; ) {
        answer.write(buffer, 0, read);
      }
    } catch (SocketTimeoutException silent) {
      // A page that waits for changes is never finished.
    } catch (IOException closed) {
      // The server need not read a request to its end.
    }
    return answer.toString(StandardCharsets.ISO_8859_1);
  }
}
