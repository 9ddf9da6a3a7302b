package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a file: its title, the lines of its record, and its sections.
 *
 * @param title its blocks; none where the file has no title
 * @param opening lines of the record under the title
 * @param closing lines of the record after the last section
 * @param running page numbers, running heads and contents
 */
record SourceSections(
    List<Block> title,
    List<Block> opening,
    List<Section> sections,
    List<Block> closing,
    List<Block> running) {
  private static final int LONGEST_TITLE = 16;
  private static final int MOST_TITLES = 4;

  SourceSections {
    title = List.copyOf(title);
    opening = List.copyOf(opening);
    sections = List.copyOf(sections);
    closing = List.copyOf(closing);
    running = List.copyOf(running);
  }

  static SourceSections of(List<Block> file) {
    var running = new ArrayList<Block>();
    var blocks = new ArrayList<Block>();
    TypedHeadings.in(file)
        .forEach(block -> (block.kind() == Block.Kind.RUNNING ? running : blocks).add(block));
    takeLetterhead(blocks, running);
    List<Block> title = takeTitle(blocks);
    List<Block> opening = takeOpening(blocks);
    List<Block> closing = takeClosing(blocks);
    return new SourceSections(title, opening, sections(blocks), closing, running);
  }

  /** What is above a title that the file marks as one. */
  private static void takeLetterhead(List<Block> blocks, List<Block> running) {
    for (int i = 0; i < Math.min(MOST_TITLES, blocks.size()); i++) {
      if (blocks.get(i).kind() == Block.Kind.TITLE) {
        List<Block> above = blocks.subList(0, i);
        running.addAll(above);
        above.clear();
        return;
      }
    }
  }

  private static List<Block> takeTitle(List<Block> blocks) {
    int to = 0;
    while (to < Math.min(MOST_TITLES, blocks.size() - 1) && isTitle(blocks, to)) {
      to++;
    }
    var title = new ArrayList<>(blocks.subList(0, to));
    blocks.subList(0, to).clear();
    return title;
  }

  private static boolean isTitle(List<Block> blocks, int at) {
    Block block = blocks.get(at);
    if (block.kind() == Block.Kind.TITLE) {
      return true;
    }
    boolean isBare = block.label().isEmpty() && block.plain().split(" ").length <= LONGEST_TITLE;
    boolean isOver = blocks.get(at + 1).isHeading()
        || blocks.get(at + 1).kind() == Block.Kind.TITLE
        || RecordLine.isOne(blocks.get(at + 1));
    return isBare
        && !RecordLine.isOne(block)
        && !block.plain().matches(".*[.;:,]")
        && (block.isHeading()
            ? isTitleHeading(blocks, at, isOver)
            : block.kind() == Block.Kind.PARAGRAPH && isNamed(block));
  }

  private static boolean isTitleHeading(List<Block> blocks, int at, boolean isOver) {
    Block block = blocks.get(at);
    return at == 0
        ? isOver || (block.level() == 1 && isUnlike(block, blocks))
        : isOver && isNamed(block);
  }

  private static boolean isNamed(Block block) {
    return block
        .plain()
        .matches(
            "(?i).*\\b(?:council|meeting|policy|procedure|protocol|statement|code|orders|regulations"
                + "|scheme|strategy|charter|terms of reference)\\b.*");
  }

  /** Whether no other heading is as high. */
  private static boolean isUnlike(Block heading, List<Block> blocks) {
    return blocks.stream()
            .filter(Block::isHeading)
            .filter(block -> block.level() <= heading.level())
            .count()
        == 1;
  }

  private static List<Block> takeOpening(List<Block> blocks) {
    int to = 0;
    while (to < blocks.size() && RecordLine.isOne(blocks.get(to))) {
      to++;
    }
    var opening = new ArrayList<>(blocks.subList(0, to));
    blocks.subList(0, to).clear();
    return opening;
  }

  private static List<Block> takeClosing(List<Block> blocks) {
    int from = blocks.size();
    while (from > 0 && RecordLine.isOne(blocks.get(from - 1))) {
      from--;
    }
    var closing = new ArrayList<>(blocks.subList(from, blocks.size()));
    blocks.subList(from, blocks.size()).clear();
    return closing;
  }

  private static List<Section> sections(List<Block> blocks) {
    var sections = new ArrayList<Section>();
    Optional<Block> heading = Optional.empty();
    var open = new ArrayList<Block>();
    for (Block block : blocks) {
      if (block.isHeading()) {
        if (heading.isPresent() || !open.isEmpty()) {
          sections.add(Section.of(heading, open));
          open.clear();
        }
        heading = Optional.of(block);
      } else {
        open.add(block);
      }
    }
    if (heading.isPresent() || !open.isEmpty()) {
      sections.add(Section.of(heading, open));
    }
    return sections;
  }

  /** The title on one line. */
  String titleWords() {
    return String.join(" ", title.stream().map(block -> block.text().strip()).toList());
  }

  /** All words but those of the record, as they are written. */
  String words() {
    var words = new StringBuilder(titleWords());
    sections.forEach(section ->
        words.append("\n\n").append(section.title()).append("\n\n").append(section.body()));
    return words.toString();
  }
}
