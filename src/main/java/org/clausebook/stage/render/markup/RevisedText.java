package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.document.Revision;

/** Words that were inserted or deleted, as {@link RevisionMarks} mark them. */
final class RevisedText extends Node {
  private final Revision revision;

  private RevisedText(Revision revision, BasedSequence chars) {
    super(chars);
    this.revision = revision;
  }

  Revision revision() {
    return revision;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Puts such a node in the place of every mark; one that is not ended ends with what it is in. */
  static void mark(Node parent) {
    List<Node> children = children(parent);
    Optional<RevisedText> open = Optional.empty();
    for (Node child : children) {
      if (child instanceof Text text) {
        open = split(text, open);
      } else {
        mark(child);
        open.filter(revised -> !(child instanceof Block)).ifPresent(revised -> {
          child.unlink();
          revised.appendChild(child);
        });
      }
    }
  }

  private static List<Node> children(Node parent) {
    var children = new ArrayList<Node>();
    parent.getChildren().forEach(children::add);
    return children;
  }

  /** Parts a text at its marks, and answers what is still open after it. */
  private static Optional<RevisedText> split(Text text, Optional<RevisedText> before) {
    BasedSequence chars = text.getChars();
    Optional<RevisedText> open = before;
    int start = 0;
    for (int i = 0; i < chars.length(); i++) {
      Optional<Revision> mark = revision(chars.charAt(i));
      if (mark.isPresent() || chars.charAt(i) == RevisionMarks.END) {
        place(chars.subSequence(start, i), text, open);
        open = mark.map(revision -> new RevisedText(revision, chars));
        open.ifPresent(text::insertBefore);
        start = i + 1;
      }
    }
    place(chars.subSequence(start, chars.length()), text, open);
    text.unlink();
    return open;
  }

  private static void place(BasedSequence words, Text text, Optional<RevisedText> open) {
    if (words.isEmpty()) {
      return;
    }
    var part = new Text(words);
    if (open.isPresent()) {
      open.get().appendChild(part);
    } else {
      text.insertBefore(part);
    }
  }

  private static Optional<Revision> revision(char mark) {
    return switch (mark) {
      case RevisionMarks.INSERTION -> Optional.of(Revision.INSERTED);
      case RevisionMarks.DELETION -> Optional.of(Revision.DELETED);
      default -> Optional.empty();
    };
  }
}
