package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading of the file with all up to the next one.
 *
 * @param heading empty for what is before the first
 * @param body its blocks as one text of our Markdown
 * @param starts the offset in the text at which each block begins
 */
record Section(Optional<Block> heading, List<Block> blocks, String body, List<Integer> starts) {
  private static final String QUOTE = "> ";
  private static final String DEFINITION = ": ";

  Section {
    blocks = List.copyOf(blocks);
    starts = List.copyOf(starts);
  }

  static Section of(Optional<Block> heading, List<Block> blocks) {
    var body = new StringBuilder();
    var starts = new ArrayList<Integer>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (i > 0) {
        body.append(between(blocks.get(i - 1), block));
      }
      starts.add(body.length());
      body.append(written(block));
    }
    return new Section(heading, blocks, body.toString(), starts);
  }

  private static String between(Block before, Block block) {
    boolean isList = block.kind() == Block.Kind.ITEM && before.kind() == Block.Kind.ITEM;
    boolean isQuoted = before.text().startsWith(QUOTE) && block.text().startsWith(QUOTE);
    return isList || block.text().startsWith(DEFINITION)
        ? "\n"
        : isQuoted ? "\n" + QUOTE.strip() + "\n" : "\n\n";
  }

  private static String written(Block block) {
    if (block.kind() != Block.Kind.ITEM) {
      return block.text();
    }
    String indent = "  ".repeat(Math.max(0, block.level() - 1));
    String label = block.label().matches("[-•–*o▪·]?") ? "" : block.label() + " ";
    return indent
        + (label.matches("\\d+\\. ") ? label : "- " + label)
        + block.text().replace("\n", "\n" + indent + "  ");
  }

  Tokens tokens() {
    return Tokens.of(body);
  }

  String title() {
    return heading.map(Block::text).orElse("");
  }

  /** How far it is below others, by its number if it has one; 1 for one at the top. */
  int level() {
    String label = heading.map(Block::label).orElse("").replaceAll("[.)]+$", "");
    return label.matches("\\d+(?:\\.\\d+)*")
        ? label.split("\\.").length
        : heading.map(Block::level).orElse(1);
  }
}
