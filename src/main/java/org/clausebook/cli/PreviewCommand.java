package org.clausebook.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.clausebook.cli.option.Selection;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.cli.report.Faults;
import org.clausebook.desk.preview.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows policies in a browser while somebody writes them. */
@Command(
    name = "preview",
    description = {
      "Shows policies in your browser while you edit them.",
      "A change is shown as soon as you save it. Prints the address to open. Nobody else can open it. Ctrl+C ends the preview."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  policy preview", "  policy preview alcester it-policy --port 8080"})
final class PreviewCommand implements Callable<Integer> {
  private static final int HIGHEST = 65535;

  @ParentCommand
  PolicyCommand parent;

  @Mixin
  Selection selection;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port of the address, 1 to 65535 (default: any free port).")
  int port;

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > HIGHEST) {
      throw new WrongOption(
          selection.commandLine(),
          "'" + port + "' is not a port",
          "write a number from 1 to 65535 after --port, or leave it out");
    }
    String page = page();
    // Otherwise a page may wait 40 ms for an acknowledgement of its headers.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try (var server = start()) {
      URI address = page.isEmpty() ? server.address() : server.address(page);
      parent.console().out().println(address);
      parent.console().out().flush();
      awaitTheEnd(server);
    }
    return ExitCode.DONE;
  }

  /** The path of what is named, from the root of the preview. */
  private String page() {
    return selection
        .policy(parent.clausebook())
        .map(key -> key.council() + "/" + key.policy() + ".html")
        .or(() -> selection.council(parent.clausebook()).map(council -> council + "/"))
        .orElse("");
  }

  private PreviewServer start() throws IOException {
    try {
      return PreviewServer.start(
          parent.workspace(), port, fault -> Faults.report(parent.console(), fault));
    } catch (BindException taken) {
      throw new WrongOption(
          selection.commandLine(),
          "port " + port + " is in use, or you may not use it",
          "leave --port out, or choose another port");
    }
  }

  private static void awaitTheEnd(PreviewServer server) {
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
