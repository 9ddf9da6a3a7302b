package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A layout of a fork that would make Word fetch something prints no file. */
final class HostileWordLayoutTest {
  private static final String FOOTER = "templates/layouts/word/footer.xml.ftl";
  private static final String RELATIONS = "templates/layouts/word/document-relations.xml.ftl";

  @TempDir
  Path folder;

  @Test
  void aFieldThatFetchesIsTold() throws IOException {
    refuses(
        FOOTER,
        "code=\"NUMPAGES\"",
        "code=\"INCLUDEPICTURE https://example.org/seen.png\"",
        "it prints the field 'INCLUDEPICTURE https://example.org/seen.png', which no policy may hold");
  }

  @Test
  void aTemplateFromElsewhereIsTold() throws IOException {
    refuses(
        RELATIONS,
        "</Relationships>",
        "<Relationship Id=\"t\" Type=\"urn:template\" Target=\"https://example.org/a.dotm\""
            + " TargetMode=\"External\"/></Relationships>",
        "it prints a relation of the kind 'urn:template', which no policy may hold");
  }

  private void refuses(String file, String shipped, String hostile, String message)
      throws IOException {
    var policy = SamplePolicy.in(folder).layouts();
    policy.write(file, Files.readString(Path.of(file)).replace(shipped, hostile));

    var problems = Clausebook.open(folder)
        .render(List.of(new PolicyKey("borwen", "dogs")), Set.of(Format.DOCX))
        .diagnostics();

    assertEquals(List.of(message), problems.stream().map(one -> one.message()).toList());
    assertEquals(file, problems.get(0).location().file());
  }
}
