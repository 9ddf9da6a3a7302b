package org.clausebook.stage.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.clausebook.stage.source.block.BlockList;
import org.clausebook.stage.source.block.MarkedWords;
import org.clausebook.stage.source.block.MarkedWords.Marks;
import org.clausebook.stage.source.block.SourceRemark;
import org.clausebook.stage.source.block.TrackedChanges;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads words with their marks, and counts the changes that are marked in them. */
final class HtmlWords {
  private static final Set<String> STRONG = new TreeSet<>(List.of("b", "strong"));
  private static final Set<String> EMPHASIS = new TreeSet<>(List.of("i", "em", "cite"));
  private static final Set<String> UNREAD = new TreeSet<>(
      List.of("script", "style", "template", "noscript", "head", "svg", "object", "iframe"));
  private static final Pattern HIDING = Pattern.compile(
      "(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)");
  private static final Pattern BACK = Pattern.compile("#(?:fnref|_ftnref|_ednref|footnote-ref).*");

  private final TrackedChanges choice;
  private final BlockList list;
  private final HtmlNotes notes;
  private final List<String> pictures = new ArrayList<>();
  private int changes;

  HtmlWords(TrackedChanges choice, BlockList list, HtmlNotes notes) {
    this.choice = choice;
    this.list = list;
    this.notes = notes;
  }

  /** How many changes are marked in what was read. */
  int changes() {
    return changes;
  }

  /** What the pictures show that were met since this was asked last. */
  List<String> takePictures() {
    List<String> taken = List.copyOf(pictures);
    pictures.clear();
    return taken;
  }

  /** Whether nobody reads an element; what is hidden is told. */
  boolean isUnread(Element element, String place) {
    String name = element.normalName();
    if (name.equals("ins") || name.equals("del")) {
      changes++;
      return name.equals("del") == (choice != TrackedChanges.REJECT);
    }
    boolean isHidden =
        element.hasAttr("hidden") || HIDING.matcher(element.attr("style")).find();
    if (isHidden && element.hasText()) {
      list.remark(
          place, SourceRemark.Kind.HIDDEN, "these words are hidden: '" + element.text() + "'");
    }
    return isHidden || UNREAD.contains(name);
  }

  /** Adds the words of a node. */
  void add(Node node, Marks marks, MarkedWords words, String place) {
    if (node instanceof TextNode text) {
      words.add(text.getWholeText().replace("\u00AD", "").replaceAll("[\\r\\n\\t]", " "), marks);
    } else if (node instanceof Element element && !isUnread(element, place)) {
      addElement(element, marks, words, place);
    }
  }

  private void addElement(Element element, Marks marks, MarkedWords words, String place) {
    if (element.normalName().equals("br")) {
      words.addBreak();
    } else if (element.normalName().equals("img")) {
      pictures.add(element.attr("alt"));
    } else if (notes.label(element).isPresent()) {
      words.addNote(notes.label(element).get());
    } else if (!BACK.matcher(element.attr("href")).matches()
        && !element.attr("role").equals("doc-backlink")) {
      for (Node child : element.childNodes()) {
        add(child, marked(element, marks), words, place);
      }
    }
  }

  private static Marks marked(Element element, Marks marks) {
    String name = element.normalName();
    return new Marks(
        marks.isStrong() || STRONG.contains(name),
        marks.isEmphasis() || EMPHASIS.contains(name),
        name.equals("a") && element.hasAttr("href") ? element.attr("href") : marks.address());
  }
}
