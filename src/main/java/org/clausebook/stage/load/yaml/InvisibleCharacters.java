package org.clausebook.stage.load.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.YamlValue.Entry;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.clausebook.stage.load.yaml.YamlValue.Refused;
import org.clausebook.stage.load.yaml.YamlValue.Scalar;
import org.clausebook.stage.load.yaml.YamlValue.Sequence;

/**
 * Finds characters that nobody sees: they come with pasted text, and a search for the word that
 * holds one fails.
 */
final class InvisibleCharacters {
  /** Characters that take no room but are counted as letters, marks or symbols. */
  private static final Set<Integer> BLANKS =
      Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

  private InvisibleCharacters() {}

  /**
   * The keys without the texts that hold some; each kind in a text is reported where it is first.
   */
  static Result<Mapping> refuse(Mapping mapping) {
    var problems = new ArrayList<Diagnostic>();
    Mapping visible = visible(mapping, problems);
    return Result.of(problems.isEmpty() ? mapping : visible, problems);
  }

  private static Mapping visible(Mapping mapping, List<Diagnostic> problems) {
    return new Mapping(
        mapping.entries().stream()
            .filter(entry -> isVisible(SourceText.of(entry.key(), entry.location()), problems))
            .map(
                entry -> new Entry(entry.key(), entry.location(), visible(entry.value(), problems)))
            .toList(),
        mapping.location());
  }

  private static YamlValue visible(YamlValue value, List<Diagnostic> problems) {
    if (value instanceof Mapping mapping) {
      return visible(mapping, problems);
    }
    if (value instanceof Sequence list) {
      return new Sequence(
          list.items().stream().map(item -> visible(item, problems)).toList(), list.location());
    }
    return value instanceof Scalar scalar && !isVisible(scalar.text(), problems)
        ? new Refused(scalar.location())
        : value;
  }

  private static boolean isVisible(SourceText text, List<Diagnostic> problems) {
    String value = text.value();
    List<Integer> characters = value
        .codePoints()
        .filter(InvisibleCharacters::isInvisible)
        .distinct()
        .boxed()
        .toList();
    characters.forEach(found ->
        problems.add(report(text.locate(value.indexOf(Character.toString(found))), found)));
    return characters.isEmpty();
  }

  private static boolean isInvisible(int character) {
    if (character < 0x7F) {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> BLANKS.contains(character) || isVariationSelector(character);
    };
  }

  /** These choose another shape for the character before them. */
  private static boolean isVariationSelector(int character) {
    return (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0x180B && character <= 0x180F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }

  private static Diagnostic report(Location place, int character) {
    return Diagnostic.error(
        place,
        String.format(
            Locale.ROOT,
            "here is an invisible character, U+%04X %s",
            character,
            Character.getName(character)),
        "delete it: put the cursor after it and press backspace once, or type the word again");
  }
}
