package org.clausebook.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Pandoc, which makes HTML of Markdown, with WeasyPrint, which makes a PDF of that. */
record WeasyPrint() implements Peer {
  @Override
  public String name() {
    return "pandoc with WeasyPrint";
  }

  @Override
  public Optional<String> version() {
    return Peer.versionLine("pandoc", "--version")
        .flatMap(pandoc -> Peer.versionLine("weasyprint", "--version")
            .map(version -> pandoc + " with " + version));
  }

  @Override
  public String howToGet() {
    return "apt-get install pandoc weasyprint";
  }

  @Override
  public Command command(List<SameText> texts, Path output) {
    SameText text = texts.get(0);
    return Command.of(
        "pandoc",
        text.markdown().toString(),
        "--metadata=lang:en-GB",
        "--metadata=pagetitle:IT and Email Policy",
        "--pdf-engine=weasyprint",
        "--pdf-engine-opt=--pdf-variant=pdf/ua-1",
        "--output=" + output.resolve(text.name() + ".pdf"));
  }

  @Override
  public boolean takesMany() {
    return false;
  }
}
