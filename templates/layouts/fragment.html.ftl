<#-- Pasted into a page of a website: headings, paragraphs, lists and tables, and nothing else. -->
<#macro linked parts><#list parts as part><#if part.address??><a href="${part.address}">${part.text}</a><#else>${part.text}</#if></#list></#macro>
<#if letterhead??>
<#list letterhead.lines>
<p><#items as line>${line}<#sep><br/>
</#items></p>
</#list>
</#if>
<h${ranks.title}>${title}</h${ranks.title}>
<#if draft>
<p><#include "notice.html.ftl"></p>
</#if>
<#if superseded??>
<p><#include "superseded.html.ftl"></p>
</#if>
<#if control?? && control.page>
<p>${council.name}</p>
<#list control.cover as row>
<p>${row.label}: <#list row.values as parts><#list parts as part>${part.text}</#list><#sep>; </#list></p>
</#list>
</#if>
<#if control?? && !control.last>
<#include "control-fragment.html.ftl">
</#if>
<#list clauses as clause>
<h${ranks.clauses[clause?index]}<#if anchors[clause?index]?has_content> id="${anchors[clause?index]}"</#if>><#if clause.number?has_content>${clause.number} </#if><#if capitals>${clause.heading?upper_case}<#else>${clause.heading}</#if></h${ranks.clauses[clause?index]}>
${clause.body?no_esc}
</#list>
<#list closing as line>
<p>${line}</p>
</#list>
<#if control?? && control.last>
<#include "control-fragment.html.ftl">
</#if>
<#if signatures??>
<#include "signatures-fragment.html.ftl">
</#if>
