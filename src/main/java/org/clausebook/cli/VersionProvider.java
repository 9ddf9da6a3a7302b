package org.clausebook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    var properties = new Properties();
    try (InputStream in =
        PolicyCommand.class.getResourceAsStream("/org/clausebook/version.properties")) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no version.properties");
      }
      properties.load(in);
    }
    return new String[] {"policy " + properties.getProperty("version")};
  }
}
