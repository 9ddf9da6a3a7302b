package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** The help shows every command once, in the group of its use. */
final class CommandGroupTest {
  private static final int WIDTH = 80;

  @Test
  void everyCommandIsInExactlyOneGroup() {
    Set<Class<?>> written = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.clausebook.cli")
            .stream()
            .filter(type -> type.isAnnotatedWith(Command.class))
            // The rest are options that several commands have.
            .filter(type -> type.getPackageName().equals("org.clausebook.cli"))
            .map(JavaClass::reflect)
            .collect(Collectors.toSet());
    List<Class<?>> grouped = CommandGroup.all();
    List<Class<?>> below = written.stream()
        .flatMap(type -> Arrays.stream(type.getAnnotation(Command.class).subcommands()))
        .collect(Collectors.toList());

    written.remove(PolicyCommand.class);
    written.removeAll(below);

    assertEquals(names(written), names(Set.copyOf(grouped)));
    assertEquals(names(written).size(), grouped.size(), "some command is in two groups");
  }

  private static Set<String> names(Set<Class<?>> commands) {
    return commands.stream().map(CommandGroup::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /** So that all commands can be read at one look. */
  @Test
  void eachCommandHasOneLineInTheHelp() {
    String help = CommandPage.everything().getUsageMessage();

    for (CommandGroup group : CommandGroup.values()) {
      int start = help.indexOf("\n" + group.heading() + ":\n");
      assertTrue(start >= 0, group.heading());
      List<String> lines = help.substring(start + 1)
          .lines()
          .skip(1)
          .takeWhile(line -> !line.isEmpty())
          .toList();
      assertEquals(
          group.names(),
          lines.stream().map(line -> line.strip().split(" ", -1)[0]).toList());
      lines.forEach(line -> assertTrue(line.length() <= WIDTH && line.endsWith("."), line));
    }
  }
}
