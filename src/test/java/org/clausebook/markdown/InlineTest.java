package org.clausebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.clausebook.markdown.Inline.Kind;
import org.junit.jupiter.api.Test;

final class InlineTest {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(FootnoteExtension.create())).build();

  @Test
  void marksAreThoseThatTheLibraryForHtmlFinds() {
    List<String> parts = List.of(
        "a",
        "b",
        " ",
        " ",
        "*",
        "*",
        "**",
        "***",
        "_",
        "__",
        "`",
        "``",
        "[",
        "]",
        "](x)",
        "](#y)",
        "](<z>)",
        "](x \"t\")",
        "![a",
        "(a)",
        ")",
        "\\",
        "\\*",
        "<http://a.b>",
        "<a@b.c>",
        "<b>",
        "</b>",
        "<",
        ">",
        "&amp;",
        "&",
        ".",
        ",",
        "“",
        "é",
        "[^1]",
        "\nx",
        "  \nx",
        "\\\nx",
        "1",
        "!",
        "😀",
        "£");
    var random = new Random(2026_1130);
    int compared = 0;
    while (compared < 5_000) {
      var text = new StringBuilder("x");
      for (int j = 1 + random.nextInt(14); j > 0; j--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      String line = text.append("x").toString();
      if (!mayHaveLabel(line)) {
        assertEquals(printed(line), read(line), line);
        compared++;
      }
    }
  }

  /** A bracket that is printed may belong to a label, in which the library reads marks apart. */
  private static boolean mayHaveLabel(String line) {
    BitSet marks = MarkdownText.of(line).marks();
    return IntStream.range(0, line.length())
            .anyMatch(offset -> line.charAt(offset) == '[' && !marks.get(offset))
        || (line.contains("[^") && line.contains("]("));
  }

  private static String read(String text) {
    var marks = new Marks(text);
    for (Inline inline : Inline.in(text)) {
      if (inline.kind() == Kind.EMPHASIS) {
        marks.emphasise(inline.from(), inline.start(), inline.end(), inline.to());
      } else if (inline.kind() == Kind.LINK || inline.kind() == Kind.IMAGE) {
        marks.add(inline.kind(), inline.from(), inline.to());
        marks.leads.add(text.substring(inline.address(), inline.addressEnd()));
      } else if (inline.kind() == Kind.CODE
          || inline.kind() == Kind.BREAK
          || inline.kind() == Kind.NOTE) {
        marks.add(inline.kind(), inline.from(), inline.to());
      }
    }
    return marks.toString();
  }

  private static String printed(String text) {
    var marks = new Marks(text);
    for (Node node : PARSER.parse(text + "\n\n[^1]: note").getDescendants()) {
      if (node.getStartOffset() >= text.length()) {
        continue;
      }
      if (node instanceof InlineLinkNode link) {
        marks.add(
            node instanceof Image ? Kind.IMAGE : Kind.LINK,
            node.getStartOffset(),
            node.getEndOffset());
        marks.leads.add(link.getUrl().toString());
      } else if (node instanceof DelimitedLinkNode link) {
        marks.add(Kind.LINK, node.getStartOffset(), node.getEndOffset());
        marks.leads.add(link.getText().toString());
      } else if (node instanceof Code) {
        marks.add(Kind.CODE, node.getStartOffset(), node.getEndOffset());
      } else if (node instanceof HardLineBreak) {
        marks.add(Kind.BREAK, node.getStartOffset(), node.getEndOffset());
      } else if (node instanceof Footnote) {
        marks.add(Kind.NOTE, node.getStartOffset(), node.getEndOffset());
      } else if (node instanceof DelimitedNode emphasis) {
        marks.emphasise(
            node.getStartOffset(),
            emphasis.getText().getStartOffset(),
            emphasis.getText().getEndOffset(),
            node.getEndOffset());
      }
    }
    return marks.toString();
  }

  private static final class Marks {
    private final StringBuilder text;
    private final List<String> others = new ArrayList<>();
    private final List<String> leads = new ArrayList<>();

    Marks(String text) {
      this.text = new StringBuilder(text);
    }

    void add(Kind kind, int from, int to) {
      others.add(kind + " " + from + "-" + to);
    }

    void emphasise(int from, int start, int end, int to) {
      for (int i = from; i < to; i++) {
        if (i < start || i >= end) {
          text.setCharAt(i, i < start ? '«' : '»');
        }
      }
    }

    @Override
    public String toString() {
      return text + " " + others.stream().sorted().toList()
          + leads.stream().sorted().toList();
    }
  }
}
