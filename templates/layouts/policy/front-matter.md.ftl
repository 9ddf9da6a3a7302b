<#-- What stands at the head of every Markdown file. Values under "quoted" are fit to stand between the double quotes of YAML. -->
---
title: "${quoted.title?no_esc}"
council: "${quoted.council.name?no_esc}"
policy: "${quoted.policy?no_esc}"
identifier: "${quoted.identifier?no_esc}"
language: "${quoted["language-list"]?no_esc}"
status: "${quoted.status?no_esc}"
<#if draft>
notice: "<#if words??>${quoted.words.draft?upper_case?no_esc}: <#if quoted.pending??>${quoted.words["not-yet"]?no_esc} ${quoted.pending.body?no_esc}<#else>${quoted.words["no-decision"]?no_esc}</#if><#else>DRAFT: <#if quoted.pending??>not yet ${quoted.pending.verb?no_esc} by ${quoted.pending.body?no_esc}<#else>no decision is recorded</#if></#if>"
</#if>
<#if ended??>
notice: "${quoted.ended.verb?upper_case?no_esc} ${(quoted.words.by?no_esc)!"by"} <#if ended.by??>${quoted.ended.by?no_esc} (</#if>${quoted.ended.body?no_esc}<#if ended.date??>, ${quoted.ended.date.shown?no_esc}</#if><#if ended.minute??>, ${(quoted.words.minute?uncap_first?no_esc)!"minute"} ${quoted.ended.minute?no_esc}</#if><#if ended.by??>)</#if>: ${(quoted.words["not-in-force"]?no_esc)!"no longer in force"}"
</#if>
<#if superseded??>
notice: "<#if (words["this-version"])??>${quoted.words.superseded?upper_case?no_esc}: ${quoted.superseded.verb?no_esc} <#if superseded.version??>${quoted.words["this-version"]?no_esc} ${quoted.superseded.version?no_esc}<#else>${quoted.words["other-words"]?no_esc}</#if> ${quoted.words.by?no_esc} ${quoted.superseded.body?no_esc}<#else>SUPERSEDED: <#if superseded.version??>version ${quoted.superseded.version?no_esc} was ${quoted.superseded.verb?no_esc}<#else>other words were ${quoted.superseded.verb?no_esc}</#if> by ${quoted.superseded.body?no_esc}</#if><#if superseded.date??>, ${quoted.superseded.date.shown?no_esc}</#if>"
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
  - verb: "${event.code?no_esc}"
    body: "${event.body?no_esc}"
<#if event.by??>
    by: "${event.by?no_esc}"
</#if>
<#if event.date??>
    date: "${event.date.iso?no_esc}"
<#elseif event.pending>
    date: "pending"
</#if>
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

