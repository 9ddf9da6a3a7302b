package org.clausebook.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
public final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {line()};
  }

  /** What {@code policy --version} prints. */
  public static String line() {
    return "policy " + version();
  }

  /** The version of the program, such as {@code 0.1.0}. */
  public static String version() {
    var properties = new Properties();
    try (InputStream in =
        VersionProvider.class.getResourceAsStream("/org/clausebook/version.properties")) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no version.properties");
      }
      properties.load(in);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return properties.getProperty("version");
  }
}
