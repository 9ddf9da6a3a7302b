package org.clausebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clausebook.diagnostic.Location;
import org.clausebook.feature.redline.RenderedRedlines;
import org.clausebook.feature.schema.SchemaKeys;
import org.clausebook.model.Language;
import org.clausebook.model.LanguageWords;
import org.clausebook.model.Languages;
import org.clausebook.model.TranslatedPolicy;
import org.clausebook.model.document.Bilingual;
import org.clausebook.model.document.DocumentName;
import org.clausebook.model.document.DocumentRecord;
import org.clausebook.model.document.DocumentText;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PolicyVersion;
import org.clausebook.model.document.Redline;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.FileContent;

/** Redlines of policies as councils might change them, none of which any council has changed so. */
public final class SampleRedlines {
  private static final PolicyKey ALCESTER = new PolicyKey("alcester", "it-policy");
  private static final Clausebook CLAUSEBOOK = Clausebook.open(Path.of(""));

  private static final String BLOCKS_BEFORE = """
      A tree is pruned by *trained* people only, see [the guide](https://example.org/guide) \
      and [clause 1](#introduction).

      - a. Trees in the churchyard;
      - b. Trees on the green;
      - c. Hedges along **Mill Lane**.

      1. Ask the Clerk.
      2. Wait for an answer.

      - (i) an oak
      - (ii) an ash

      Warden
      : The person who looks after the trees.

      > Nobody fells a tree alone.

      Table: Charges

      | Tree | Charge |
      | --- | ---: |
      | **Oak** | £10 |
      | **Ash** | £8 |
      | **Elm** | £7 |

      The Council pays[^1] for all of it.

      [^1]: From the reserve.""";

  private static final String BLOCKS_AFTER = """
      A tree is pruned by **qualified** people only, see [the new guide](https://example.org/guide) \
      and [clause 1](#introduction).

      - a. Trees in the churchyard, with leave of the *diocese*;
      - b. Hedges along **Mill Lane**;
      - c. Saplings.

      1. Ask the Clerk.
      2. Pay the deposit.
      3. Wait for an answer of two councillors.

      - (i) an oak

      Tree warden
      : The person who looks after the trees and hedges.

      > Nobody fells or lops a tree alone.

      Table: Charges from April

      | Tree | Charge |
      | --- | ---: |
      | **Oak** | £12 |
      | **Ash** | £8 |
      | **Beech & lime** | £9 |

      The Council pays[^1] for half of it.

      [^1]: From the precept.

      A new paragraph says that nobody is paid twice.""";

  private SampleRedlines() {}

  /** Of a council's policy: clauses added, left out, moved, retitled and reworded. */
  public static Redline clauses() {
    PolicyDocument before = document(ALCESTER);
    List<NumberedClause> clauses = new ArrayList<>(before.clauses());
    clauses.remove(index(clauses, "network-and-internet-usage"));
    NumberedClause contacts = clauses.remove(index(clauses, "contacts"));
    clauses.add(1, contacts);
    edit(
        clauses,
        "contacts",
        c -> new NumberedClause(
            c.id(),
            c.level(),
            c.number(),
            "Contacts and help",
            c.body().replace("staff users can contact", "staff and councillors may telephone")));
    edit(
        clauses,
        "email-communication",
        c -> body(
            c,
            c.body()
                .replace("- e. Only copy emails to others where appropriate and necessary;\n", "")
                .replace("Be cautious with attachments", "Be very cautious with attachments")));
    edit(
        clauses,
        "password-and-account-security",
        c -> body(
            c,
            "Passwords are three random words, are kept in the password manager that the Council"
                + " provides, and are never shared with others."));
    clauses.add(
        9,
        new NumberedClause(
            new ClauseId("artificial-intelligence"),
            1,
            "",
            "Artificial intelligence",
            "Nobody gives personal data to an artificial intelligence:\n\n- a. without a"
                + " contract;\n- b. without telling the Town Clerk."));
    Map<ClauseId, String> reasons = new LinkedHashMap<>();
    reasons.put(
        new ClauseId("password-and-account-security"),
        "The National Cyber Security Centre advises so.");
    reasons.put(new ClauseId("artificial-intelligence"), "Asked for by the auditor.");
    return compare(before, with(before, numbered(clauses)), reasons);
  }

  /** Of every kind of block that a clause can hold. */
  public static Redline blocks() {
    PolicyDocument before = document(ALCESTER);
    List<NumberedClause> clauses = new ArrayList<>(before.clauses().subList(0, 2));
    ClauseId trees = new ClauseId("trees");
    var was = new ArrayList<>(clauses);
    was.add(new NumberedClause(trees, 1, "", "Trees & hedges", BLOCKS_BEFORE));
    clauses.add(new NumberedClause(trees, 1, "", "Trees, hedges & shrubs", BLOCKS_AFTER));
    return compare(with(before, numbered(was)), with(before, numbered(clauses)), Map.of());
  }

  /** Of a policy in two languages, one clause of which is in English alone. */
  public static Redline bilingual() {
    return compare(
        inTwoLanguages("Mae'r Cyngor yn diogelu data.", "The Council protects data."),
        inTwoLanguages("Mae'r Cyngor yn diogelu pob data.", "The Council protects all data."),
        Map.of());
  }

  private static PolicyDocument inTwoLanguages(String welsh, String english) {
    ClauseId data = new ClauseId("data");
    ClauseId scope = new ClauseId("scope");
    var clause = new NumberedClause(scope, 1, "2.", "Scope", "All of it, see [1](#data).");
    PolicyDocument whole = document(ALCESTER);
    return with(whole, List.of(new NumberedClause(data, 1, "1.", "Data", english), clause))
        .with(new Bilingual(
            welsh(whole, List.of(new NumberedClause(data, 1, "1.", "Data Cymraeg", welsh), clause)),
            Map.of(scope, TranslatedPolicy.State.NOT_TRANSLATED),
            new TranslatedPolicy.Around(true, true, false),
            new Languages(
                Optional.of(List.of(Language.ENGLISH, Language.WELSH)),
                Optional.empty(),
                Optional.empty()),
            new LanguageWords(
                List.of(), List.of(), Map.of(), words(), true, Location.of("words.cy.yaml"))));
  }

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    SchemaKeys.of("words.cy", "page").forEach(name -> words.put(name, name));
    return words;
  }

  private static PolicyDocument welsh(PolicyDocument document, List<NumberedClause> clauses) {
    return new PolicyDocument(
        new DocumentName(
            document.council(), document.policy(), "Cyngor Tref", "Polisi", Language.WELSH.tag()),
        new DocumentText(
            "Polisi TG", "Polisi TG", clauses, document.lines(), document.presentation()),
        ofSecondVersion(document));
  }

  /** As its files have it, by the name of the test's own choice. */
  public static PrintedPolicy print(String name, Redline redline) {
    Map<Format, FileContent> files = new EnumMap<>(Format.class);
    RenderedRedlines.render(redline)
        .forEach(rendition -> files.put(rendition.format(), rendition.content()));
    return new PrintedPolicy("redlines/" + name, files);
  }

  /** All, in every format. */
  public static List<PrintedPolicy> all() {
    return List.of(
        print("clauses", clauses()), print("blocks", blocks()), print("bilingual", bilingual()));
  }

  static PolicyDocument document(PolicyKey key) {
    return CLAUSEBOOK.compose(key).toOptional().orElseThrow();
  }

  static Redline compare(
      PolicyDocument before, PolicyDocument after, Map<ClauseId, String> reasons) {
    return RenderedRedlines.compare(
        new PolicyVersion("1.0", before), new PolicyVersion("draft", after), reasons);
  }

  /** The same policy with other clauses. */
  static PolicyDocument with(PolicyDocument document, List<NumberedClause> clauses) {
    return new PolicyDocument(
        document.name(), document.text().with(clauses), ofSecondVersion(document));
  }

  private static DocumentRecord ofSecondVersion(PolicyDocument document) {
    return new DocumentRecord(
        document.status(),
        Optional.of("2.0"),
        document.decisions(),
        document.review(),
        document.sheet());
  }

  /** Numbered from 1. */
  static List<NumberedClause> numbered(List<NumberedClause> clauses) {
    var numbered = new ArrayList<NumberedClause>();
    for (NumberedClause clause : clauses) {
      String number = (numbered.size() + 1) + ".";
      numbered.add(new NumberedClause(
          clause.id(), clause.level(), number, clause.heading(), clause.body(), clause.gaps()));
    }
    return numbered;
  }

  private static void edit(
      List<NumberedClause> clauses, String id, UnaryOperator<NumberedClause> change) {
    int index = index(clauses, id);
    clauses.set(index, change.apply(clauses.get(index)));
  }

  private static NumberedClause body(NumberedClause clause, String body) {
    return new NumberedClause(
        clause.id(), clause.level(), clause.number(), clause.heading(), body, clause.gaps());
  }

  private static int index(List<NumberedClause> clauses, String id) {
    return clauses.stream().map(c -> c.id().value()).toList().indexOf(id);
  }
}
