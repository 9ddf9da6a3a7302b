package org.clausebook.stage.source.block;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.stage.source.block.SourceRemark.Kind;

/** Collects the blocks and remarks of a file as it is read; refuses more than a policy can have. */
public final class BlockList {
  /** A number of blocks: a policy of 150 pages has some 5,000. */
  public static final int MOST_BLOCKS = 10_000;

  /** A number of remarks that anybody reads. */
  public static final int MOST_REMARKS = 1_000;

  private static final String SMALLER = "save the part that holds the policy as a file of its own";

  private final List<SourceBlock> blocks = new ArrayList<>();
  private final List<SourceRemark> remarks = new ArrayList<>();

  /** Adds a block. */
  public void add(SourceBlock block) throws UnreadableFile {
    if (blocks.size() == MOST_BLOCKS) {
      throw new UnreadableFile("more than " + MOST_BLOCKS + " blocks are in this file", SMALLER);
    }
    blocks.add(block);
  }

  /** Adds a remark; of too many the first are kept. */
  public void remark(String place, Kind kind, String message) {
    var remark = new SourceRemark(place, kind, message);
    if (remarks.size() < MOST_REMARKS && !remarks.contains(remark)) {
      remarks.add(remark);
      if (remarks.size() == MOST_REMARKS) {
        remarks.add(new SourceRemark("", Kind.UNREAD, "there are more remarks than these"));
      }
    }
  }

  /** The blocks so far. */
  public List<SourceBlock> blocks() {
    return List.copyOf(blocks);
  }

  /** The remarks so far. */
  public List<SourceRemark> remarks() {
    return List.copyOf(remarks);
  }
}
