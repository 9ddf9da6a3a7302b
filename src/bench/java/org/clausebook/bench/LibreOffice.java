package org.clausebook.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** LibreOffice without a window, which reads the page that Clausebook makes and asks for PDF/UA. */
record LibreOffice() implements Peer {
  private static final String FILTER =
      "pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}";

  @Override
  public String name() {
    return "LibreOffice";
  }

  @Override
  public Optional<String> version() {
    return Peer.versionLine("soffice", "--version")
        .map(version -> version.replaceFirst("( [\\d.]+).*", "$1"));
  }

  @Override
  public String howToGet() {
    return "apt-get install libreoffice-writer-nogui";
  }

  @Override
  public Command command(List<SameText> texts, Path output) {
    return new Command(
        Peer.words(
            Stream.of(
                "soffice",
                "-env:UserInstallation=" + Path.of("target/bench/libreoffice").toUri(),
                "--headless",
                "--infilter=HTML (StarWriter)",
                "--convert-to",
                FILTER,
                "--outdir",
                output.toString()),
            texts.stream().map(SameText::html)),
        Map.of());
  }

  @Override
  public boolean takesMany() {
    return true;
  }
}
