package org.clausebook.stage.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LookalikeTest {

  private static Optional<String> hint(String words, String text) {
    return Lookalike.of(words, text).map(Lookalike::hint);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
      dog’s lead    | A dog's lead is short. | ''' (straight apostrophe) in place of '’' (curly apostrophe), as the clause has it: dog's lead
      dog's lead    | A dog’s lead is short. | '’' (curly apostrophe) in place of ''' (straight apostrophe), as the clause has it: dog’s lead
      two – dogs    | Of two - dogs one.     | '-' (hyphen) in place of '–' (en dash), as the clause has it: two - dogs
      two\u00A0dogs | Of two dogs one.       | a space in place of a no-break space, as the clause has it: two dogs
      two dogs      | Of two\u00A0dogs one.  | a no-break space in place of a space, as the clause has it: two\u00A0dogs
      Cafe\u0301    | The Caf\u00E9 is shut. | '\u00E9' (U+00E9) in place of 'e\u0301' (U+0065 U+0301), as the clause has it: Caf\u00E9
      The dog       | Here the dog barks.    | 't' (U+0074) in place of 'T' (U+0054), as the clause has it: the dog
      """)
  void theCharacterThatDiffersIsNamed(String words, String text, String hint) {
    assertEquals(Optional.of("write " + hint), hint(words, text));
  }

  @Test
  void eachDifferenceIsNamedOnce() {
    assertEquals(
        Optional.of("write '’' (curly apostrophe) in place of ''' (straight apostrophe), as the"
            + " clause has it: dogs’ and cats’"),
        hint("dogs' and cats'", "All dogs’ and cats’\nleads."));
  }

  @Test
  void otherWordsHaveNoLookalike() {
    assertEquals(Optional.empty(), hint("dogs", "Cats are kept indoors."));
    assertEquals(Optional.empty(), hint("longer than the text", "text"));
  }
}
