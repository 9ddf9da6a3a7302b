package org.clausebook;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house for compiled code: who imports whom, and what nobody may call. */
final class HouseRulesTest {
  private static final String ROOT = "org.clausebook";
  private static final JavaClasses MAIN = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(ROOT);

  /** What stands below every feature; names of ours begin with a dot, and mean what is in them too. */
  private static final List<String> BELOW = List.of(
      ".workspace", ".stage", ".markdown", ".mergefield", ".model", ".cache", ".diagnostic");

  /** What the rooms of the house may import beside the JDK and themselves. */
  private static final Map<String, List<String>> ROOMS = Map.ofEntries(
      Map.entry(".diagnostic", List.of()),
      Map.entry(".cache", List.of()),
      Map.entry(".mergefield", List.of(".diagnostic")),
      Map.entry(".model", List.of(".cache", ".diagnostic")),
      // The model knows how the items of a list are labelled, because it numbers clauses so too.
      Map.entry(".markdown", List.of(".model")),
      Map.entry(".stage", List.of(".markdown", ".mergefield", ".model", ".cache", ".diagnostic")),
      Map.entry(
          ".workspace",
          List.of(".stage", ".markdown", ".mergefield", ".model", ".cache", ".diagnostic")),
      Map.entry(".feature", BELOW),
      Map.entry("", with(BELOW, ".feature")),
      Map.entry(".desk", List.of("", ".workspace", ".stage.template", ".model", ".diagnostic")),
      Map.entry(
          ".cli",
          List.of(
              "", ".desk", ".feature", ".workspace", ".stage.rendition", ".model", ".diagnostic")));

  /** Rooms within a floor stand beside each other, but for these. */
  private static final Map<String, List<String>> NEIGHBOURS = Map.ofEntries(
      Map.entry(".cli.report", List.of(".cli.option")),
      // A report knows the program with which a system opens files.
      Map.entry(".cli.doctor", List.of(".cli.report")),
      Map.entry(".model.record", List.of(".model.text")),
      Map.entry(".model.document", List.of(".model")),
      Map.entry(".stage.render", List.of(".stage.template")),
      Map.entry(".stage.rendition", List.of(".stage.load", ".stage.render", ".stage.source")),
      Map.entry(".feature.adopt", List.of(".feature.lint")),
      Map.entry(".feature.init", List.of(".feature.schema")),
      Map.entry(".feature.inspect", List.of(".feature.drift")),
      // A file names the schema that its editor reads.
      Map.entry(".feature.interview", List.of(".feature.schema")),
      // A silence of the library must have something to silence.
      Map.entry(".feature.library", List.of(".feature.lint")),
      Map.entry(".feature.lint", List.of(".feature.explain")),
      Map.entry(".feature.pack", List.of(".feature.adopt", ".feature.due", ".feature.redline")),
      Map.entry(".feature.schema", List.of(".feature.lint")));

  /** The libraries that a package sees. */
  private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
      Map.entry(".diagnostic", List.of("org.apache.commons.text")),
      Map.entry(".stage.load.yaml", List.of("org.yaml.snakeyaml")),
      Map.entry(".stage.template", List.of("freemarker")),
      Map.entry(".stage.render.word", List.of("javax.xml", "org.w3c.dom", "org.xml.sax")),
      Map.entry(".stage.render.markup", List.of("com.vladsch.flexmark")),
      Map.entry(".stage.source.pdf", List.of("org.apache.pdfbox")),
      Map.entry(".stage.source.html", List.of("org.jsoup")),
      Map.entry(".stage.source.archive", List.of("javax.xml.stream")),
      Map.entry(
          ".stage.render.safety", List.of("javax.xml", "org.jsoup", "org.w3c.dom", "org.xml.sax")),
      Map.entry(".stage.rendition", List.of("org.jsoup")),
      Map.entry(".stage.render.word.tracked", List.of("javax.xml", "org.xml.sax")),
      Map.entry(
          ".stage.render.pdf",
          List.of(
              "com.openhtmltopdf",
              "org.apache.fontbox",
              "org.apache.pdfbox",
              "javax.xml",
              "org.w3c.dom",
              "org.xml.sax")),
      Map.entry(".feature.due", List.of("biweekly", "com.github.mangstadt.vinnie")),
      Map.entry(".markdown", List.of("com.github.difflib")),
      Map.entry(".feature.schema", List.of("com.fasterxml.jackson")),
      Map.entry(".desk.preview", List.of("com.sun.net.httpserver")),
      Map.entry(".cli", List.of("picocli")),
      Map.entry(".cli.option", List.of("picocli")),
      Map.entry(
          ".cli.report", List.of("picocli", "com.fasterxml.jackson", "me.tongfei.progressbar")));

  private static List<String> with(List<String> rooms, String room) {
    return Stream.concat(rooms.stream(), Stream.of(room)).toList();
  }

  @Test
  void everyPackageIsInARoom() {
    Set<String> rooms =
        packages().stream().map(HouseRulesTest::room).collect(toCollection(TreeSet::new));

    assertEquals(new TreeSet<>(ROOMS.keySet()), rooms);
    LIBRARIES.keySet().forEach(name -> assertTrue(packages().contains(name), name));
  }

  private static Set<String> packages() {
    return MAIN.stream()
        .map(type -> type.getPackageName().substring(ROOT.length()))
        .collect(toCollection(TreeSet::new));
  }

  /** The first part of a package's name. */
  private static String room(String name) {
    return name.isEmpty() ? "" : name.substring(0, end(name, 1));
  }

  /** A package with those in it, such as {@code .stage.render} with {@code .stage.render.pdf}. */
  private static String family(String name) {
    return name.isEmpty() ? "" : name.substring(0, end(name, end(name, 1) + 1));
  }

  private static int end(String name, int from) {
    int dot = name.indexOf('.', from);
    return dot < 0 ? name.length() : dot;
  }

  @Test
  void eachPackageImportsOnlyWhatStandsBelow() {
    for (String name : packages()) {
      Stream<String> allowed = Stream.of(
              Stream.of("java..", "org.jspecify.annotations", ROOT + name),
              Stream.of(family(name)).filter(own -> !own.isEmpty()).map(own -> ROOT + own + ".."),
              Stream.concat(
                      ROOMS.getOrDefault(room(name), List.of()).stream(),
                      NEIGHBOURS.getOrDefault(family(name), List.of()).stream())
                  .map(room -> room.isEmpty() ? ROOT : ROOT + room + ".."),
              LIBRARIES.getOrDefault(name, List.of()).stream().map(library -> library + ".."))
          .flatMap(names -> names);

      classes()
          .that()
          .resideInAPackage(ROOT + name)
          .should(onlyDependOnClassesThat(
              JavaClass.Predicates.resideInAnyPackage(allowed.toArray(String[]::new))))
          .check(MAIN);
    }
  }

  /** Whoever uses the door learns the words of the field, and what features ask and answer. */
  @Test
  void theDoorSpeaksOfValuesAlone() {
    List<String> known = List.of("", ".model", ".diagnostic", ".workspace", ".feature");
    Set<String> strangers = MAIN.stream()
        .filter(type -> type.getPackageName().equals(ROOT))
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(method -> method.getAllInvolvedRawTypes().stream())
        .filter(type -> type.getPackageName().startsWith(ROOT))
        .filter(type -> !known.contains(room(type.getPackageName().substring(ROOT.length()))))
        .map(JavaClass::getName)
        .collect(toCollection(TreeSet::new));

    assertEquals(Set.of(), strangers);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = MAIN.stream()
        .map(JavaClass::getPackage)
        .filter(p -> !p.isAnnotatedWith(NullMarked.class))
        .map(p -> p.getName())
        .collect(toCollection(TreeSet::new));

    assertEquals(Set.of(), unmarked);
  }

  @Test
  void eachSmallLibraryIsUsedInOneClass() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".diagnostic.Suggestion")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.commons..")
        .check(MAIN);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".feature.due.ReviewCalendar")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("biweekly..", "com.github.mangstadt.vinnie..")
        .check(MAIN);
    // One writes what commands print, the other what editors read.
    noClasses()
        .that()
        .haveNameNotMatching(".*[.](Json|JsonRecords|SchemaJson)([$].*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(MAIN);
  }

  @Test
  void onlyTheCommandPrintsExitsOrAsksTheMachine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .accessTargetWhere(
            targets("print, exit or ask the machine", HouseRulesTest::isForTheCommand))
        .check(MAIN);
  }

  private static boolean isForTheCommand(String owner, String name, String parameters) {
    return switch (owner) {
      case "java.lang.System" ->
        Set.of(
                "out",
                "err",
                "in",
                "exit",
                "currentTimeMillis",
                "nanoTime",
                "getProperty",
                "getProperties",
                "getenv",
                "lineSeparator",
                "console")
            .contains(name);
      case "java.lang.Runtime" -> true;
      case "java.util.Locale",
          "java.util.TimeZone",
          "java.nio.charset.Charset",
          "java.time.ZoneId" -> name.toLowerCase(java.util.Locale.ROOT).contains("default");
      case "java.time.Clock" -> true;
      case "java.util.Date" -> name.equals("<init>") && parameters.isEmpty();
      case "java.util.Calendar", "java.util.Random", "java.util.concurrent.ThreadLocalRandom" ->
        true;
      case "java.util.UUID" -> name.equals("randomUUID");
      case "java.lang.Math" -> name.equals("random");
      default ->
        name.equals("printStackTrace") || (owner.startsWith("java.time.") && name.equals("now"));
    };
  }

  @Test
  void nothingFollowsTheDefaultLocaleOrCharsetUnasked() {
    noClasses()
        .should()
        .accessTargetWhere(
            targets("follow the default locale or charset", HouseRulesTest::isUnasked))
        .check(MAIN);
  }

  private static boolean isUnasked(String owner, String name, String parameters) {
    return switch (owner + "." + name) {
      case "java.lang.String.toLowerCase",
          "java.lang.String.toUpperCase",
          "java.lang.String.getBytes" -> parameters.isEmpty();
      case "java.lang.String.formatted",
          "java.text.NumberFormat.getInstance",
          "java.text.Collator.getInstance" -> !parameters.contains("Locale");
      case "java.lang.String.format",
          "java.io.PrintWriter.printf",
          "java.io.PrintWriter.format",
          "java.io.PrintStream.printf",
          "java.io.PrintStream.format",
          "java.time.format.DateTimeFormatter.ofPattern" -> !parameters.contains("Locale");
      case "java.lang.String.<init>" ->
        parameters.contains("[B")
            && !parameters.toLowerCase(java.util.Locale.ROOT).contains("char")
            && !parameters.contains("String");
      case "java.io.InputStreamReader.<init>",
          "java.io.OutputStreamWriter.<init>",
          "java.io.FileReader.<init>",
          "java.io.FileWriter.<init>",
          "java.io.PrintStream.<init>",
          "java.util.Scanner.<init>" -> !parameters.contains("Charset");
      case "java.io.PrintWriter.<init>" ->
        !parameters.contains("Charset") && !parameters.contains("Writer");
      default -> false;
    };
  }

  /** Hash order, and the order of {@code Map.of}, differ from run to run. */
  @Test
  void nothingIsKeptInHashOrder() {
    noClasses()
        .should()
        .dependOnClassesThat(describe("keep hash order", HouseRulesTest::keepsHashOrder))
        .check(MAIN);
    noClasses()
        .should()
        .accessTargetWhere(targets("make something in hash order", HouseRulesTest::isInHashOrder))
        .check(MAIN);
  }

  private static boolean keepsHashOrder(JavaClass type) {
    return Set.of(
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Hashtable",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.concurrent.ConcurrentHashMap")
        .contains(type.getName());
  }

  private static boolean isInHashOrder(String owner, String name, String parameters) {
    return switch (owner + "." + name) {
      case "java.util.Map.of" -> parameters.contains(",") && parameters.split(",").length > 2;
      case "java.util.Map.ofEntries", "java.util.Map.copyOf", "java.util.Set.copyOf" -> true;
      case "java.util.stream.Collectors.toMap", "java.util.stream.Collectors.groupingBy" ->
        !parameters.contains("Supplier");
      case "java.util.stream.Collectors.toSet",
          "java.util.stream.Collectors.toUnmodifiableSet",
          "java.util.stream.Collectors.toUnmodifiableMap" -> true;
      default -> false;
    };
  }

  @Test
  void nothingIsLogged() {
    noClasses()
        .should()
        .dependOnClassesThat(describe(
            "log",
            type -> type.getName().equals("java.util.logging.Logger")
                || type.getName().equals("java.lang.System$Logger")
                || type.getPackageName().startsWith("org.slf4j")
                || type.getPackageName().startsWith("org.apache.commons.logging")))
        .check(MAIN);
  }

  @Test
  void nobodyCatchesEverything() {
    classes()
        .should(new ArchCondition<JavaClass>("catch only what they know") {
          @Override
          public void check(JavaClass type, ConditionEvents events) {
            type.getCodeUnits().stream()
                .flatMap(code -> code.getTryCatchBlocks().stream())
                .filter(block -> catchesEverything(type, block))
                .forEach(block -> events.add(SimpleConditionEvent.violated(
                    type, "everything is caught in " + block.getSourceCodeLocation())));
          }
        })
        .check(MAIN);
  }

  /** What no fault of ours can hide behind: these answer for a library, a thread or the process. */
  private static final Set<String> CATCHING_ALL = Set.of(
      // The front door, which reports a fault; and a request, which must not end the server.
      ".cli.Main",
      ".desk.preview.PreviewServer",
      // FreeMarker's own type for an interrupted template is not public.
      ".stage.template.Templates",
      // Libraries that trust what a stranger wrote.
      ".stage.render.pdf.LibraryWork",
      ".stage.render.pdf.PdfChecks",
      ".stage.render.pdf.PdfProperties",
      ".stage.render.pdf.PrintedPdf",
      ".stage.source.pdf.PdfSource");

  private static boolean catchesEverything(JavaClass type, TryCatchBlock block) {
    boolean mayCatchFaults = CATCHING_ALL.contains(type.getName().substring(ROOT.length()));
    return block.getCaughtThrowables().stream()
        .anyMatch(caught -> caught.isEquivalentTo(Exception.class)
            || (!mayCatchFaults
                && (caught.isEquivalentTo(RuntimeException.class)
                    || caught.isEquivalentTo(Error.class))));
  }

  @Test
  void staticFieldsAreConstants() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .andShould(new ArchCondition<JavaField>("be no array") {
          @Override
          public void check(JavaField field, ConditionEvents events) {
            // A switch over an enum makes one.
            boolean isCompilers = field.getModifiers().contains(JavaModifier.SYNTHETIC);
            if (field.getRawType().isArray() && !isCompilers) {
              events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is one"));
            }
          }
        })
        .check(MAIN);
  }

  @Test
  void theModelIsImmutable() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".model")
        .should()
        .haveOnlyFinalFields()
        .check(MAIN);
    classes()
        .that()
        .areRecords()
        .should(new ArchCondition<JavaClass>("copy their collections on entry and hold no array") {
          @Override
          public void check(JavaClass type, ConditionEvents events) {
            type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> isShared(field, type))
                .forEach(
                    field -> events.add(SimpleConditionEvent.violated(field, field.getFullName())));
          }
        })
        .check(MAIN.that(
            describe("are public", type -> type.getModifiers().contains(JavaModifier.PUBLIC))));
  }

  /** Whether somebody else could change what a record holds. */
  private static boolean isShared(JavaField field, JavaClass type) {
    if (field.getRawType().isArray()) {
      return true;
    }
    String copying = field.getRawType().isEquivalentTo(List.class)
        ? "copyOf"
        : field.getRawType().isEquivalentTo(Map.class) ? "unmodifiableMap" : "";
    return !copying.isEmpty()
        && type.getConstructors().stream()
            .flatMap(constructor -> constructor.getAccessesFromSelf().stream())
            .noneMatch(access -> access.getTarget().getName().equals(copying));
  }

  @Test
  void classesAreNamedForTheirSubject() {
    noClasses()
        .should()
        .haveNameMatching(
            ".*(Utils?|Utilities|Helper|Manager|Impl|Service|Dto|Entity)(\\$.*)?|.*\\.Abstract.*")
        .check(MAIN);
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..service..")
        .check(MAIN);
    noClasses()
        .should(new ArchCondition<JavaClass>("hide a name of the JDK") {
          private static final Set<String> PACKAGES = Set.of("java.lang.", "java.util.");

          @Override
          public void check(JavaClass type, ConditionEvents events) {
            boolean hides = !type.getSimpleName().isEmpty()
                && PACKAGES.stream().anyMatch(p -> isOfJdk(p + type.getSimpleName()));
            events.add(new SimpleConditionEvent(type, hides, type.getName()));
          }
        })
        .check(MAIN);
  }

  private static boolean isOfJdk(String name) {
    try {
      Class.forName(name);
      return true;
    } catch (ClassNotFoundException unknown) {
      return false;
    }
  }

  @Test
  void aClassOfStaticMethodsHasNoInstances() {
    classes()
        .that(describe("hold static methods only", HouseRulesTest::isStaticOnly))
        .should()
        .haveOnlyPrivateConstructors()
        .andShould()
        .haveModifier(JavaModifier.FINAL)
        .check(MAIN);
  }

  private static boolean isStaticOnly(JavaClass type) {
    Set<JavaMethod> methods = type.getMethods().stream()
        .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
        .collect(Collectors.toSet());
    return !type.isInterface()
        && !type.isEnum()
        && !methods.isEmpty()
        && type.getAllFields().stream()
            .allMatch(f -> f.getModifiers().contains(JavaModifier.STATIC))
        && methods.stream().allMatch(m -> m.getModifiers().contains(JavaModifier.STATIC));
  }

  private interface Target {
    boolean is(String owner, String name, String parameters);
  }

  /** Calls, references and field accesses, told by owner, name and types of the parameters. */
  private static DescribedPredicate<JavaAccess<?>> targets(String what, Target target) {
    return describe(what, access -> {
      String signature = access.getTarget().getFullName();
      int open = signature.indexOf('(');
      String parameters = open < 0 ? "" : signature.substring(open + 1, signature.length() - 1);
      return target.is(access.getTargetOwner().getName(), access.getTarget().getName(), parameters);
    });
  }

  /** Whoever calls such a method would wrap what is there; two methods say it better. */
  @Test
  void whatMayBeAbsentIsNoParameterOfAPublicMethod() {
    Set<String> wrapped = MAIN.stream()
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(type ->
            type.getCodeUnits().stream().filter(unit -> !(type.isRecord() && unit.isConstructor())))
        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(unit -> unit.getRawParameterTypes().stream()
            .anyMatch(parameter -> parameter.isEquivalentTo(Optional.class)))
        .map(JavaCodeUnit::getFullName)
        .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(Set.of(), wrapped);
  }
}
