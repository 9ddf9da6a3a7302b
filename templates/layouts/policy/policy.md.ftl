<#include "front-matter.md.ftl">
<#if ended??>
> **${ended.verb?upper_case}** <#include "ended-words.ftl">

</#if>
<#if banner??>
> ${banner}

</#if>
<#if letterhead?? && letterhead.lines?has_content>
<#list letterhead.lines as line>
${line}<#sep>\</#sep>
</#list>

</#if>
# ${title}

<#if notice??>
*${notice}*

</#if>
<#if superseded??>
> **${(words.superseded?upper_case)!"SUPERSEDED"}**: <#include "superseded-words.ftl">

</#if>
<#if control?? && control.page>
${council.name}

<#list control.cover as row>
${row.label}: <#list row.values as parts><#list parts as part>${part.text}</#list><#sep>; </#list>

</#list>
</#if>
<#list opening as line>
${line}

</#list>
<#if control?? && !control.last>
<#include "control.md.ftl">

</#if>
<#if contentsListed>
**${(words.contents)!"Contents"}**

<#list clauses as clause>
<#if clause.heading?has_content>
<#list clause.steps as step><#if step?index gt 1>  </#if></#list>- [<#if clause.number?has_content>${clause.number?no_esc} </#if><#if capitals>${clause.heading?upper_case}<#else>${clause.heading}</#if>](${anchors[0][clause?index]?no_esc})
</#if>
</#list>

</#if>
<#list clauses as clause>
<#if !clause.appendix>
<#include "clause.md.ftl">
</#if>
</#list>
<#list closing as line>
${line}
<#if line?has_next>

</#if>
</#list>
<#if control?? && control.last>
<#if closing?has_content>

</#if>
<#include "control.md.ftl">
</#if>
<#if signatures??>
<#if closing?has_content || (control?? && control.last)>

</#if>
<#include "signatures.md.ftl">
</#if>
<#if appendices>
<#if closing?has_content || signatures?? || (control?? && control.last)>

</#if>
<#list clauses as clause>
<#if clause.appendix>
<#include "clause.md.ftl">
</#if>
</#list>
</#if>
