package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.GivenCouncil;
import org.clausebook.model.GivenPolicy;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amounts and numbers are printed in one way, whoever writes them, in every language. */
final class FiguresInPagesTest {
  private static final PolicyKey KEY = new PolicyKey("exampleton", "fees");
  private static final Set<Format> FORMATS = Set.of(Format.MARKDOWN, Format.HTML);
  private static final String PROFILE = """
      name: Exampleton Community Council
      term: the Council
      """;
  private static final String WELSH = """
      language:
        languages: [en, cy]
        unchecked: show
      cy:
        name: Cyngor Cymuned Exampleton
        term: y Cyngor
      """;

  @TempDir
  private Path folder;

  private WorkspaceFolder workspace;

  @BeforeEach
  void library() {
    workspace = WorkspaceFolder.faultless(folder);
    workspace.write("templates/words.yaml", "and: and\n");
    workspace.write("templates/policies/fees.yaml", """
        title: Fees of ${council.name}
        description: What things cost.
        fields:
          fee:
            type: money
            at-most: £2,000
            question: What is the fee?
          fines:
            type: list of money
            question: What are the fines?
            default: [5, "1,000.00"]
          places:
            type: number
            question: How many places are there?
        review-cycle: none
        clauses: [fees]
        cy:
          title: Ffioedd ${council.name}
          description: Cost pethau.
          of: "f2c31af6"
        """);
    workspace.write("templates/clauses/fees.yaml", """
        clauses:
          fees:
            heading: Fees
            body: |
              The fee is ${council.fee}, for ${council.places} places. Fines are ${council.fines}.

              {when council.fee is 1,500.00} It is the usual fee.
            cy:
              heading: Ffioedd
              body: |
                Y ffi yw ${council.fee}, am ${council.places} lle. Y dirwyon yw ${council.fines}.

                {when council.fee is 1,500.00} Dyma'r ffi arferol.
              of: "651eee72"
        """);
  }

  @Test
  void anAmountIsPrintedInOneWayInBothLanguages() {
    workspace.write("councils/exampleton/council.yaml", PROFILE + WELSH + """
        facts:
          fee: 1500.00
          places: 1200
        """);
    workspace.write("councils/exampleton/fees.yaml", "");

    for (String text : texts(Clausebook.open(folder))) {
      assertTrue(text.contains("fee is £1,500, for 1,200 places"), text);
      assertTrue(text.contains("Y ffi yw £1,500, am 1,200 lle"), text);
      assertTrue(text.contains("£5 and £1,000"), text);
      assertTrue(text.contains("It is the usual fee."), text);
      assertTrue(text.contains("Dyma'r ffi arferol."), text);
    }
  }

  @Test
  void aCouncilInCodeGivesThemAsNumbers() {
    for (Object fee : List.of(1500, new BigDecimal("1500.00"), new BigDecimal("15E+2"), "£1,500")) {
      String text = texts(given(fee, List.of(1, 500))).get(0);

      assertTrue(text.contains("fee is £1,500, for 1,200 places"), text);
      assertTrue(text.contains("£1 and £500"), text);
    }
  }

  @Test
  void aCouncilInCodeIsToldOfTheBounds() {
    Result<List<Rendition>> made = given(2001, List.of(5)).render(List.of(KEY), FORMATS);

    assertFalse(made.isOk());
    assertEquals(
        List.of("'2001' is not £2,000 or less"),
        made.diagnostics().stream().map(Diagnostic::message).toList());
  }

  private Clausebook given(Object fee, List<Integer> fines) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("fee", fee);
    facts.put("fines", fines);
    facts.put("places", 1200);
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("name", "Exampleton Community Council");
    profile.put("facts", facts);
    var fees = new GivenPolicy("fees", Map.of(), List.of());
    return Clausebook.open(folder)
        .with(List.of(new GivenCouncil("exampleton", profile, List.of(fees))));
  }

  private static List<String> texts(Clausebook clausebook) {
    Result<List<Rendition>> made = clausebook.render(List.of(KEY), FORMATS);
    assertTrue(made.isOk(), made.diagnostics()::toString);
    var texts = new ArrayList<String>();
    made.toOptional()
        .orElseThrow()
        .forEach(page -> texts.add(page.content().text().replaceAll("<[^>]+>", "")));
    return texts;
  }
}
