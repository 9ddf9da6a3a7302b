package org.clausebook;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.workspace.Workspace;
import org.junit.jupiter.api.Test;

/**
 * The one shape of a feature: a class made with a workspace, which has one public method, from a
 * request to the result of a report; and nothing else is public but what these two hold.
 */
final class FeatureShapeTest {
  private static final String FEATURE = "org.clausebook.feature.";
  private static final JavaClasses MAIN = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("org.clausebook");

  /** Classes that answer more than one question, by the reasons in the page of the architecture. */
  private static final Map<String, String> SEVERAL = new TreeMap<>(Map.ofEntries(
      Map.entry("drift.Drifts", "library of open upgrade"),
      Map.entry("due.DueReviews", "calendar list overview"),
      Map.entry("interview.Interviews", "answered begin council outline policies policies"),
      Map.entry("lint.Linting", "lint lint needed needless"),
      Map.entry("schema.Schemas", "editorSettings files folder write")));

  /** What a feature lends to another, or to the commands, beside its answers. */
  private static final Set<String> LENT = new TreeSet<>(List.of(
      "adopt.VersionOrder",
      "drift.WordChanges",
      "explain.SourceLayer",
      "lint.Readability",
      "lint.Rules"));

  @Test
  void aFeatureAnswersOneQuestion() {
    Map<String, String> several = new TreeMap<>();
    entries().forEach(entry -> {
      List<JavaMethod> asked = questions(entry);
      boolean isOne = asked.size() == 1
          && asked.get(0).getRawParameterTypes().size() <= 1
          && asked.get(0).getRawReturnType().isEquivalentTo(Result.class);
      if (!isOne) {
        several.put(
            name(entry),
            asked.stream().map(JavaMethod::getName).sorted().collect(Collectors.joining(" ")));
      }
    });

    assertEquals(SEVERAL, several);
  }

  @Test
  void everyFeatureIsMadeWithAWorkspace() {
    Set<String> made = entries()
        .map(entry -> entry.getPackageName().substring(FEATURE.length()))
        .collect(toCollection(TreeSet::new));

    assertEquals(
        MAIN.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(FEATURE))
            .map(name -> name.substring(FEATURE.length()))
            .collect(toCollection(TreeSet::new)),
        made);
  }

  /** Whatever is public and no answer is for somebody to ask whether it should be. */
  @Test
  void nothingIsPublicButRequestsReportsAndWhatTheyHold() {
    Deque<JavaClass> open = entries().collect(toCollection(ArrayDeque::new));
    Set<String> held = new TreeSet<>();
    while (!open.isEmpty()) {
      JavaClass type = open.pop();
      if (held.add(name(type))) {
        shown(type).filter(FeatureShapeTest::isOfFeature).forEach(open::push);
      }
    }
    Set<String> others = MAIN.stream()
        .filter(FeatureShapeTest::isOfFeature)
        .filter(FeatureShapeTest::isPublic)
        .filter(type -> type.getEnclosingClass().isEmpty())
        .map(FeatureShapeTest::name)
        .filter(name -> !held.contains(name))
        .collect(toCollection(TreeSet::new));

    assertEquals(LENT, others);
  }

  /** The door speaks of a feature by its requests and reports, and hands out who answers several. */
  @Test
  void theDoorTellsOfFeaturesByRequestsAndReports() {
    Set<String> spoken = MAIN.stream()
        .filter(type -> type.getPackageName().equals("org.clausebook"))
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(method -> method.getAllInvolvedRawTypes().stream())
        .filter(FeatureShapeTest::isOfFeature)
        .map(FeatureShapeTest::name)
        .filter(name -> !name.endsWith("Request") && !name.endsWith("Report"))
        .filter(name -> !SEVERAL.containsKey(name))
        .collect(toCollection(TreeSet::new));

    // Lint judges by it too, and both call it by what it is.
    assertEquals(Set.of("explain.PolicyOrigin"), spoken);
  }

  /** The public classes that are made with a workspace. */
  private static Stream<JavaClass> entries() {
    return MAIN.stream()
        .filter(FeatureShapeTest::isOfFeature)
        .filter(FeatureShapeTest::isPublic)
        .filter(type -> type.getConstructors().stream()
            .filter(made -> made.getModifiers().contains(JavaModifier.PUBLIC))
            .anyMatch(made -> made.getRawParameterTypes().stream()
                .anyMatch(of -> of.isEquivalentTo(Workspace.class))));
  }

  private static List<JavaMethod> questions(JavaClass entry) {
    return entry.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .toList();
  }

  /** The types that the public members of a type show. */
  private static Stream<JavaClass> shown(JavaClass type) {
    return questions(type).stream()
        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
        .flatMap(method -> method.getAllInvolvedRawTypes().stream());
  }

  private static boolean isOfFeature(JavaClass type) {
    return type.getPackageName().startsWith(FEATURE);
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static String name(JavaClass type) {
    return type.getName().substring(FEATURE.length());
  }
}
