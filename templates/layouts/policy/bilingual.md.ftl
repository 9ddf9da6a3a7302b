<#-- In two languages, clause by clause: what is not in the first one stands in a div that says so. -->
<#include "front-matter.md.ftl">
<#include "edition.ftl">
<#if ended??>
<#list editions as edition>
<@open edition/>
<@speak edition/>
> **${ended.verb?upper_case}** <#include "ended-words.ftl">

<@close edition/>
</#list>
</#if>
<#if banner??>
<#list editions as edition>
<#if edition.banner??>
<@open edition/>
> ${edition.banner}

<@close edition/>
</#if>
</#list>
</#if>
<#if letterhead?? && letterhead.lines?has_content>
<#list editions as edition>
<@open edition/>
<#list edition.letterhead.lines as line>
${line}<#sep>\</#sep>
</#list>

<@close edition/>
</#list>
</#if>
<#list editions as edition>
<#if edition.titleLanguage??>
# ${edition.title}

</#if>
<@open edition/>
<#if !edition.titleLanguage??>
# ${edition.title}

</#if>
<#if edition.notice??>
*${edition.notice}*

</#if>
<#if superseded??>
<@speak edition/>
> **${(words.superseded?upper_case)!"SUPERSEDED"}**: <#include "superseded-words.ftl">

</#if>
<#if control?? && control.page>
${edition.council.name}

<#list edition.control.cover as row>
${row.label}: <#list row.values as parts><#list parts as part>${part.text}</#list><#sep>; </#list>

</#list>
</#if>
<@close edition/>
</#list>
<@around "opening"/>
<#if control?? && !control.last>
<@sheet/>
</#if>
<#if contentsListed>
<#list editions as edition>
<@speak edition/>
<@open edition/>
**${(words.contents)!"Contents"}**

<#list edition.clauses as clause>
<#if clause.heading?has_content>
<#list clause.steps as step><#if step?index gt 1>  </#if></#list>- [<#if clause.number?has_content>${clause.number?no_esc} </#if><#if capitals>${clause.heading?upper_case}<#else>${clause.heading}</#if>](${anchors[edition?index][clause?index]?no_esc})
</#if>
</#list>

<@close edition/>
</#list>
</#if>
<#list clauses as clause>
<#if !clause.appendix>
<#assign place = clause?index>
<#include "bilingual-clause.md.ftl">
</#if>
</#list>
<@around "closing"/>
<#if control?? && control.last>
<@sheet/>
</#if>
<#if jointSignatures??>
Table: <@joint jointSignatures.title/>

|<#list jointSignatures.columns as column> <@joint column/> |</#list>
|<#list jointSignatures.columns as column> --- |</#list>
<#list jointSignatures.offices as office>
| **<@joint office/>** |<#list jointSignatures.columns as column><#if !column?is_first> |</#if></#list>
</#list>
</#if>
<#if appendices>
<#if jointSignatures??>

</#if>
<#list clauses as clause>
<#if clause.appendix>
<#assign place = clause?index>
<#include "bilingual-clause.md.ftl">
</#if>
</#list>
</#if>
<#macro joint tongues><#list tongues as tongue><#if tongue.second><span lang="${tongue.language?no_esc}">${tongue.text}</span><#else>${tongue.text}</#if><#sep> / </#list></#macro>
<#macro around place>
<#list editions as edition>
<#if !edition.closingLanguage?? && edition[place]?has_content>
<@open edition/>
<#list edition[place] as line>
${line}

</#list>
<@close edition/>
</#if>
</#list>
</#macro>
<#macro sheet>
<#list editions as edition>
<@speak edition/>
<@open edition/>
<#include "control.md.ftl">

<@close edition/>
</#list>
</#macro>
<#macro open edition>
<#if edition.prefix?has_content>
<div lang="${edition.language?no_esc}">

</#if>
</#macro>
<#macro close edition>
<#if edition.prefix?has_content>
</div>

</#if>
</#macro>
