<#include "redline-words.ftl">
<#macro marked run text><#if run.inserted>{inserted: <#if run.plain>**</#if>${text}<#if run.plain>**</#if>}<#elseif run.deleted>{deleted: <#if run.plain>~~</#if>${text}<#if run.plain>~~</#if>}<#else>${text}</#if></#macro><#t>
<#macro numbers runs><#list runs as run>${run.before}<@marked run run.text?no_esc/>${run.after}</#list></#macro><#t>
<#macro revised runs><#list runs as run>${run.before}<@marked run run.text/>${run.after}</#list></#macro><#t>
---
title: "Changes to ${quoted.plainTitle?no_esc}: ${quoted.from.name?no_esc} to ${quoted.to.name?no_esc}"
council: "${quoted.council.name?no_esc}"
policy: "${quoted.policy?no_esc}"
redline-from: "${quoted.from.name?no_esc}"
redline-to: "${quoted.to.name?no_esc}"
notice: "CHANGES: not the policy itself"
generator: "${quoted.generator?no_esc}"
---

# Changes to <@revised title/>

This shows what changes from <@version from/> to <@version to/>. {inserted: **Inserted words**} are bold and {deleted: ~~deleted words~~} are struck through, each in braces.

<#list texts as e>
## What changes<@tongue e/>

<#if e.changed?has_content>
Table: Clauses that change: ${e.changed?size}

| Clause | What changes |<#if e.reasons> Why |</#if>
| --- | --- |<#if e.reasons> --- |</#if>
<#list e.changed as clause>
| **<#if clause.number?has_content>${clause.number?no_esc} </#if>${clause.plainHeading}** | <#list clause.changes as change><@what change clause/><#sep>. </#sep></#list> |<#if e.reasons> ${clause.why!"Not recorded"} |</#if>
</#list>
<#else>
No clause changes its words, its heading or its place.
</#if>

<#if e.renumbered?has_content>
Only the number changes of: <#list e.renumbered as clause>${clause.plainHeading} (<#if clause.was?has_content>${clause.was?no_esc}<#else>no number</#if> to <#if clause.is?has_content>${clause.is?no_esc}<#else>no number</#if>)<#sep>; </#sep></#list>.

</#if>
<#if e.unchanged??>
Clauses that stay as they are, and are left out here: ${e.unchanged}.

</#if>
<#list e.opening as line>
<#list line as run>${run.before}<@marked run run.text/>${run.after}</#list>

</#list>
<#list e.clauses as clause>
<#if clause.away>
**<#if clause.was?has_content>${clause.was} </#if>${clause.plainHeading}**: <@away clause/>

<#else>
<#if clause.headed>
<#list clause.steps as step>#</#list> <#if clause.numbers?has_content><@numbers clause.numbers/> </#if><@revised clause.heading/>

</#if>
<#if clause.moved>
*<@moved clause/>*

</#if>
<#if clause.body?has_content>
${clause.body?no_esc}

</#if>
</#if>
</#list>
<#list e.closing as line>
<#list line as run>${run.before}<@marked run run.text/>${run.after}</#list>
<#if line?has_next>

</#if>
</#list>
<#if e?has_next>

</#if>
</#list>
