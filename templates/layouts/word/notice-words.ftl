<#-- What a draft and what a policy that is no longer in force say at the head of each page. -->
<#if draft>
<w:p><w:pPr><w:pStyle w:val="Mark"/></w:pPr><@run text=(words.draft?upper_case)!"DRAFT" bold=true tongue=tongue/><w:r><#if tongue?has_content><w:rPr><w:lang w:val="${tongue}"/></w:rPr></#if><w:t xml:space="preserve"><#if pending??>: <#if (words["not-yet"])??>${words["not-yet"]}<#else>not yet ${pending.verb} by</#if> ${pending.body}<#else>: ${(words["no-decision"])!"no decision is recorded"}</#if></w:t></w:r></w:p>
</#if>
<#if ended??>
<w:p><w:pPr><w:pStyle w:val="Mark"/></w:pPr><@run text=ended.verb?upper_case bold=true tongue=tongue/><w:r><#if tongue?has_content><w:rPr><w:lang w:val="${tongue}"/></w:rPr></#if><w:t xml:space="preserve"> <#include "/policy/ended-words.ftl"></w:t></w:r></w:p>
</#if>
<#if superseded??>
<w:p><w:pPr><w:pStyle w:val="Mark"/></w:pPr><@run text=(words.superseded?upper_case)!"SUPERSEDED" bold=true tongue=tongue/><w:r><#if tongue?has_content><w:rPr><w:lang w:val="${tongue}"/></w:rPr></#if><w:t xml:space="preserve">: <#include "/policy/superseded-words.ftl"></w:t></w:r></w:p>
</#if>
