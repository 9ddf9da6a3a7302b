package org.clausebook.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word files keep the rules of the Open XML SDK. */
@Tag("slow")
final class OpenXmlRulesTest {
  @TempDir
  Path folder;

  @BeforeAll
  static void isThere() {
    Program.need(OpenXmlRules.isInstalled(), OpenXmlRules.HOW_TO_GET);
  }

  @Test
  void aGoodFileKeepsThemAndABrokenOneIsTold() throws IOException {
    Path good = Files.write(folder.resolve("good.docx"), DocxFolder.good().zipped());
    Path broken = Files.write(
        folder.resolve("broken.docx"),
        DocxFolder.good().with("word/document.xml", "<w:tblW ", "<w:colour ").zipped());

    List<String> faults = OpenXmlRules.faults(List.of(good, broken));

    assertEquals(
        List.of("broken.docx"),
        faults.stream().map(f -> f.substring(0, f.indexOf(" "))).distinct().toList());
  }

  @Test
  void everyPolicyKeepsThem() {
    assertEquals(
        List.of(), OpenXmlRules.faults(List.copyOf(DocxSamples.write(folder).keySet())));
  }
}
