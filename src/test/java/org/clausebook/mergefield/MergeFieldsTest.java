package org.clausebook.mergefield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clausebook.mergefield.MergeField.Capital;
import org.clausebook.mergefield.MergeField.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MergeFieldsTest {
  /** The size of the largest file that is read. */
  private static final int LARGE = 1 << 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${council.name}",
        "${council.display-name}",
        "${ council.name }",
        "${\n  council.name\t}",
        "${owner}",
        "${council.name?cap_first}",
        "${council.name ? uncap_first}",
        "${clause('scope')}",
        "${ clause ( \"scope\" ) }"
      })
  void aMergeFieldIsRead(String text) {
    var read = MergeFields.in("Of " + text + ".");

    assertEquals(List.of(), read.faults());
    assertEquals(1, read.fields().size());
    assertEquals(3, read.fields().get(0).from());
    assertEquals(3 + text.length(), read.fields().get(0).to());
  }

  @Test
  void itKnowsWhatIsAskedFor() {
    assertEquals(
        List.of(
            new MergeField(0, 25, Kind.VALUE, "council.name", Capital.CAPITAL),
            new MergeField(26, 44, Kind.CLAUSE, "scope", Capital.AS_WRITTEN)),
        MergeFields.in("${council.name?cap_first} ${clause('scope')}").fields());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1]",
        "a < b",
        "#5",
        "$5",
        "{x}",
        "[=",
        "[= 5 of them]",
        "[#12]",
        "fewer than <#5",
        "[@ £5]",
        "{when council.kind is parish}",
        "$ {council.name}",
        "< #if x>",
        "</ #if>",
        "<if x>",
        "[[a]]",
        "[text](#anchor)",
        "text[^1]",
        "<https://example.org>",
        "<b>",
        "<!-- a -->",
        "{{x}}",
        "{% x %}",
        "＄{council.name}",
        "$｛council.name｝",
        "＜#if x＞",
        "［#ftl］",
        "$\u200b{council.name}",
        "<\u200b#if>",
        "C# {x}",
        "a[-1]",
        "[/]",
        "[x=1]",
        "%{x}",
        "}"
      })
  void whatOnlyLooksLikeCodeIsWords(String text) {
    assertEquals(new MergeFields(List.of(), List.of()), MergeFields.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "[#ftl][#assign x=.now]~0~'[#ftl'",
        "`  [#ftl]`~2~'[#ftl'",
        "\ufeff[#ftl]~1~'[#ftl'",
        "<#ftl strict_syntax=false>~0~'<#ftl'",
        "a <#if x>~2~'<#if'",
        "</#if>~0~'</#if'",
        "<#-- c -->~0~'<#'",
        "[#-- c --]~0~'[#'",
        "<@m/>~0~'<@m'",
        "<@ m/>~0~'<@'",
        "</@m>~0~'</@m'",
        "[@m/]~0~'[@m'",
        "[/@m]~0~'[/@m'",
        "[/#if]~0~'[/#if'",
        "[=x]~0~'[=x'",
        "[=.now]~0~'[='",
        "[='x']~0~'[='",
        "#{1}~0~'#{1'",
        "${~0~'${' is opened here",
        "${council.name~0~'${' is opened here",
        "${council.name and ${council.term}~0~'${' is opened here",
        "${}~0~this merge field has no name",
        "${ }~0~this merge field has no name",
        "${.now}~2~'.now'",
        "${council..name}~9~'..name'",
        "${council.name.}~14~'.'",
        "${council.name?eval}~14~'?eval'",
        "${council.name?cap_first?eval}~24~'?eval'",
        "${council.name + x}~15~'+'",
        "${council.name!x}~14~'!'",
        "${council[0]}~9~'['",
        "${\"x\"}~2~'\"'",
        "${1..9}~3~'..9'",
        "${clause(scope)}~0~a reference to a clause",
        "${clause.scope}~0~a reference to a clause",
        "${clause('a' + 'b')}~0~a reference to a clause",
        "${clause('scope'~0~'${' is opened here"
      })
  void whatATemplateEngineWouldObeyIsAFault(String text, int offset, String message) {
    var read = MergeFields.in(text);

    assertEquals(offset, read.faults().get(0).offset());
    assertTrue(read.faults().get(0).message().startsWith(message), () -> "" + read.faults());
    assertEquals(List.of(), read.values().stream().filter(f -> f.from() == 0).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\${x", "\\<#if x>", "\\[#ftl]", "\\#{x}", "\\[=x]", "\\<@m/>", "\\\\\\${"})
  void aBackslashMakesWordsOfIt(String text) {
    var read = MergeFields.in(text);

    assertEquals(List.of(), read.faults());
    assertEquals(List.of(), read.values());
    assertEquals(
        List.of(Kind.BACKSLASH), read.fields().stream().map(MergeField::kind).toList());
  }

  @Test
  void twoBackslashesAreABackslash() {
    assertEquals(1, MergeFields.in("\\\\${council.name}").values().size());
  }

  @Test
  void eachPieceOfCodeIsToldOnce() {
    var read = MergeFields.in("<#if a><#if b></#if></#if>");

    assertEquals(
        List.of(0, 14), read.faults().stream().map(MergeFields.Fault::offset).toList());
  }

  @Test
  void noMoreFaultsAreToldThanAnybodyReads() {
    assertEquals(
        MergeFields.MOST_FAULTS, MergeFields.in("${} ".repeat(1_000)).faults().size());
  }

  /** What takes the square of its length takes hours. */
  @ParameterizedTest
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  @ValueSource(
      strings = {
        "${",
        "${a",
        "${a?",
        "$",
        "<",
        "<#",
        "[#",
        "\\",
        "\\\\${",
        "${clause('",
        "${clause(\"a",
        "${a}",
        "${clause('a')}",
        "#{",
        "[=",
        "${ ",
        "${a.",
        "${..",
        "</#a",
        "${a ${"
      })
  void aLargeTextTakesAsLongAsItIs(String part) {
    String text = part.repeat(LARGE / part.length());

    MergeFields read = MergeFields.in(text);

    assertTrue(read.faults().size() <= MergeFields.MOST_FAULTS);
  }
}
