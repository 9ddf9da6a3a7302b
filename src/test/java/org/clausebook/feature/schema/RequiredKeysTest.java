package org.clausebook.feature.schema;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Location;
import org.clausebook.feature.schema.SchemaGroups.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas and the loader ask for the same keys in every group of every file. */
final class RequiredKeysTest {
  private static final String OVERLAY = "councils/quibbleford/hall-hire.yaml";
  private static final String LAYER = "councils/_county/layer.yaml";
  private static final String WORDS_OF_LAYER = "councils/_county/words.yaml";
  private static final String AMENDMENTS = "amendments";

  @TempDir
  static Path folder;

  private static LoaderSays loader;
  private static WorkspaceSchemas schemas;

  /** A council whose own outline asks what no other council may answer is left out. */
  @BeforeAll
  static void layTheSamples() throws IOException {
    loader = new LoaderSays(folder, "_samples");
    new WorkspaceFolder(folder).write(WORDS_OF_LAYER, "gaps: {}\n");
    Files.move(folder.resolve("councils/mizzle-under-edge"), folder.resolve("left-out"));
    schemas = WorkspaceSchemas.of(folder);
  }

  /** What amendments need is tested in {@link AmendmentSchemaTest}: it depends on their other keys. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "councils/quibbleford/council.yaml",
        LAYER,
        OVERLAY,
        "templates/policies/hall-hire.yaml",
        "templates/clauses/hall.yaml",
        "templates/requirements/halls.yaml",
        "templates/words.yaml",
        "templates/references.yaml",
        "templates/control.yaml",
        "templates/watchlist.yaml",
        "councils/_coast/control.yaml",
        "councils/_region/watchlist.yaml",
        WORDS_OF_LAYER
      })
  void whatTheLoaderMissesTheSchemaMissesAndTheOtherWayRound(String file) {
    for (Place place : groups(file)) {
      if (!place.path().contains(AMENDMENTS)) {
        String yaml = place.yaml();
        int column = yaml.indexOf("{}") + 1;

        assertEquals(
            loader.missing(Location.of(file, 1, column), yaml),
            missing(file, yaml, place),
            () -> file + ", " + place);
      }
    }
  }

  /** The keys that a schema asks for in a group. */
  private static Set<String> missing(String file, String yaml, Place place) {
    String pointer =
        String.join("", place.path().stream().map(step -> "/" + step).toList()).replace("[]", "0");
    return schemas.errors(file, yaml, YamlReading.LOADER).stream()
        .filter(error -> error.getKeyword().equals("required"))
        .filter(error -> error.getInstanceLocation().toString().equals(pointer))
        .map(Error::getProperty)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<Place> groups(String file) {
    Set<Place> groups = SchemaGroups.of(schemas.node(WorkspaceSchemas.path(file)));
    assertFalse(groups.isEmpty());
    return groups;
  }
}
