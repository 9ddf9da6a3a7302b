package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.adopt.Resolution;
import org.clausebook.feature.adopt.ReviewRequest;
import org.clausebook.model.GivenAmendment;
import org.clausebook.model.GivenCouncil;
import org.clausebook.model.GivenPolicy;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Verb;
import org.clausebook.workspace.Batch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Councils given in code are councils like those of files. */
final class GivenCouncilTest {
  private static final PolicyKey IT_POLICY = new PolicyKey("ambridge", "it-policy");

  private static final Map<String, String> CONTACTS = Map.of(
      "security-incidents", "the Clerk",
      "email-incidents", "the Clerk",
      "helpdesk", "the Clerk");

  @TempDir
  private Path folder;

  @Test
  void theSharedPolicyNeedsNoKeys() {
    String markdown = markdown(ambridge(profile(), itPolicy(Map.of())));

    assertTrue(markdown.contains("Ambridge Parish Council"), markdown);
  }

  /** All files of a council, read as plain maps and handed over as values. */
  @ParameterizedTest
  @ValueSource(strings = {"alcester", "heanor-and-loscoe"})
  void aCouncilInCodeSaysWhatItsFilesSay(String council) throws IOException {
    layWithoutLocks(Path.of("councils", council));
    Clausebook files = Clausebook.open(folder);
    Clausebook given = files.with(List.of(values(folder.resolve("councils").resolve(council))));

    for (String policy : files.policies(council)) {
      var key = new PolicyKey(council, policy);
      assertEquals(words(files, key), words(given, key), policy);
    }
  }

  /** Only files can have the words of a decision locked beside them. */
  private void layWithoutLocks(Path council) throws IOException {
    Path home = Files.createDirectories(folder.resolve(council));
    try (Stream<Path> files = Files.list(council)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
        String text = Files.readString(file).replaceAll(" +wording: [0-9a-f]{64}\n", "");
        Files.writeString(home.resolve(file.getFileName()), text);
      }
    }
  }

  private static List<String> words(Clausebook clausebook, PolicyKey key) {
    Result<List<Rendition>> made =
        clausebook.render(List.of(key), Set.of(Format.MARKDOWN, Format.HTML));
    assertTrue(made.isOk(), made.diagnostics()::toString);
    return made.toOptional().orElseThrow().stream()
        .map(rendition -> rendition.content().text())
        .toList();
  }

  private static GivenCouncil values(Path folder) throws IOException {
    var policies = new ArrayList<GivenPolicy>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
        String name = file.getFileName().toString().replace(".yaml", "");
        if (!name.equals("council")) {
          policies.add(policy(name, PlainYaml.read(file)));
        }
      }
    }
    return new GivenCouncil(
        folder.getFileName().toString(), PlainYaml.read(folder.resolve("council.yaml")), policies);
  }

  private static GivenPolicy policy(String name, Map<String, Object> keys) {
    var amendments = new ArrayList<GivenAmendment>();
    for (Map<String, Object> entry : maps(keys.remove("amendments"))) {
      String verb = entry.keySet().iterator().next();
      String clause = String.valueOf(entry.remove(verb));
      amendments.add(new GivenAmendment(verb, clause, entry));
    }
    return new GivenPolicy(name, keys, amendments);
  }

  @SuppressWarnings("unchecked") // a list of groups, as the schema has it
  private static List<Map<String, Object>> maps(@Nullable Object list) {
    return list == null ? List.of() : (List<Map<String, Object>>) list;
  }

  @Test
  void whatIsWrongIsToldWithTheKeyItIsUnder() {
    Map<String, Object> profile = new LinkedHashMap<>(profile());
    profile.put(
        "contacts", Map.of("helpdesk", List.of("a", "b"), "security-incidents", "the Clerk"));
    profile.put("terms", "the Council");
    profile.put("logo", Map.of("file", "logo.png", "alt", "A bridge"));
    profile.put("date-style", "5th of March");

    List<String> mistakes = mistakes(ambridge(
        profile,
        itPolicy(
            Map.of(
                "version", 1.5, "review-cycle", Map.of("words", "bi-annually"), "owner", Set.class),
            GivenAmendment.omit("scop"),
            GivenAmendment.substitute("contacts").and("words", "nowhere").and("wiht", "x"))));

    Approvals.verify(String.join("\n", mistakes));
  }

  @Test
  void aPolicyWithoutOutlineIsToldWithTheOneThatWasMeant() {
    GivenCouncil council = ambridge(profile(), new GivenPolicy("it-polcy", Map.of(), List.of()));

    assertEquals(
        List.of("policy ambridge it-polcy given in code: there is no policy 'it-polcy' in"
            + " library/policies (did you mean 'it-policy'?)"),
        with(council).compose(new PolicyKey("ambridge", "it-polcy")).diagnostics().stream()
            .map(GivenCouncilTest::line)
            .toList());
  }

  @Test
  void theOrderOfAMapIsOfNoAccount() {
    Map<String, Object> reversed = new LinkedHashMap<>();
    List.of("helpdesk", "email-incidents", "security-incidents")
        .forEach(contact -> reversed.put(contact, "the Clerk"));
    Map<String, Object> profile = new LinkedHashMap<>(profile());
    profile.put("contacts", reversed);

    assertEquals(
        markdown(ambridge(profile(), itPolicy(Map.of()))),
        markdown(ambridge(profile, itPolicy(Map.of()))));
  }

  @Test
  void whatIsChangedLaterIsNotSeen() {
    Map<String, Object> profile = new HashMap<>(profile());
    Clausebook clausebook = with(ambridge(profile, itPolicy(Map.of())));
    profile.put("name", "Borchester Town Council");

    assertEquals("Ambridge Parish Council", name(clausebook));
    clausebook.refresh();
    assertEquals("Ambridge Parish Council", name(clausebook.reopen()));
  }

  private static String name(Clausebook clausebook) {
    return clausebook.council("ambridge").toOptional().orElseThrow().council().name();
  }

  @Test
  void itStandsBesideTheCouncilsOfTheFolderAndInPlaceOfOneOfItsName() {
    Clausebook files = Clausebook.open(Path.of(""));
    Clausebook both = files.with(List.of(
        ambridge(profile(), itPolicy(Map.of())),
        new GivenCouncil("alcester", profile(), List.of())));

    assertEquals(List.of("alcester", "ambridge", "heanor-and-loscoe"), both.councils());
    assertEquals(List.of(), both.policies("alcester"));
    assertEquals(List.of("it-policy"), both.policies("ambridge"));
    assertEquals(List.of("alcester", "heanor-and-loscoe"), files.councils());
  }

  @Test
  void itsDecisionsArePrintedAndNoneIsRecorded() {
    var events = List.of(Map.of(
        "verb", "adopted",
        "body", "Full Council",
        "date", LocalDate.of(2026, 3, 5),
        "minute", "24/117"));
    GivenCouncil council = ambridge(
        profile(), itPolicy(Map.of("version", "1.0", "adoption", Map.of("events", events))));

    assertTrue(markdown(council).contains("5 March 2026"), markdown(council));
    assertEquals(
        List.of(
            "councils/ambridge/it-policy.yaml: this council is given in code, so it has no files"
                + " (change what the program gives; to keep decisions and their words, write the"
                + " council's files)"),
        with(council).review(review()).diagnostics().stream()
            .map(GivenCouncilTest::line)
            .toList());
  }

  private static ReviewRequest review() {
    LocalDate day = LocalDate.of(2026, 6, 4);
    var resolution = new Resolution(
        Verb.of("reviewed").orElseThrow(),
        "Full Council",
        PartialDate.parse(day.toString()),
        Optional.of("24/201"),
        Optional.empty(),
        Optional.empty());
    return new ReviewRequest(IT_POLICY, resolution, Optional.empty(), day, "test");
  }

  @Test
  void itsWordsAreTracedToTheCode() {
    Clausebook clausebook = with(ambridge(profile(), itPolicy(Map.of("title", "How we use IT"))));

    String origins = clausebook.explain(IT_POLICY).toOptional().orElseThrow().toString();

    assertTrue(origins.contains("policy ambridge it-policy given in code, key title"), origins);
  }

  @Test
  void aSlugThatLeadsElsewhereIsRefused() {
    for (String slug : List.of("../x", "a/b", "_county", "", "A", ".hidden")) {
      assertThrows(
          IllegalArgumentException.class, () -> new GivenCouncil(slug, Map.of(), List.of()), slug);
      assertThrows(
          IllegalArgumentException.class, () -> new GivenPolicy(slug, Map.of(), List.of()), slug);
    }
  }

  private static GivenCouncil ambridge(Map<String, ?> profile, GivenPolicy... policies) {
    return new GivenCouncil("ambridge", profile, List.of(policies));
  }

  private static Map<String, Object> profile() {
    return Map.of("name", "Ambridge Parish Council", "kind", "parish", "contacts", CONTACTS);
  }

  private static GivenPolicy itPolicy(Map<String, ?> keys, GivenAmendment... amendments) {
    return new GivenPolicy("it-policy", keys, List.of(amendments));
  }

  private Clausebook with(GivenCouncil... councils) {
    return Clausebook.open(folder.resolve("nothing")).with(List.of(councils));
  }

  private String markdown(GivenCouncil council) {
    Result<List<Rendition>> made =
        with(council).render(List.of(IT_POLICY), Set.of(Format.MARKDOWN));
    assertTrue(made.isOk(), made.diagnostics()::toString);
    return made.toOptional().orElseThrow().get(0).content().text();
  }

  private List<String> mistakes(GivenCouncil council) {
    return with(council)
        .check(List.of(IT_POLICY), Set.of(Format.MARKDOWN), Batch.untimed())
        .stream()
        .map(GivenCouncilTest::line)
        .toList();
  }

  private static String line(Diagnostic mistake) {
    return mistake.location() + ": " + mistake.message() + " (" + mistake.hint().orElse("") + ")";
  }
}
