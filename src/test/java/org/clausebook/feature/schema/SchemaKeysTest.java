package org.clausebook.feature.schema;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Location;
import org.clausebook.feature.schema.SchemaGroups.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schemas and the loader know the same keys in every group of every file, and ask for the same
 * ones. The loader is asked by mistakes: it answers a nonsensical key with those that it knows.
 */
final class SchemaKeysTest {
  private static final String RESOURCES = "src/main/resources/org/clausebook/feature/schema/";
  private static final String OVERLAY = "councils/quibbleford/hall-hire.yaml";
  private static final String LAYER = "councils/_county/layer.yaml";
  private static final String WORDS_OF_LAYER = "councils/_county/words.yaml";
  private static final String AMENDMENTS = "amendments";

  /** Which clause has which variants is told when a policy is resolved, and without a list. */
  private static final List<String> WITHOUT_PROPOSALS = List.of("variants");

  /** How files begin that must name their layer, as its outlines ask for more. */
  private static final Map<String, String> EXTENDING = Map.of(
      "councils/quibbleford/council.yaml", "{extends: county, ", LAYER, "{extends: region, ");

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "councils/quibbleford/council.yaml",
        LAYER,
        OVERLAY,
        "templates/policies/hall-hire.yaml",
        "templates/clauses/hall.yaml",
        "templates/words.yaml",
        "templates/references.yaml",
        "templates/control.yaml",
        "templates/watchlist.yaml",
        "councils/_coast/control.yaml",
        "councils/_region/watchlist.yaml",
        WORDS_OF_LAYER
      })
  void everyKeyOfTheLoaderIsInTheSchemaAndTheOtherWayRound(String file) {
    var differences = new ArrayList<String>();
    groups(file).forEach((place, keys) -> {
      if (!WITHOUT_PROPOSALS.equals(place.path())) {
        Set<String> known = known(file, place);
        known.stream()
            .filter(key -> !keys.contains(key))
            .forEach(key -> differences.add(difference(file, place, key, "loader", "schema")));
        keys.stream()
            .filter(key -> !known.contains(key))
            .forEach(key -> differences.add(difference(file, place, key, "schema", "loader")));
      }
    });

    assertEquals("", String.join("\n", differences));
  }

  private static String difference(
      String file, Place place, String key, String knowing, String ignorant) {
    return "%s, %s: the %s knows the key '%s', and the %s does not; the schema is made from %s%s"
            .formatted(file, place, knowing, key, ignorant, RESOURCES, base(file))
        + " and the parts that it names in shared.json and amendments.json";
  }

  private static String base(String file) {
    return WorkspaceSchemas.path(file).replaceAll("overlays/.*", "overlay.schema.json");
  }

  private static Set<String> known(String file, Place place) {
    String yaml = place.yaml(LoaderSays.NONSENSE);
    Set<String> known =
        loader.proposals(file, EXTENDING.getOrDefault(file, "{") + yaml.substring(1));
    if (file.equals(LAYER) && place.path().isEmpty()) {
      known.removeIf(key -> loader.mistakes(file, place.yaml(key)).stream()
          .anyMatch(
              mistake -> mistake.message().endsWith("belongs to one council, not to a layer")));
    }
    return known;
  }

  @Test
  void everyVerbOfAmendmentsIsInTheSchema() {
    Set<String> verbs = groups(OVERLAY).keySet().stream()
        .filter(place -> place.path().contains(AMENDMENTS))
        .map(Place::verb)
        .collect(toCollection(TreeSet::new));

    assertEquals(
        loader.proposals(
            OVERLAY, new Place(List.of(AMENDMENTS, "[]"), "").yaml(LoaderSays.NONSENSE)),
        verbs);
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
        "templates/words.yaml",
        "templates/references.yaml",
        "templates/control.yaml",
        "templates/watchlist.yaml",
        "councils/_coast/control.yaml",
        "councils/_region/watchlist.yaml",
        WORDS_OF_LAYER
      })
  void whatTheLoaderMissesTheSchemaMissesAndTheOtherWayRound(String file) {
    for (Place place : groups(file).keySet()) {
      if (!place.path().contains(AMENDMENTS)) {
        String yaml = new Place(place.path(), "").yaml("");
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

  private static Map<Place, Set<String>> groups(String file) {
    Map<Place, Set<String>> groups = SchemaGroups.of(schemas.node(WorkspaceSchemas.path(file)));
    assertFalse(groups.isEmpty());
    return groups;
  }
}
