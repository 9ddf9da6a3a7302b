package org.clausebook.stage.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.stage.source.block.ContentsEntries;
import org.clausebook.stage.source.block.NotePlaces;
import org.clausebook.stage.source.block.SourceBlock;
import org.clausebook.stage.source.block.SourceBlock.Kind;
import org.clausebook.stage.source.block.SourceDocument;
import org.clausebook.stage.source.block.TrackedChanges;
import org.clausebook.stage.source.block.UnreadableFile;

/**
 * Reads a file that somebody else wrote, by what is in it and not by its name.
 *
 * <p>The file is a stranger's: its size, depth and number of parts are bounded, nothing in it is
 * fetched or run, and whatever is wrong with it is an error with a hint.
 */
public final class SourceReader {
  /** A size in bytes: policies of 500 pages with pictures have less. */
  static final int LARGEST = 64 << 20;

  /** A number of signs: a policy of 150 pages has them. */
  static final int MOST_SIGNS = 400_000;

  /** A number of headings: a policy of 150 pages has some 300. */
  static final int MOST_HEADINGS = 1_000;

  private final TrackedChanges changes;

  /**
   * A reader.
   *
   * @param changes what becomes of tracked changes
   */
  public SourceReader(TrackedChanges changes) {
    this.changes = changes;
  }

  /**
   * Reads a file.
   *
   * @param file where it is
   * @param name as the person named it, for messages
   */
  public Result<SourceDocument> read(Path file, String name) {
    try (InputStream open = Files.newInputStream(file)) {
      byte[] bytes = open.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new UnreadableFile(
            "this file is larger than " + (LARGEST >> 20) + " MB",
            "save it without its pictures, or only the part that holds the policy");
      }
      return read(bytes, name);
    } catch (UnreadableFile unreadable) {
      return failed(name, unreadable.problem(), unreadable.hint());
    } catch (IOException missing) {
      return failed(name, "this file cannot be opened", "name a file that exists and may be read");
    }
  }

  /**
   * Reads what is in a file.
   *
   * @param name as the person named it, for messages
   */
  public Result<SourceDocument> read(byte[] bytes, String name) {
    try {
      return Result.ok(worded(SourceFormat.of(bytes).read(name, bytes, changes)));
    } catch (UnreadableFile unreadable) {
      return failed(name, unreadable.problem(), unreadable.hint());
    }
  }

  /** A file without words is a scan, or not the one that was meant. */
  private static SourceDocument worded(SourceDocument document) throws UnreadableFile {
    boolean hasWords = document.blocks().stream()
        .filter(block -> block.kind() != Kind.PICTURE)
        .anyMatch(block -> !block.text().isBlank()
            || block.rows().stream().flatMap(List::stream).anyMatch(cell -> !cell.isBlank()));
    if (!hasWords) {
      throw new UnreadableFile(
          "no words are in this file",
          "if it is a scan, open it in a program that recognises text, and save that as .docx");
    }
    bound(document.blocks());
    return new SourceDocument(
        document.name(),
        document.title(),
        document.properties(),
        NotePlaces.placed(ContentsEntries.marked(document.blocks())),
        document.remarks());
  }

  /** What comes after takes time that grows with the square of these. */
  private static void bound(List<SourceBlock> blocks) throws UnreadableFile {
    if (blocks.stream().mapToLong(SourceReader::signs).sum() > MOST_SIGNS) {
      throw new UnreadableFile(
          "this file has more words than a policy of 150 pages",
          "save the part that holds the policy as a file of its own");
    }
    if (blocks.stream().filter(block -> block.kind() == Kind.HEADING).count() > MOST_HEADINGS) {
      throw new UnreadableFile(
          "this file has more than " + MOST_HEADINGS + " headings",
          "save the part that holds the policy as a file of its own");
    }
  }

  private static long signs(SourceBlock block) {
    return block.text().length()
        + block.rows().stream().flatMap(List::stream).mapToLong(String::length).sum();
  }

  private static Result<SourceDocument> failed(String name, String message, String hint) {
    return Result.failed(Diagnostic.error(Location.of(name), message, hint));
  }
}
