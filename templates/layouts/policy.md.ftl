<#-- Values under "quoted" are fit to stand between the double quotes of YAML. -->
---
title: "${quoted.title?no_esc}"
council: "${quoted.council.name?no_esc}"
policy: "${quoted.policy?no_esc}"
identifier: "${quoted.identifier?no_esc}"
language: "${quoted.language?no_esc}"
status: "${quoted.status?no_esc}"
<#if draft>
notice: "DRAFT: <#if quoted.pending??>not yet ${quoted.pending.verb?no_esc} by ${quoted.pending.body?no_esc}<#else>no decision is recorded</#if>"
</#if>
<#if superseded??>
notice: "SUPERSEDED: <#if superseded.version??>version ${quoted.superseded.version?no_esc} was ${quoted.superseded.verb?no_esc}<#else>other words were ${quoted.superseded.verb?no_esc}</#if> by ${quoted.superseded.body?no_esc}<#if superseded.date??>, ${quoted.superseded.date.shown?no_esc}</#if>"
</#if>
<#if number??>
number: "${quoted.number?no_esc}"
</#if>
<#if version??>
version: "${quoted.version?no_esc}"
</#if>
<#if owner??>
owner: "${quoted.owner?no_esc}"
</#if>
<#if events?has_content>
events:
<#list quoted.events as event>
  - verb: "${event.verb?no_esc}"
    body: "${event.body?no_esc}"
    date: "<#if event.date??>${event.date.iso?no_esc}<#else>pending</#if>"
<#if event.minute??>
    minute: "${event.minute?no_esc}"
</#if>
<#if event.version??>
    version: "${event.version?no_esc}"
</#if>
</#list>
</#if>
<#if review??>
review-due: "${quoted.review.iso?no_esc}"
</#if>
wording-sha256: "${quoted.wording?no_esc}"
generator: "${quoted.generator?no_esc}"
---

<#if letterhead?? && letterhead.lines?has_content>
<#list letterhead.lines as line>
${line}<#sep>\</#sep>
</#list>

</#if>
# ${title}

<#if superseded??>
> **SUPERSEDED**: <#if superseded.version??>version ${superseded.version} was ${superseded.verb}<#else>other words were ${superseded.verb}</#if> by ${superseded.body}<#if superseded.date??>, ${superseded.date.shown}</#if>

</#if>
<#if control?? && control.page>
${council.name}

<#list control.cover as row>
${row.label}: <#list row.values as parts><#list parts as part>${part.text}</#list><#sep>; </#list>

</#list>
</#if>
<#if control?? && !control.last>
<#include "control.md.ftl">

</#if>
<#list clauses as clause>
<#list clause.steps as step>#</#list> <#if clause.number?has_content>${clause.number?no_esc} </#if><#if capitals>${clause.heading?upper_case}<#else>${clause.heading}</#if>

<#if clause.body?has_content>
${clause.body?no_esc}

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
