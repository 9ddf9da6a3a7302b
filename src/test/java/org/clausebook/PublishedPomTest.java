package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * The rules of Maven Central for what it publishes, as <a
 * href="https://central.sonatype.org/publish/requirements">its page of requirements</a> had them on
 * 30 November 2026. Signatures are the publisher's.
 */
final class PublishedPomTest {
  private final XPath paths = XPathFactory.newInstance().newXPath();
  private Document pom;

  @BeforeEach
  void read() throws Exception {
    pom = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(Path.of("pom.xml").toFile());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "groupId",
        "artifactId",
        "version",
        "name",
        "description",
        "url",
        "licenses/license/name",
        "licenses/license/url",
        "developers/developer/name",
        "developers/developer/organization",
        "scm/connection",
        "scm/developerConnection",
        "scm/url"
      })
  void whatCentralAsksForIsThere(String path) throws Exception {
    assertFalse(text("/project/" + path).isBlank());
  }

  @Test
  void neitherTheProjectNorALibraryIsASnapshot() throws Exception {
    assertFalse(text("/project/version").endsWith("-SNAPSHOT"));
    var versions = (NodeList) paths.evaluate(
        "/project/properties/*[contains(., '-SNAPSHOT')]", pom, XPathConstants.NODESET);
    assertEquals(0, versions.getLength());
  }

  @Test
  void noLibraryComesFromAnywhereElse() throws Exception {
    assertEquals("", text("/project/repositories"));
    assertEquals("", text("/project/dependencies/dependency[scope = 'system']/artifactId"));
  }

  @Test
  void sourcesAndJavadocAreMadeForARelease() throws Exception {
    for (String plugin : List.of("maven-source-plugin", "maven-javadoc-plugin")) {
      String goal =
          text("/project/profiles/profile[id = 'release']/build/plugins/plugin[artifactId = '"
              + plugin + "']/executions/execution/goals/goal");
      assertTrue(goal.startsWith("jar"), plugin);
    }
  }

  private String text(String path) throws XPathExpressionException {
    return paths.evaluate(path, pom);
  }
}
