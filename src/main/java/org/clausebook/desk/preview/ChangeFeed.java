package org.clausebook.desk.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the open pages that files have changed, as server-sent events: an answer that does not end.
 */
final class ChangeFeed implements AutoCloseable {
  /**
   * A time in milliseconds: after a preview has ended, pages look as often for another at its
   * address.
   */
  private static final String GREETING = "retry: 500\n\n";

  private static final String CHANGE = "data: changed\n\n";
  private static final String NOTHING = ":\n\n";

  private final List<HttpExchange> readers = new ArrayList<>();

  /** Answers a page, and keeps the answer open. */
  synchronized void add(HttpExchange reader) throws IOException {
    // Whoever has gone is found out by writing.
    tell(NOTHING);
    reader.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    reader.sendResponseHeaders(Answer.FOUND, 0);
    if (isWritten(reader, GREETING)) {
      readers.add(reader);
    }
  }

  /** Says that something has changed. */
  synchronized void tell() {
    tell(CHANGE);
  }

  private void tell(String event) {
    readers.removeIf(reader -> !isWritten(reader, event));
  }

  private static boolean isWritten(HttpExchange reader, String event) {
    try {
      OutputStream out = reader.getResponseBody();
      out.write(event.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return true;
    } catch (IOException gone) {
      reader.close();
      return false;
    }
  }

  @Override
  public synchronized void close() {
    readers.forEach(HttpExchange::close);
    readers.clear();
  }
}
