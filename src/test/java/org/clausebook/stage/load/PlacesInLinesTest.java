package org.clausebook.stage.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausebook.diagnostic.Location;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.TextFile;
import org.clausebook.stage.load.yaml.YamlFile;
import org.clausebook.stage.load.yaml.YamlValue.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Every message counts lines as those of the YAML library do. */
final class PlacesInLinesTest {
  private static final String FILE = "councils/ambridge/it-policy.yaml";

  @TempDir
  Path workspace;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\n\r", "\r\r\n"})
  void aLineEndsWhereYamlEndsIt(String end) {
    String before = "a: 🙂" + end + "b: ";
    var root = (MappingNode) new Yaml().compose(new StringReader(before + "c"));
    var mark = root.getValue().get(1).getValueNode().getStartMark();

    assertEquals(
        Location.of(FILE, mark.getLine() + 1, mark.getColumn() + 1), Location.after(FILE, before));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\u0085", "\u2028", "\u2029"})
  void aPlaceInsideATextIsInThatLine(String end) {
    Scalar scalar = (Scalar) YamlFile.parse(FILE, "a: one" + end + "  two")
        .toOptional()
        .orElseThrow()
        .entries()
        .get(0)
        .value();

    assertEquals(
        Location.of(FILE, 2, 3), scalar.text().locate(scalar.text().value().indexOf("two")));
  }

  @Test
  void aSignThatMayNotBeAndOneThatCannotBeReadStandInTheSameLine() throws IOException {
    Path file = workspace.resolve(FILE);
    Files.createDirectories(file.getParent());
    Files.write(file, "a: b\rc: 🙂\u0001".getBytes(StandardCharsets.UTF_8));
    Location control = TextFile.read(new Folder(workspace), FILE)
        .then(text -> YamlFile.parse(FILE, text))
        .diagnostics()
        .get(0)
        .location();
    Files.write(file, "a: b\rc: é\u00A0".getBytes(StandardCharsets.ISO_8859_1));
    Location latin = TextFile.read(new Folder(workspace), FILE)
        .then(text -> YamlFile.parse(FILE, text))
        .diagnostics()
        .get(0)
        .location();

    assertEquals(Location.of(FILE, 2, 5), control);
    assertEquals(Location.of(FILE, 2, 4), latin);
  }
}
