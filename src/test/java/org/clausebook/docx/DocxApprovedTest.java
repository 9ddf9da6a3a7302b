package org.clausebook.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.Junit5Reporter;
import org.clausebook.Clausebook;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The parts of a small Word file are those that somebody has read and approved: own numbers, labels,
 * references, a note, a table and the record of the adoption.
 */
final class DocxApprovedTest {
  @TempDir
  static Path folder;

  private static DocxParts parts;

  @BeforeAll
  static void write() throws IOException {
    WorkspaceFolder.faultless(folder)
        .replace(
            "councils/little-muddling/allotments.yaml", """
              The rent is due on Michaelmas Day and is collected by ${council.contacts.allotments}.
        """.stripTrailing(), """
              The rent is due on Michaelmas Day[^day], and is *not* paid to a tenant (see
              ${clause('conduct')} and ${item('let')}):

              | Plot | Rent |
              |---|---:|
              | whole | £30 |
              | half | £16 |

              > Pay **early**.

              [^day]: 29 September.
        """.stripTrailing());
    new WorkspaceFolder(folder)
        .write("templates/references.yaml", Files.readString(Path.of("templates/references.yaml")))
        .replace("templates/clauses/allotments.yaml", "b. let the plot", "b. {#let} let the plot");
    byte[] docx = Clausebook.open(folder)
        .render(List.of(new PolicyKey("little-muddling", "allotments")), EnumSet.of(Format.DOCX))
        .toOptional()
        .orElseThrow()
        .get(0)
        .content()
        .bytes();
    assertEquals(List.of(), new DocxCheck(Set.of()).faults(docx));
    parts = DocxParts.of(docx);
  }

  private static void verify(String part) {
    String shown = ShownXml.of(parts.part(part).orElseThrow());

    Approvals.verify(shown, new Options(new Junit5Reporter()).forFile().withExtension(".xml"));
  }

  @Test
  void theText() {
    verify(DocxParts.DOCUMENT);
  }

  @Test
  void theNumbering() {
    verify("word/numbering.xml");
  }

  @Test
  void theNotes() {
    verify("word/footnotes.xml");
  }

  @Test
  void theRecord() {
    verify("docProps/custom.xml");
  }
}
