package org.clausebook.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template from a stranger may not use. */
final class FenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${.now}",
        "${ .now }",
        "${.data_model}",
        "<#if .now?string == ''></#if>",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${name?api}",
        "${'1+1'?eval}",
        "${'name'?interpret}",
        "${name?matches('(a+)+')}",
        "${name?replace('a', 'b', 'r')}",
        "${name?split('a')}",
        "${name ? eval}",
        "${name?<#-- hidden -->eval}",
        "${name??eval}${name?eval}",
        "<#list 1.. as i></#list>",
        "<#list 1..9 as i></#list>",
        "${\"${.now}\"}",
        "${'${name?eval}'}",
        "<@name?eval/>",
        "<#noparse>${.now}</#noparse>",
        "${r\"${.now}\"}",
        "<#assign x = name?eval>",
        "${name + .now}",
        "${(1).now + 1 gt .now}",
      })
  void isFound(String template) {
    assertFalse(Fence.check(template).isEmpty(), template);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A plain text, even with .now and 1..9 and ?eval in it.",
        "${council.name}",
        "${council.display-name?upper_case}",
        "<#if version??>${version}</#if>",
        "<#list events as event>${event?counter}. ${event.verb?cap_first}<#sep>, </#list>",
        "<#-- ${.now} -->",
        "${'1.. .now ?eval'}",
        "<#include \"notice.html.ftl\">",
        "Price: $5 {and} more",
      })
  void isLeftAlone(String template) {
    assertEquals(List.of(), Fence.check(template), template);
  }

  @Test
  void theOffsetIsThatOfTheBreach() {
    String template = "Today: ${council.name} and ${.now}";

    assertEquals(template.indexOf(".now"), Fence.check(template).get(0).offset());
  }

  @Test
  void aTemplateThatIsNeverClosedComesToAnEnd() {
    for (String open :
        List.of("${", "<#if ", "${'", "<#--", "<#noparse>", "${a?", "${a.", "${\"${")) {
      assertTrue(Fence.check(open.repeat(1000)).size() < 2001, open);
    }
  }
}
