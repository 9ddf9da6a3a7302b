package org.clausebook.stage.render.word.tracked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.clausebook.markdown.DiffRun;
import org.clausebook.markdown.Pairing;
import org.clausebook.stage.render.word.tracked.MarkedBlock.MarkedPiece;
import org.clausebook.stage.render.word.tracked.MarkedBlock.Paragraph;
import org.clausebook.stage.render.word.tracked.MarkedBlock.Written;

/** Merges two Word files into one in which the changes between them are tracked. */
public final class TrackedChanges {
  private static final String DOCUMENT = "word/document.xml";
  private static final String NUMBERING = "word/numbering.xml";
  private static final String FOOTNOTES = "word/footnotes.xml";
  private static final String RELATIONS = "word/_rels/document.xml.rels";
  private static final String NOTE_RELATIONS = "word/_rels/footnotes.xml.rels";
  private static final String DECLARATION =
      "?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?";

  private final Stamp stamp;
  private final Set<String> starts;

  /**
   * A merge of two files.
   *
   * @param author of all changes, which have no date
   * @param starts the names of the bookmarks with which clauses begin
   */
  public TrackedChanges(String author, Set<String> starts) {
    this(new Stamp(author, Optional.empty()), starts);
  }

  private TrackedChanges(Stamp stamp, Set<String> starts) {
    this.stamp = stamp;
    this.starts = new TreeSet<>(starts);
  }

  /** The same with a date on all changes. */
  public TrackedChanges on(LocalDate date) {
    return new TrackedChanges(new Stamp(stamp.author(), Optional.of(date)), starts);
  }

  /**
   * The parts of a file with the changes between two: those of the later one, but for its text.
   *
   * @param before the parts of the earlier file by their paths
   */
  public Map<String, String> merge(Map<String, String> before, Map<String, String> after) {
    XmlElement old = text(before, DOCUMENT, RELATIONS);
    XmlElement now = text(after, DOCUMENT, RELATIONS);
    var numberings = new Numberings(part(before, NUMBERING), part(after, NUMBERING));
    var notes = new Footnotes(
        text(before, FOOTNOTES, NOTE_RELATIONS), text(after, FOOTNOTES, NOTE_RELATIONS));
    Set<String> kept = pair(old, now, numberings, notes);
    XmlElement numbering = numberings.merged();
    UnaryOperator<XmlElement> earlier =
        text -> numberings.renamed(BookmarkNames.renamed(text, now, kept));
    XmlElement footnotes = notes.merged(earlier, stamp);
    XmlElement body = body(notes.renamed(earlier.apply(old)), now);
    var order = new NoteOrder(body);
    var ids = new Ids();
    Map<String, String> parts = new LinkedHashMap<>(after);
    XmlElement relations = part(after, RELATIONS);
    XmlElement document = ids.number(Links.related(order.referring(body), relations));
    parts.put(DOCUMENT, written(document));
    parts.put(RELATIONS, written(Links.used(relations, document)));
    parts.put(NUMBERING, written(numbering));
    XmlElement noteRelations = part(after, NOTE_RELATIONS);
    XmlElement numbered = ids.number(Links.related(order.sorted(footnotes), noteRelations));
    parts.put(FOOTNOTES, written(numbered));
    parts.put(NOTE_RELATIONS, written(Links.used(noteRelations, numbered)));
    return parts;
  }

  private static XmlElement part(Map<String, String> parts, String path) {
    return XmlReader.read(Optional.ofNullable(parts.get(path)).orElseThrow().strip());
  }

  private static XmlElement text(Map<String, String> parts, String path, String relations) {
    return BookmarkNames.identified(Links.addressed(part(parts, path), part(parts, relations)));
  }

  private static String written(XmlElement element) {
    return '<' + DECLARATION + ">\n" + element.written();
  }

  /** What both files have, told to those who name it; the names of the bookmarks that stay. */
  private Set<String> pair(
      XmlElement before, XmlElement after, Numberings numberings, Footnotes notes) {
    var kept = new TreeSet<String>();
    var was = new Clauses(before, starts, after);
    var is = new Clauses(after, starts, before);
    was.staying(is).stream()
        .flatMap(id -> BlockMatch.of(was.blocks(id), is.blocks(id)).stream())
        .flatMap(BlockMatch::paragraphs)
        .forEach(match -> {
          match
              .before()
              .forEach(one -> match.after().forEach(other -> numberings.pair(one, other)));
          Pairing.of(
                  match.anchors(match.before()),
                  match.anchors(match.after()),
                  (a, b) -> likeness(a, b, notes))
              .stream()
              .filter(both -> both.before().isPresent() && both.after().isPresent())
              .forEach(both -> {
                notes.pair(both.before().get(), both.after().get());
                both.after().get().elements().stream()
                    .flatMap(part -> part.attribute("w:name").stream())
                    .forEach(kept::add);
              });
        });
    return kept;
  }

  private static double likeness(Piece one, Piece other, Footnotes notes) {
    return one.equals(other) && one.elements().get(0).attribute("w:id").isPresent()
        ? 2
        : notes.likeness(one, other);
  }

  private XmlElement body(XmlElement before, XmlElement after) {
    var was = new Clauses(before, starts, after);
    var is = new Clauses(after, starts, before);
    var blocks = new ArrayList<MarkedBlock>();
    for (DiffRun<String> run : DiffRun.between(was.ids(), is.ids())) {
      if (run.isKept()) {
        run.after()
            .forEach(id ->
                blocks.addAll(merge(was.blocks(id), is.blocks(id), UnaryOperator.identity())));
      } else {
        run.before().forEach(id -> blocks.addAll(gone(id, was, is)));
        run.after().forEach(id -> blocks.addAll(come(id, was, is)));
      }
    }
    List<XmlElement> written = new ParagraphWriter(stamp).write(ParagraphMarks.settle(blocks));
    XmlElement body = after.child("w:body").orElseThrow();
    return after.with(List.of(body.with(
        Stream.concat(written.stream(), body.children("w:sectPr").stream()).toList())));
  }

  private List<MarkedBlock> merge(
      List<Block> before, List<Block> after, UnaryOperator<Mark> where) {
    return BlockMerge.merge(before, after, where, stamp);
  }

  private List<MarkedBlock> gone(String id, Clauses was, Clauses is) {
    return isMoved(id, was, is)
        ? moved(id, "w:moveFrom", merge(was.blocks(id), Collections.emptyList(), Mark::left))
        : merge(was.blocks(id), Collections.emptyList(), UnaryOperator.identity());
  }

  private List<MarkedBlock> come(String id, Clauses was, Clauses is) {
    return isMoved(id, was, is)
        ? moved(id, "w:moveTo", merge(was.blocks(id), is.blocks(id), Mark::arrived))
        : merge(Collections.emptyList(), is.blocks(id), UnaryOperator.identity());
  }

  private static boolean isMoved(String id, Clauses was, Clauses is) {
    return was.ids().contains(id)
        && is.ids().contains(id)
        && BlockMatch.of(was.blocks(id), is.blocks(id)).stream()
            .allMatch(BlockMatch::losesWordsWithin);
  }

  /** A clause in one of its two places; Word knows both by one name. */
  private List<MarkedBlock> moved(String id, String kind, List<MarkedBlock> blocks) {
    XmlElement start =
        stamp.change(kind + "RangeStart", List.of()).with("w:id", id).with("w:name", "move_" + id);
    XmlElement end = XmlElement.of(kind + "RangeEnd").with("w:id", id);
    var all = new ArrayList<MarkedBlock>(blocks);
    if (all.get(0) instanceof Paragraph first) {
      Stream<MarkedPiece> mark = Stream.of(new MarkedPiece(Mark.KEPT, Piece.anchor(start)));
      all.set(
          0,
          new Paragraph(
              Stream.concat(mark, first.pieces().stream()).toList(),
              first.end(),
              first.before(),
              first.after()));
    } else {
      all.add(0, new Written(start));
    }
    all.add(new Written(end));
    return all;
  }
}
