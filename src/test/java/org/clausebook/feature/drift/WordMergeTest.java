package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class WordMergeTest {
  private static final String BASE = """
      The clerk keeps the list.

      - a. light **no fires** before dusk;
      - b. let ${council.term} know at [once](https://a.example).

      Nobody may hold more
      than two plots.""";

  @Test
  void changesInDifferentPlacesAreBothMade() {
    String here = BASE.replace("two plots", "one plot");
    String upstream = BASE.replace("The clerk", "The officer").replace("before dusk", "at all");

    WordMerge.Merged merged = WordMerge.of(BASE, here, upstream);

    assertEquals(List.of(), merged.conflicts());
    assertEquals(
        BASE.replace("two plots", "one plot")
            .replace("The clerk", "The officer")
            .replace("before dusk", "at all"),
        merged.text());
  }

  @Test
  void changesToTheSameWordsAreAConflictThatShowsAllThree() {
    WordMerge.Merged merged = WordMerge.of(
        "Nobody may hold more than two plots.",
        "Nobody may hold more than one plot.",
        "Nobody may hold more than three large plots.");

    assertEquals(
        List.of(new Conflict(
            "Nobody may hold more than", "two plots", "one plot", "three large plots")),
        merged.conflicts());
  }

  @Test
  void wordsBesideEachOtherAreAConflictToo() {
    assertFalse(WordMerge.of("a b c d", "a B c d", "a b C d").isClean());
    assertTrue(WordMerge.of("a b c d", "A b c d", "a b C d").isClean());
  }

  @Test
  void theSameChangeOnBothSidesIsMadeOnce() {
    WordMerge.Merged merged = WordMerge.of("a b c", "a x c", "a x c");

    assertEquals(new WordMerge.Merged("a x c", List.of()), merged);
  }

  @Test
  void howLinesAreWrappedIsNoChange() {
    WordMerge.Merged merged = WordMerge.of(
        "one two\nthree four five", "one two three\nfour 5", "one\ntwo three four five");

    assertTrue(merged.isClean());
    assertEquals("one two three four 5", merged.text().replace('\n', ' '));
  }

  @Test
  void linesThatOneSideWrapsAnewStayAsItWrapsThem() {
    assertEquals("a\nb c", WordMerge.of("a b c", "a\nb c", "a b c").text());
    assertEquals("a b\nc", WordMerge.of("a b c", "a b c", "a b\nc").text());
  }

  @Test
  void aBreakBetweenParagraphsOrItemsIsAChange() {
    assertFalse(WordMerge.of("a b c", "a\n\nb c", "a x c").isClean());
    assertEquals(
        "- a. x;\n- b. y.",
        WordMerge.of("- a. x.", "- a. x;\n- b. y.", "- a. x.").text());
  }

  @Test
  void fieldsMarksAndLinksAreNeverCut() {
    List<String> words = Words.of(
            "- a. Ask ${council.contacts.helpdesk}, **as soon as you can**, or see [the page](x y).")
        .keys();

    assertEquals(
        List.of(
            "- a.",
            " Ask",
            " ${council.contacts.helpdesk}",
            ",",
            " **as soon as you can**",
            ",",
            " or",
            " see",
            " [the page](x y)",
            "."),
        words);
  }

  @Test
  void wordsMakeTheTextThatTheyWereTakenFrom() {
    forManyTexts(random -> {
      String text = edited(edited(BASE, random), random);

      assertEquals(text, Words.written(Words.of(text).all()));
    });
  }

  @Test
  void aSideThatDidNotChangeGivesWayToTheOther() {
    forManyTexts(random -> {
      String base = edited(BASE, random);
      String side = edited(edited(base, random), random);

      assertEquals(new WordMerge.Merged(side, List.of()), WordMerge.of(base, side, base));
      assertEquals(new WordMerge.Merged(side, List.of()), WordMerge.of(base, base, side));
      assertEquals(new WordMerge.Merged(side, List.of()), WordMerge.of(base, side, side));
    });
  }

  @Test
  void theSidesCanBeExchanged() {
    forManyTexts(random -> {
      String here = edited(edited(BASE, random), random);
      String upstream = edited(edited(BASE, random), random);

      WordMerge.Merged merged = WordMerge.of(BASE, here, upstream);
      WordMerge.Merged exchanged = WordMerge.of(BASE, upstream, here);

      assertEquals(
          merged.conflicts(),
          exchanged.conflicts().stream().map(WordMergeTest::exchanged).toList());
      if (merged.isClean()) {
        assertEquals(Words.of(merged.text()).keys(), Words.of(exchanged.text()).keys());
      }
    });
  }

  private static Conflict exchanged(Conflict conflict) {
    String first = conflict.upstream();
    String second = conflict.here();
    return new Conflict(conflict.behind(), conflict.then(), first, second);
  }

  /** Each side changes a half of its own, with a word between them that nobody touches. */
  @Test
  void changesThatDoNotOverlapAreAllKept() {
    forManyTexts(random -> {
      String first = "one two three four five six";
      String second = "seven eight nine ten eleven twelve";
      String here = replaced(first, random);
      String upstream = replaced(second, random);

      WordMerge.Merged merged = WordMerge.of(
          first + " MIDDLE WORDS " + second,
          here + " MIDDLE WORDS " + second,
          first + " MIDDLE WORDS " + upstream);

      assertEquals(new WordMerge.Merged(here + " MIDDLE WORDS " + upstream, List.of()), merged);
    });
  }

  private static void forManyTexts(Consumer<Random> fact) {
    for (int seed = 0; seed < 500; seed++) {
      fact.accept(new Random(seed));
    }
  }

  private static String edited(String text, Random random) {
    List<String> words =
        new ArrayList<>(Words.of(text).all().stream().map(Words.Word::written).toList());
    int at = random.nextInt(words.size());
    switch (random.nextInt(4)) {
      case 0 -> words.remove(at);
      case 1 -> words.set(at, " word" + random.nextInt(9));
      case 2 -> words.add(at, "\n\nnew " + random.nextInt(9));
      default -> words.add(at, " ${field." + random.nextInt(9) + "}");
    }
    return String.join("", words);
  }

  private static String replaced(String text, Random random) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    for (int i = 0; i < 3; i++) {
      words.set(random.nextInt(words.size()), "x" + random.nextInt(99));
    }
    return String.join(" ", words);
  }
}
