package org.clausebook.stage.template;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a layout from a stranger may not use. */
final class TemplateSandboxTest {
  private static final Path LAYOUTS = Path.of("templates/layouts");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${.now}",
        "${ .now }",
        "${ . now }",
        "${.data_model}",
        "${.vars['x']}",
        "${.template_name}",
        "${.main.x}",
        "<#if .now?string == ''></#if>",
        "<#if x gt.now></#if>",
        "<@.now/>",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${name?api}",
        "${'1+1'?eval}",
        "${'{}'?eval_json}",
        "${'name'?interpret}",
        "${name?matches('(a+)+')}",
        "${name?replace('a', 'b', 'r')}",
        "${name?split('a')}",
        "${name?contains('a')}",
        "${list?join(', ')}",
        "${name?string('0')}",
        "${name?number}",
        "${list?chunk(3)?size}",
        "${list?seq_contains('a')}",
        "${list?sort?first}",
        "${list?map(x -> x)}",
        "${map?keys?size}",
        "${name ? eval}",
        "${name?<#-- hidden -->eval}",
        "${name??eval}${name?eval}",
        "${name?hasContent}",
        "<@name?eval/>",
      })
  void aBuiltInOrVariableThatIsNotKnownIsFound(String layout) {
    assertFound(layout);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1 + 1}",
        "${a + b}",
        "${2 - 1}",
        "${2 * 2}",
        "${4 / 2}",
        "${4 % 2}",
        "${-1}",
        "<#assign l = l + l>",
        "<#assign l += l>",
        "<#assign n++>",
        "<#assign n -= 1>",
        "<#assign m = m + {'a': 1}>",
        "<#list 1.. as i></#list>",
        "<#list 1..9 as i></#list>",
        "<#list 1..<9 as i></#list>",
        "<#list 1..*9 as i></#list>",
        "${list[1..]}",
        "${\"${name}${name}\"}",
        "${'${name?eval}'}",
        "<#assign s = \"${s}${s}\">",
        "<#assign s>${s}${s}</#assign>",
        "<#local s>${s}${s}</#local>",
        "<@m s=\"#{s}\"/>",
        "${name + .now}",
        "${(1).now + 1 gt .now}",
      })
  void whatComputesOrGrowsIsFound(String layout) {
    assertFound(layout);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[#ftl]",
        "  [#ftl]",
        "\ufeff[#ftl]",
        "[#if x][/#if]",
        "[/#if]",
        "[#-- c --]",
        "[@m/]",
        "[/@m]",
        "[=x]",
        "<#ftl>",
        "<#ftl strict_syntax=false>",
        "\n\t<#ftl output_format='plainText'>",
        "<#setting classic_compatible=true>",
        "<#setting locale='tr'>",
        "<#noparse>${.now}</#noparse>",
        "<#noParse>x",
        "<#comment>x</#comment>",
        "<#function f x><#return x></#function>",
        "<#return>",
        "<#global x = 1>",
        "<#import 'a.ftl' as a>",
        "<#visit x>",
        "<#recurse>",
        "<#escape x as x?eval></#escape>",
        "<#noescape></#noescape>",
        "<#autoesc></#autoesc>",
        "<#outputformat 'HTML'></#outputformat>",
        "<#attempt><#recover></#attempt>",
        "<#transform x></#transform>",
        "<#call m>",
        "<#switch x><#case 1></#switch>",
        "<#stop>",
        "<#flush>",
        "<#elseIf x>",
        "${r\"${.now}\"}",
        "${'a\\'b'}",
        "${a\\-b}",
        "${a-b}",
        "<#assign x = name?eval>",
        "<#if x <#-- c --> ></#if>",
        "<#if x <!-- c --> ></#if>",
        "${a\u0000}",
        "${a\u00a0b}",
        "${a\u000bb}",
        "${a\u2028?size}",
        "<#macro m x...></#macro>",
        "${a@b}",
        "${a$b}",
        "${x#y}",
      })
  void aDirectiveSyntaxOrSignThatIsNotKnownIsFound(String layout) {
    assertFound(layout);
  }

  /** In a raw string a backslash is a letter, so that it would end elsewhere than we think. */
  @Test
  void aRawStringIsFoundForWhatItIs() {
    assertEquals(
        List.of("an 'r' cannot come right before a quote in a layout"),
        TemplateSandbox.check("${r\"name\"}").stream()
            .map(TemplateSandbox.Violation::message)
            .toList());
    assertEquals(List.of(), TemplateSandbox.check("${r.x == \"name\"}"));
  }

  private static void assertFound(String layout) {
    assertFalse(TemplateSandbox.check(layout).isEmpty(), layout);
    assertFalse(TemplateSandbox.check("<p>" + layout).isEmpty(), layout);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A plain text, even with .now and 1..9 and ?eval in it, 1 + 1, a[0], [1] and a < b.",
        "${council.name}",
        "${words[\"not-yet\"]?upper_case}",
        "<#if version??>${version}</#if>",
        "<#if !a && (b || c == 'd')>x<#elseif list?size gt 1>y<#else>z</#if>",
        "<#list events as event>${event?counter}. ${event.verb?cap_first}<#sep>, </#sep></#list>",
        "<#list map as key, value>${key}</#list>",
        "<#-- ${.now} 1 + 1 [#ftl] -->",
        "${'1.. .now ?eval 1 + 1'}",
        "<#include \"notice.html.ftl\">",
        "<#assign text = edition.clauses[clause?index], edge = (a == b)?then('', c)>",
        "<#macro m x y='z'><#nested></#macro><@m x=1 y=a.b>text</@m><@m 1/><#t>",
        "${(a.b)!\"c\"} ${a!}",
        "a[href] { color: #fff } [data-x=\"1\"] *[lang] { --a: calc(1px + 2px) }",
        "Price: $5 {and} more",
      })
  void whatArrangesIsLeftAlone(String layout) {
    assertEquals(List.of(), TemplateSandbox.check(layout), layout);
  }

  @Test
  void theOffsetIsThatOfTheViolation() {
    String layout = "Today: ${council.name} and ${.now}";

    assertEquals(layout.indexOf(".now"), TemplateSandbox.check(layout).get(0).offset());
  }

  @Test
  void aLayoutThatIsNeverClosedComesToAnEnd() {
    for (String open : List.of(
        "${", "<#if ", "${'", "<#--", "<#noparse>", "${a?", "${a.", "${\"${", "${\\", "<@")) {
      assertTrue(TemplateSandbox.check(open.repeat(100_000)).size() < 100, open);
    }
  }

  @Test
  void nothingIsAllowedThatNoShippedLayoutUsesExceptWhatAForkMayWantBesideIt() throws IOException {
    String all = shipped();
    Set<String> unused = Stream.concat(
            TemplateSandbox.DIRECTIVES.stream().filter(name -> !holds(all, "<#" + name)),
            TemplateSandbox.BUILT_INS.stream().filter(name -> !holds(all, "\\?" + name)))
        .collect(toCollection(TreeSet::new));

    assertEquals(Set.of("first", "last", "local", "lower_case"), unused);
  }

  private static boolean holds(String text, String name) {
    return Pattern.compile(name + "\\b").matcher(text).find();
  }

  private static String shipped() throws IOException {
    var all = new StringBuilder();
    try (Stream<Path> files = Files.walk(LAYOUTS).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
