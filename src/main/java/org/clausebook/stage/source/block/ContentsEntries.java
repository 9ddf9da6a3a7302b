package org.clausebook.stage.source.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.stage.source.block.SourceBlock.Kind;

/** Finds tables of contents that no format marks: rows of links into the file itself. */
public final class ContentsEntries {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]{1,300})\\]\\(#[^)\\s]*\\)");
  private static final Set<String> TITLES =
      new TreeSet<>(List.of("contents", "table of contents", "cynnwys", "index"));

  private ContentsEntries() {}

  /** The blocks with those that are of the contents marked so. */
  public static List<SourceBlock> marked(List<SourceBlock> blocks) {
    var marked = new ArrayList<SourceBlock>();
    for (SourceBlock block : blocks) {
      Matcher link = LINK.matcher(block.text());
      boolean isEntry =
          (block.kind() == Kind.ITEM || block.kind() == Kind.PARAGRAPH) && link.matches();
      marked.add(isEntry ? entry(block, link.group(1)) : block);
    }
    for (int i = 0; i + 1 < marked.size(); i++) {
      SourceBlock title = marked.get(i);
      boolean isTitle =
          TITLES.contains(title.text().replaceAll("[*:]", "").toLowerCase(Locale.ROOT));
      if (isTitle && marked.get(i + 1).kind() == Kind.CONTENTS) {
        marked.set(i, title.as(Kind.CONTENTS, 0));
      }
    }
    return marked;
  }

  private static SourceBlock entry(SourceBlock block, String words) {
    SourceBlock entry = block.as(Kind.CONTENTS, 0).saying(words);
    if (TypedLabel.parts(block.label()) > 0) {
      return entry;
    }
    return TypedLabel.ofHeading(words)
        .map(typed -> entry.saying(typed.rest()).labelled(typed.label(), true))
        .orElseGet(() -> entry.labelled("", false));
  }
}
