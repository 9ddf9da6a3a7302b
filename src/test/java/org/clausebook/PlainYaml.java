package org.clausebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML as maps, lists and texts, whatever the texts look like. */
final class PlainYaml {
  /** Takes every scalar for a text. */
  private static final class Texts extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }

  private PlainYaml() {}

  static Map<String, Object> read(Path file) throws IOException {
    var options = new DumperOptions();
    var yaml = new Yaml(
        new SafeConstructor(new LoaderOptions()),
        new Representer(options),
        options,
        new LoaderOptions(),
        new Texts());
    Map<String, Object> keys = yaml.load(Files.readString(file));
    return keys == null ? new LinkedHashMap<>() : keys;
  }
}
