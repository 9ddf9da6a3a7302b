<#include "summary-words.ftl">
---
title: "Summary of ${quoted.title?no_esc}"
council: "${quoted.council.name?no_esc}"
policy: "${quoted.policy?no_esc}"
language: "${quoted.language?no_esc}"
<#if draft>
notice: "DRAFT: not adopted yet"
</#if>
<#if version??>
version: "${quoted.version?no_esc}"
</#if>
generator: "${quoted.generator?no_esc}"
---

# ${title}

**Summary in plain words.** <@about/>.

*<@caution/>*

<#list texts as edition>
<#if !edition?is_first>
<div lang="${edition.language?no_esc}">

## ${edition.title}

</#if>
<#list edition.clauses as clause>
<#if clause.heading?has_content>
<#if !edition?is_first>#</#if>## <#if clause.number?has_content>${clause.number?no_esc} </#if>${clause.heading}

</#if>
<#list clause.texts as text>
${text}

</#list>
</#list>
<#if !edition?is_first>
</div>

</#if>
</#list>
