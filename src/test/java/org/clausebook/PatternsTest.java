package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No regular expression of ours takes a level of the stack for each character that it reads. */
@Tag("slow")
final class PatternsTest {
  /** In characters: what recurses overflows the stack long before it has read them. */
  private static final int LENGTH = 2_500;

  /** In bytes. */
  private static final long STACK = 160 << 10;

  /** Characters looked at before a slow expression is let be: a fast one needs a few for each. */
  private static final int PATIENCE = 8 * LENGTH;

  private static final List<String> BEGINNINGS =
      List.of("", "[", "|", "*a", "_a", "1", "This ", "version ", "${council.", "£", "a@", "<a ");

  private static final List<String> REPEATED = List.of(
      "a", "A ", " ", "\n", "\\\\", "\\a", "[", "]", "|", "\"", "'", "1", ".1", ",1", ".a", "-a",
      "- ", "| -", "- |", " >", "> ", "_a", "and ", "<a ", "(", "a\n", "`", "*");

  @Test
  void noneOverflowsTheStack() throws InterruptedException, ReflectiveOperationException {
    Map<String, Pattern> patterns = patterns();
    var overflowing = new ArrayList<String>();

    var thread = new Thread(
        null,
        () -> patterns.forEach((name, pattern) -> {
          if (overflows(pattern)) {
            overflowing.add(name);
          }
        }),
        "patterns",
        STACK);
    thread.start();
    thread.join();

    assertTrue(patterns.size() > 100, "too few were found: " + patterns.size());
    assertEquals(List.of(), overflowing);
  }

  private static boolean overflows(Pattern pattern) {
    for (String beginning : BEGINNINGS) {
      for (String repeated : REPEATED) {
        String text = beginning + repeated.repeat(LENGTH / repeated.length());
        try {
          pattern.matcher(new Watched(text)).find();
          pattern.matcher(new Watched(text)).matches();
        } catch (StackOverflowError recursion) {
          return true;
        } catch (Watched.Impatience slow) {
          // Slowness is another test's.
        }
      }
    }
    return false;
  }

  /** A text that bears to be looked at only so often. */
  private static final class Watched implements CharSequence {
    private static final class Impatience extends RuntimeException {
      private static final long serialVersionUID = 1L;

      Impatience() {
        super("slow", null, false, false);
      }
    }

    private final String text;
    private int looks;

    Watched(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++looks > PATIENCE) {
        throw new Impatience();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** All that are kept in constants, alone, in lists or in records, by where they are. */
  private static Map<String, Pattern> patterns() throws ReflectiveOperationException {
    Map<String, Pattern> found = new LinkedHashMap<>();
    for (JavaClass type : new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("org.clausebook")) {
      for (Field field : Class.forName(type.getName()).getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          collect(type.getSimpleName() + "." + field.getName(), field.get(null), found);
        }
      }
    }
    return found;
  }

  private static void collect(String name, Object value, Map<String, Pattern> found)
      throws ReflectiveOperationException {
    if (value instanceof Pattern pattern) {
      found.put(name + " " + pattern, pattern);
    } else if (value instanceof Collection<?> several) {
      for (Object each : several) {
        collect(name, each, found);
      }
    } else if (value instanceof Map<?, ?> map) {
      collect(name, map.values(), found);
      collect(name, map.keySet(), found);
    } else if (value instanceof Record) {
      for (Field field : value.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          collect(name, field.get(value), found);
        }
      }
    }
  }
}
