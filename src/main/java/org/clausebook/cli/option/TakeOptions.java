package org.clausebook.cli.option;

import org.clausebook.model.record.Settled.Way;
import picocli.CommandLine.Option;

/** The options that choose the words of a clause; exactly one is used. */
public final class TakeOptions {
  @Option(
      names = "--upstream",
      description = "The library's words; the council's amendments to them are commented out.")
  boolean upstream;

  @Option(names = "--keep", description = "The words that were locked.")
  boolean keep;

  @Option(
      names = "--merge",
      description = "The library's changes and the council's, merged word by word.")
  boolean merge;

  @Option(names = "--as-is", description = "The words that the draft has now.")
  boolean asIs;

  public Way way() {
    if (upstream) {
      return Way.UPSTREAM;
    }
    return keep ? Way.KEEP : merge ? Way.MERGE : Way.AS_IS;
  }
}
