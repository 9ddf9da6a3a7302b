package org.clausebook.stage.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.stage.source.block.SourceBlock;
import org.clausebook.stage.source.block.SourceBlock.Kind;
import org.clausebook.stage.source.block.TrackedChanges;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published as Markdown, HTML and PDF is read as the same words. */
final class RenditionsReadAlikeTest {
  private static final Path OUTPUT = Path.of("output");

  @ParameterizedTest
  @ValueSource(strings = {"alcester/it-policy", "heanor-and-loscoe/it-policy"})
  void aPolicyIsReadAlikeFromEachFormat(String policy) {
    List<String> markdown = blocks(policy + ".md");

    assertTrue(markdown.size() > 30, markdown::toString);
    assertEquals(markdown, blocks(policy + ".html"));
    assertEquals(markdown, blocks(policy + ".pdf"));
  }

  /** The kinds, labels and words of the policy itself. */
  private static List<String> blocks(String file) {
    List<SourceBlock> all = new SourceReader(TrackedChanges.ASK)
        .read(OUTPUT.resolve(file), file)
        .toOptional()
        .orElseThrow()
        .blocks();
    List<String> own = all.stream()
        .filter(block -> block.kind() != Kind.RUNNING && block.kind() != Kind.CONTENTS)
        .map(block -> block.kind() + " " + block.level() + " " + block.label() + " " + block.text())
        .toList();
    int title = 0;
    while (!own.get(title).startsWith("HEADING 0")) {
      title++;
    }
    return own.subList(title, own.size());
  }
}
