package org.clausebook.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Chromium without a window, which prints the page that Clausebook makes. */
record Chromium() implements Peer {
  @Override
  public String name() {
    return "Chromium";
  }

  @Override
  public Optional<String> version() {
    return Peer.versionLine("chromium", "--version")
        .map(version -> version.replaceFirst("( [\\d.]+).*", "$1"));
  }

  @Override
  public String howToGet() {
    return "apt-get install chromium";
  }

  @Override
  public Command command(List<SameText> texts, Path output) {
    SameText text = texts.get(0);
    return Command.of(
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // A new one: otherwise each start waits for the last one's lock.
        "--user-data-dir=" + Folders.empty("chromium-" + text.name()).toAbsolutePath(),
        "--no-pdf-header-footer",
        "--generate-pdf-document-outline",
        "--print-to-pdf=" + output.resolve(text.name() + ".pdf"),
        text.html().toUri().toString());
  }

  @Override
  public boolean takesMany() {
    return false;
  }
}
