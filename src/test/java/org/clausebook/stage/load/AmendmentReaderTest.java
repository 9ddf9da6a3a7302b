package org.clausebook.stage.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Amendment;
import org.clausebook.model.Amendment.Reword;
import org.clausebook.model.Amendment.Target;
import org.clausebook.model.Change;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form in which an amendment is written. */
final class AmendmentReaderTest {
  private final List<Diagnostic> problems = new ArrayList<>();

  private List<Amendment> read(String amendments) {
    var file = YamlFile.parse("overlay", "amendments: [" + amendments + "]");
    var group = Group.of(file.toOptional().orElseThrow(), List.of("amendments"), problems);
    return new AmendmentReader(new DraftingNotes(), problems).read(group.mappings("amendments"));
  }

  private String shown(String amendment) {
    List<Amendment> amendments = read(amendment);
    assertEquals(List.of(), problems);
    return show(amendments.get(0));
  }

  private static String show(Amendment amendment) {
    String place = amendment
        .placement()
        .map(p -> " " + p.side() + " " + p.neighbour())
        .or(() -> amendment.merge().map(merge -> " INTO " + merge.into()))
        .orElse("");
    String words = amendment.reword().map(AmendmentReaderTest::show).orElse("");
    return amendment.getClass().getSimpleName() + " " + amendment.clause() + place + words;
  }

  private static String show(Reword reword) {
    return " " + reword.part() + reword.target().map(AmendmentReaderTest::show).orElse("") + " "
        + reword.change().accept(new Change.Cases<String>() {
          @Override
          public String replace(SourceText with) {
            return "= " + with.value();
          }

          @Override
          public String remove() {
            return "gone";
          }

          @Override
          public String breakBefore() {
            return "begins";
          }

          @Override
          public String insert(Amendment.Side side, SourceText text) {
            return side + " stands " + text.value();
          }

          @Override
          public String move(Amendment.Side side, Target neighbour) {
            return "goes " + side + show(neighbour);
          }
        });
  }

  private static String show(Target target) {
    return " " + target.grain() + " (" + target.words().value() + ")";
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
          {substitute: a, with: x}                         | Reword a BODY = x
          {substitute: a, words: o, with: x}               | Reword a BODY PHRASE (o) = x
          {substitute: a, paragraph: o, with: x}           | Reword a BODY PARAGRAPH (o) = x
          {substitute: a, item: o, with: x}                | Reword a BODY ITEM (o) = x
          {retitle: a, with: x}                            | Reword a HEADING = x
          {split: a, before: o}                            | Reword a BODY PHRASE (o) begins
          {insert: b, before: a, heading: H, body: x}      | Insert b BEFORE a
          {insert: b, after: a, heading: H, body: x}       | Insert b AFTER a
          {insert: b, under: a, heading: H, body: x}       | Insert b UNDER a
          {insert: paragraph, into: a, after: o, body: x}  | Reword a BODY PARAGRAPH (o) AFTER stands x
          {insert: item, into: a, before: o, body: x}      | Reword a BODY ITEM (o) BEFORE stands x
          {omit: a}                                        | Omit a
          {omit: a, words: o}                              | Reword a BODY PHRASE (o) gone
          {omit: a, paragraph: o}                          | Reword a BODY PARAGRAPH (o) gone
          {omit: a, item: o}                               | Reword a BODY ITEM (o) gone
          {move: a, before: b}                             | Move a BEFORE b
          {move: a, after: b}                              | Move a AFTER b
          {move: a, under: b}                              | Move a UNDER b
          {move: a, paragraph: o, before: p}               | Reword a BODY PARAGRAPH (o) goes BEFORE PARAGRAPH (p)
          {move: a, item: o, after: p}                     | Reword a BODY ITEM (o) goes AFTER ITEM (p)
          {merge: a, into: b}                              | Merge a INTO b
          """)
  void everyFormIsRead(String written, String meant) {
    assertEquals(meant, shown(written));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
          {substitute: a}                                 | 'with' is missing
          {substitute: a, words: o, item: o, with: x}     | this amendment names two things: 'words' and 'item'
          {substitute: a, words: , with: x}               | 'words' is empty
          {omit: a, item: }                               | 'item' is empty
          {move: a, item: , after: b}                     | 'item' is empty
          {move: a}                                       | this amendment does not say where its words go
          {move: a, before: b, after: c}                  | this amendment names two places
          {move: a, item: o, under: p}                    | this amendment does not say where its words go
          {merge: a}                                      | 'into' is missing
          {split: a}                                      | 'before' is missing
          {retitle: a}                                    | 'with' is missing
          {insert: b, after: a, body: x}                  | 'heading' is missing
          {insert: b, after: a, heading: H}               | 'body' is missing
          {insert: b, into: a, after: c, body: x}         | only a paragraph or an item goes into a clause
          {insert: item, after: a, body: x}               | 'into' is missing
          {insert: item, into: a, body: x}                | this amendment does not say where its words go
          {insert: item, into: a, after: o}               | 'body' is missing
          {insert: item, into: a, after: o, heading: H, body: x} | only a clause has a heading, not an item
          {omit: a, retitle: b}                           | this amendment does two things: omit, retitle
          {delete: a}                                     | this amendment does not say what it does
          {omit: A b}                                     | 'A b' cannot be the id of a clause
          """)
  void everySlipIsReportedOnce(String written, String message) {
    read(written);

    assertEquals(List.of(message), problems.stream().map(Diagnostic::message).toList());
  }

  @Test
  void anAmendmentOfWordsThatCannotBeReadIsNotTakenForOneOfTheWhole() {
    assertEquals(List.of(), read("{omit: a, words: }, {substitute: a, item: , with: x}"));
  }
}
