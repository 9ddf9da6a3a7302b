package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a command: what it prints, refuses, and how it ends. */
final class PreviewCommandTest {
  private static final Path APPROVED = Path.of("src/test/resources/console");

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void layOutAWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary);
  }

  @Test
  void thereIsHelpWithExamples() {
    new ConsoleText(APPROVED.resolve("help-preview")).verify(workspace.run("preview", "--help"));
  }

  @Test
  void theAddressIsThatOfWhatIsNamed() throws Exception {
    try (var preview = PreviewProcess.start(temporary, "little-muddling", "allotments")) {
      URI address = preview.address();

      assertEquals("/little-muddling/allotments.html", address.getPath());
      assertEquals(
          200,
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
              .statusCode());
    }
  }

  @Test
  void itEndsQuietlyWhenItIsTold() throws Exception {
    try (var preview = PreviewProcess.start(temporary)) {
      int port = preview.address().getPort();
      assertEquals("/", preview.address().getPath());

      assertEquals("", preview.end());

      assertThrows(
          ConnectException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
    }
  }

  @Test
  void aPortThatIsTakenIsRefused() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());

      assertEquals(
          new CommandRun(ExitCode.USAGE, "", """
          policy: error: port PORT is in use, or you may not use it
            hint: leave --port out, or choose another port
          """.replace("PORT", port)),
          workspace.run("preview", "--port", port));
    }
  }

  @Test
  void whatIsNoPortIsRefused() {
    assertEquals(
        new CommandRun(ExitCode.USAGE, "", """
        policy: error: '65536' is not a port
          hint: write a number from 1 to 65535 after --port, or leave it out
        """), workspace.run("preview", "--port", "65536"));
  }

  @Test
  void aCouncilThatIsNotThereIsRefused() {
    assertEquals(
        new CommandRun(ExitCode.USAGE, "", """
        policy: error: no council is called 'little-mudling'
          hint: did you mean 'little-muddling'?
        """), workspace.run("preview", "little-mudling"));
  }
}
