package org.clausebook.stage.source.odt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.stage.source.archive.ArchiveParts;
import org.clausebook.stage.source.archive.XmlNode;
import org.clausebook.stage.source.archive.XmlPart;
import org.clausebook.stage.source.block.BlockList;
import org.clausebook.stage.source.block.HeadingGuess;
import org.clausebook.stage.source.block.HeadingLevels;
import org.clausebook.stage.source.block.SourceBlock;
import org.clausebook.stage.source.block.SourceBlock.Kind;
import org.clausebook.stage.source.block.SourceDocument;
import org.clausebook.stage.source.block.SourceRemark;
import org.clausebook.stage.source.block.TrackedChanges;
import org.clausebook.stage.source.block.UnreadableFile;

/** Reads a file of LibreOffice Writer. */
public final class OdtSource {
  private static final String CONTENT = "content.xml";
  private static final String TEXT = "application/vnd.oasis.opendocument.text";

  private OdtSource() {}

  /** Whether an archive is such a file. */
  public static boolean is(ArchiveParts parts) {
    return parts
        .find("mimetype")
        .map(type -> new String(type, StandardCharsets.US_ASCII))
        .filter(type -> type.startsWith(TEXT))
        .isPresent();
  }

  /**
   * Reads a file.
   *
   * @param choice what becomes of tracked changes
   */
  public static SourceDocument read(String name, ArchiveParts parts, TrackedChanges choice)
      throws UnreadableFile {
    XmlPart part = XmlPart.open(CONTENT, parts.find(CONTENT).orElseThrow(OdtSource::empty));
    if (!part.enter("office:text")) {
      throw empty();
    }
    var list = new BlockList();
    OdtStyles styles = OdtStyles.of(parts);
    var blocks = new OdtBlocks(styles, list);
    for (Optional<XmlNode> piece = part.nextPiece(); piece.isPresent(); piece = part.nextPiece()) {
      blocks.read(piece.get());
    }
    tell(blocks.changes(), choice, list);
    if (parts.names().stream()
        .anyMatch(file -> file.startsWith("basic/") || file.startsWith("scripts/"))) {
      list.remark("", SourceRemark.Kind.PROGRAM, "this file holds macros, which were not run");
    }
    var all = new ArrayList<>(running(parts, blocks));
    all.addAll(HeadingLevels.of(HeadingGuess.of(list, blocks.likeHeadings()::contains)));
    all.addAll(blocks.notes());
    Map<String, String> properties = properties(parts);
    return new SourceDocument(
        name, Optional.ofNullable(properties.get("title")), properties, all, list.remarks());
  }

  private static UnreadableFile empty() {
    return new UnreadableFile(
        "this file has the parts of LibreOffice, but no text",
        "open it in LibreOffice and save it again");
  }

  /** What was deleted is kept beside the text, so that only accepting is reading. */
  private static void tell(int changes, TrackedChanges choice, BlockList list)
      throws UnreadableFile {
    if (changes == 0) {
      return;
    }
    String held = TrackedChanges.counted(changes);
    if (choice == TrackedChanges.ASK) {
      throw TrackedChanges.unchosen(held);
    }
    if (choice == TrackedChanges.REJECT) {
      throw new UnreadableFile(
          "changes in a file of LibreOffice cannot be rejected here",
          "reject them in LibreOffice, or save the file as .docx");
    }
    list.remark("", SourceRemark.Kind.CHANGE, held + choice.done(changes));
  }

  private static List<SourceBlock> running(ArchiveParts parts, OdtBlocks blocks)
      throws UnreadableFile {
    var running = new ArrayList<SourceBlock>();
    Optional<byte[]> styles = parts.find("styles.xml");
    if (styles.isEmpty()) {
      return running;
    }
    XmlPart part = XmlPart.open("styles.xml", styles.get());
    if (part.enter("office:master-styles")) {
      for (Optional<XmlNode> page = part.nextPiece(); page.isPresent(); page = part.nextPiece()) {
        for (XmlNode edge : page.get().children()) {
          String words = blocks.running(edge);
          SourceBlock block = SourceBlock.of("edge of the pages", Kind.RUNNING, 0, words);
          if (!words.isBlank() && !running.contains(block)) {
            running.add(block);
          }
        }
      }
    }
    return running;
  }

  private static Map<String, String> properties(ArchiveParts parts) throws UnreadableFile {
    Map<String, String> properties = new LinkedHashMap<>();
    XmlPart.whole(parts, "meta.xml").child("office:meta").children().forEach(node -> {
      String key = node.is("meta:user-defined")
          ? node.get("meta:name")
          : node.name().replaceFirst(".*:", "");
      if (!key.isBlank() && !node.text().isBlank()) {
        properties.putIfAbsent(key, node.text().strip());
      }
    });
    return properties;
  }
}
