package org.clausebook.stage.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.clausebook.Clausebook;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.source.block.SourceBlock;
import org.clausebook.stage.source.block.SourceBlock.Kind;
import org.clausebook.stage.source.block.TrackedChanges;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published as Markdown, HTML, PDF and Word is read as the same words. */
@Tag("slow")
final class RenditionsReadAlikeTest {
  private static final Path OUTPUT = Path.of("output");

  @ParameterizedTest
  @ValueSource(strings = {"alcester/it-policy", "heanor-and-loscoe/it-policy"})
  void aPolicyIsReadAlikeFromEachFormat(String policy, @TempDir Path folder) throws IOException {
    List<String> markdown = blocks(policy + ".md");

    assertTrue(markdown.size() > 30, markdown::toString);
    assertEquals(markdown, blocks(policy + ".html"));
    assertEquals(markdown, blocks(policy + ".pdf"));
    assertEquals(markdown, blocks(word(policy, folder)));
  }

  private static Path word(String policy, Path folder) throws IOException {
    byte[] docx = Clausebook.open(Path.of(""))
        .render(
            List.of(new PolicyKey(policy.split("/", 2)[0], policy.split("/", 2)[1])),
            EnumSet.of(Format.DOCX))
        .toOptional()
        .orElseThrow()
        .get(0)
        .content()
        .bytes();
    return Files.write(folder.resolve("policy.docx"), docx);
  }

  private static List<String> blocks(String file) {
    return blocks(OUTPUT.resolve(file));
  }

  /** The kinds, labels and words of the policy itself. */
  private static List<String> blocks(Path file) {
    List<SourceBlock> all = new SourceReader(TrackedChanges.ASK)
        .read(file, file.toString())
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
