package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.model.document.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one policy says above its title while it is a draft, and where its lines of adoption stand. */
final class DraftBannerTest {
  private static final String BANNER =
      "draft-banner: Out for consultation by ${council.name} until June\n";
  private static final String ADOPTED = """
      adoption:
        events:
          - {verb: adopted, body: Council, date: 2024-05, minute: 24/3}
        printed: [The lines of adoption]
        at: %s
      """;

  @TempDir
  Path folder;

  private String text(String overlay, Format format) {
    var policy = ControlledPolicy.of(folder, overlay);
    assertEquals(List.of(), policy.faults());
    String text = policy.text(format).replaceAll("\\s+", " ");
    return format == Format.HTML
        ? text.substring(text.indexOf("<body"), text.indexOf("</main>"))
        : text;
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"PDF_UA2", "DOCX"},
      mode = EnumSource.Mode.EXCLUDE)
  void aDraftPrintsItAboveItsTitleInEveryFormat(Format format) {
    String draft = text(BANNER, format);
    int banner = draft.indexOf("Out for consultation by Little Muddling Parish Council until June");

    assertTrue(banner >= 0, draft);
    assertTrue(banner < title(draft, format), draft);
  }

  private static int title(String text, Format format) {
    return switch (format) {
      case MARKDOWN -> text.indexOf(" # Little");
      case HTML -> text.indexOf("<h1");
      case FRAGMENT -> text.indexOf("<h2");
      case PDF, PDF_UA2, DOCX -> text.indexOf("H1:");
    };
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"PDF_UA2", "DOCX"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatIsAdoptedDoesNotPrintIt(Format format) {
    assertFalse(text(BANNER + ADOPTED.formatted("top"), format).contains("consultation"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"PDF_UA2", "DOCX"},
      mode = EnumSource.Mode.EXCLUDE)
  void theLinesOfAdoptionStandUnderTheTitleWhereTheCouncilSaysSo(Format format) {
    String top = text(ADOPTED.formatted("top"), format);
    String bottom = text(ADOPTED.formatted("bottom"), format);

    int clause = top.lastIndexOf("Purpose");

    assertTrue(top.indexOf("The lines of adoption") < clause, top);
    assertTrue(top.indexOf("The lines of adoption") > title(top, format), top);
    assertTrue(bottom.indexOf("The lines of adoption") > bottom.lastIndexOf("Purpose"), bottom);
  }

  @Test
  void noOtherPlaceIsKnown() {
    assertTrue(ControlledPolicy.of(folder, ADOPTED.formatted("start"))
        .faults()
        .get(0)
        .contains("no place of closing lines is called 'start'"));
  }
}
