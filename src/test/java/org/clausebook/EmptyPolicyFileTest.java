package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A policy's file that says nothing takes the shared policy as it is. */
final class EmptyPolicyFileTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "# Nothing of our own.", "---\n  # Yet.\n", "\uFEFF", "\r\n#\r\n"})
  void theSharedPolicyIsTakenAsItIs(String file) {
    var policy = SamplePolicy.in(folder).overlay(file);

    assertEquals(List.of("1. Leads"), policy.headings());
    assertEquals("Dogs", policy.document().title());
  }

  @Test
  void aLayerMayBeneathItSayMore() {
    var policy = SamplePolicy.in(folder)
        .overlay("")
        .profile("extends: county")
        .write("councils/_county/layer.yaml", "name: County")
        .write("councils/_county/dogs.yaml", "title: Dogs of the County");

    assertEquals("Dogs of the County", policy.document().title());
  }

  @Test
  void anEmptyProfileOrLibraryIsAMistake() {
    SamplePolicy.in(folder).overlay("").write("councils/borwen/council.yaml", "# later");

    assertEquals(
        List.of("this file is empty"),
        Clausebook.open(folder).compose(new PolicyKey("borwen", "dogs")).diagnostics().stream()
            .map(mistake -> mistake.message())
            .toList());
  }
}
