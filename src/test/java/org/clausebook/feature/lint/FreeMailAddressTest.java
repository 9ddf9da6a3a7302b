package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FreeMailAddressTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return new Watched(temporary, "free-mail-address").findings(body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"borwen.clerk@gmail.com", "<mailto:Clerk@Hotmail.co.uk>", "`x@aol.com`"})
  void anAddressThatAnybodyCouldHaveIsFound(String address) {
    assertEquals(1, findings("Write to " + address + ".").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"clerk@borwen-pc.gov.uk", "clerk@gmail.com.example", "Gmail is not used", "me@me"})
  void othersAreNot(String address) {
    assertEquals(List.of(), findings("Write to " + address + "."));
  }

  @Test
  void aFactIsFoundOnceWhetherItIsPrintedOrNot() {
    LintSample sample =
        new Watched(temporary, "free-mail-address").sample("Write to ${council.contacts.warden}.");
    sample.policy().outline("""
            fields: {contacts.warden: "Who?", contacts.vet: "Who else?"}
            clauses: [leads]
            """).profile("""
            contacts:
              warden: warden@yahoo.com
              vet: vet@icloud.com
            """);

    assertEquals(
        List.of(
            "councils/borwen/council.yaml:3:11 'warden@yahoo.com' is an address that anybody could"
                + " have",
            "councils/borwen/council.yaml:4:8 'vet@icloud.com' is an address that anybody could"
                + " have"),
        sample.findings("free-mail-address"));
  }
}
