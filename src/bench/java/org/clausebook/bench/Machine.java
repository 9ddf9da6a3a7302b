package org.clausebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What everything is measured on. */
final class Machine {
  private static final Pattern MODEL = Pattern.compile("model name\\s*: (.+)");
  private static final Pattern MEMORY = Pattern.compile("MemTotal:\\s+(\\d+) kB");

  private Machine() {}

  /** Cores, memory, processor and system: {@code 2 cores of AMD EPYC, 23 GiB, Linux}. */
  static String description() {
    String model = find("/proc/cpuinfo", MODEL, System.getProperty("os.arch"));
    String memory = find("/proc/meminfo", MEMORY, "0");
    return "%d cores of %s, %d GiB of memory, %s"
        .formatted(
            cores(), model, Long.parseLong(memory) / 1024 / 1024, System.getProperty("os.name"));
  }

  static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static String find(String file, Pattern pattern, String otherwise) {
    try {
      Matcher found = pattern.matcher(Files.readString(Path.of(file)));
      return found.find() ? found.group(1).strip() : otherwise;
    } catch (IOException missing) {
      return otherwise;
    }
  }
}
