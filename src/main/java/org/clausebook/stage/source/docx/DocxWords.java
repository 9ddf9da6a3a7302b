package org.clausebook.stage.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.stage.source.archive.XmlNode;
import org.clausebook.stage.source.block.MarkedWords;
import org.clausebook.stage.source.block.MarkedWords.Marks;
import org.clausebook.stage.source.block.SourceRemark.Kind;

/** Reads the words of paragraphs; fields reach from one into the next. */
final class DocxWords {
  /** Bookmarks that programs set for themselves. */
  private static final Pattern OWN_BOOKMARK = Pattern.compile("_GoBack|OLE_LINK\\d*|_Hlk\\d+");

  /** What a paragraph holds beside words. */
  static final class Found {
    final MarkedWords words = new MarkedWords();
    final List<String> anchors = new ArrayList<>();
    final List<String> pictures = new ArrayList<>();
    final List<XmlNode> boxes = new ArrayList<>();
    final List<XmlNode> comments = new ArrayList<>();
    final StringBuilder hidden = new StringBuilder();
    boolean isContents;
    boolean isUnderlined = true;
  }

  private final DocxContext context;
  private final DocxRelations relations;
  private final DocxFields fields = new DocxFields();
  private Found found = new Found();
  private String place = "";
  private String style = "";
  private String address = "";

  DocxWords(DocxContext context, DocxRelations relations) {
    this.context = context;
    this.relations = relations;
  }

  /** Reads a paragraph of a style. */
  Found read(XmlNode paragraph, String styled, String at) {
    found = new Found();
    style = styled;
    place = at;
    found.isContents = fields.isContents();
    readAll(paragraph);
    found.isContents |= fields.isContents();
    return found;
  }

  private void readAll(XmlNode node) {
    node.children().forEach(this::read);
  }

  private void read(XmlNode node) {
    switch (node.name()) {
      case "w:r" -> run(node);
      case "w:ins", "w:del", "w:moveFrom", "w:moveTo" -> {
        if (context.changes().isKept(node)) {
          readAll(node);
        }
      }
      case "w:hyperlink" -> link(node);
      case "w:fldSimple" -> {
        fields.begin(node.get("w:instr"));
        readAll(node);
        fields.endSimple();
      }
      case "w:bookmarkStart" -> anchor(node.get("w:name"));
      case "w:sdt" -> control(node);
      case "mc:AlternateContent" -> readAll(chosen(node));
      case "m:oMath", "m:oMathPara" -> formula(node);
      case "w:ruby" -> readAll(node.child("w:rubyBase"));
      case "w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:sdtContent" -> readAll(node);
      case "w:subDoc", "w:altChunk" ->
        context.list().remark(place, Kind.UNREAD, "another file is to be put in here");
      default -> {
        // Properties, ends of ranges and marks of proofing.
      }
    }
  }

  private void anchor(String name) {
    if (!name.isBlank() && !OWN_BOOKMARK.matcher(name).matches()) {
      found.anchors.add(name);
    }
  }

  private void control(XmlNode control) {
    XmlNode properties = control.child("w:sdtPr");
    anchor(properties.child("w:tag").get("w:val"));
    if (properties.has("w:showingPlcHdr")) {
      context.list().remark(place, Kind.UNREAD, "nobody has filled in a field here");
    }
    readAll(control.child("w:sdtContent"));
  }

  private void link(XmlNode link) {
    String within = link.get("w:anchor");
    String outside =
        relations.find(link.get("r:id")).map(DocxRelations.Relation::target).orElse("");
    String before = address;
    address = outside + (within.isEmpty() ? "" : "#" + within);
    readAll(link);
    address = before;
  }

  private void formula(XmlNode formula) {
    context.list().remark(place, Kind.UNREAD, "a formula is read as its signs in a row");
    var signs = new StringBuilder();
    formula.below("m:t").forEach(text -> signs.append(text.text()));
    found.words.add(signs.toString(), Marks.NONE);
  }

  /** What Word of today shows, or what older programs do where that is empty. */
  static XmlNode chosen(XmlNode alternates) {
    return alternates
        .children("mc:Choice")
        .findFirst()
        .orElseGet(() -> alternates.child("mc:Fallback"));
  }

  private void run(XmlNode run) {
    XmlNode look = run.child("w:rPr");
    boolean isHidden = isOn(look, "w:vanish");
    for (XmlNode part : run.children()) {
      if (part.is("w:fldChar")) {
        fields.read(part);
        checkBox(part);
      } else if (part.is("w:instrText")) {
        fields.instruct(part.text());
      } else if (fields.isShown() && isHidden) {
        found.hidden.append(part.is("w:t") ? part.text() : "");
      } else if (fields.isShown()) {
        part(part, look);
      }
    }
  }

  /** Whether a look is on: in the run, its own style, or the style of the paragraph. */
  private boolean isOn(XmlNode look, String named) {
    return DocxStyles.isOn(look, named).orElseGet(() -> {
      String own = look.child("w:rStyle").get("w:val");
      return context.styles().isOn(own, named) || context.styles().isOn(style, named);
    });
  }

  private void part(XmlNode part, XmlNode look) {
    switch (part.name()) {
      case "w:t", "w:delText" -> words(part.text(), look);
      case "w:tab", "w:ptab" -> words("\t", look);
      case "w:noBreakHyphen" -> words("-", look);
      case "w:cr" -> found.words.addBreak();
      case "w:br" -> lineBreak(part);
      case "w:sym" -> sign(part, look);
      case "w:footnoteReference", "w:endnoteReference" -> note(part);
      case "w:commentReference" -> context.notes().comment(part).ifPresent(found.comments::add);
      case "w:drawing", "w:pict", "w:object" -> drawing(part);
      case "mc:AlternateContent" -> chosen(part).children().forEach(chosen -> part(chosen, look));
      default -> {
        // Properties, soft hyphens, separators and what pages do.
      }
    }
  }

  private void words(String text, XmlNode look) {
    // A soft hyphen shows only where a line ends; one that does not break has no glyph in many
    // fonts.
    String plain = text.replace("\u00AD", "").replace('\u2011', '-').replace("\n", " ");
    boolean isStrong = isOn(look, "w:b") && !context.styles().isOn(style, "w:b");
    boolean isEmphasis = isOn(look, "w:i") && !context.styles().isOn(style, "w:i");
    String leads = fields.isContents() ? "" : address.isEmpty() ? fields.address() : address;
    found.isUnderlined &= plain.isBlank() || isUnderlined(look);
    if (isOn(look, "w:strike") || isOn(look, "w:dstrike")) {
      context
          .list()
          .remark(place, Kind.GUESS, "words are struck through by their look, and were kept");
    }
    found.words.add(plain, new Marks(isStrong, isEmphasis, leads));
  }

  private static boolean isUnderlined(XmlNode look) {
    return look.has("w:u") && !look.child("w:u").get("w:val").equals("none");
  }

  private void lineBreak(XmlNode part) {
    if (!part.get("w:type").equals("page") && !part.get("w:type").equals("column")) {
      found.words.addBreak();
    }
  }

  private void sign(XmlNode part, XmlNode look) {
    Optional<String> known = DocxSigns.sign(part.get("w:font"), part.get("w:char"));
    if (known.isEmpty()) {
      context
          .list()
          .remark(
              place,
              Kind.UNREAD,
              "a sign of the font '" + part.get("w:font") + "' has no letter (" + part.get("w:char")
                  + ")");
    }
    words(known.orElse("\uFFFD"), look);
  }

  private void note(XmlNode reference) {
    Optional<String> label = context.notes().label(reference);
    label.ifPresent(found.words::addNote);
    if (label.isEmpty()) {
      context.list().remark(place, Kind.UNREAD, "the words of a note are missing");
    }
  }

  /** A box of an older form is ticked or not. */
  private void checkBox(XmlNode mark) {
    XmlNode box = mark.child("w:ffData").child("w:checkBox");
    if (!box.name().isEmpty()) {
      boolean isTicked = DocxStyles.isOn(box, "w:checked")
          .or(() -> DocxStyles.isOn(box, "w:default"))
          .orElse(false);
      found.words.add(isTicked ? "☑" : "☐", Marks.NONE);
    }
  }

  private void drawing(XmlNode drawing) {
    List<XmlNode> boxes = drawing.below("w:txbxContent").toList();
    found.boxes.addAll(boxes);
    if (boxes.isEmpty()) {
      found.pictures.add(drawing
          .below()
          .filter(node -> node.is("wp:docPr") || node.is("v:shape") || node.is("v:imagedata"))
          .map(node -> Optional.of(node.get("descr") + node.get("alt"))
              .filter(words -> !words.isBlank())
              .orElse(node.get("title")))
          .filter(words -> !words.isBlank())
          .findFirst()
          .orElse(""));
    }
  }
}
