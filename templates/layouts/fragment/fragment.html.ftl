<#-- Pasted into a page of a website: headings, paragraphs, lists and tables, and nothing else. Where
     the policy is not in English alone, every block says its language, clause by clause. -->
<#include "/policy/edition.ftl">
<#macro linked parts><#list parts as part><#if part.address??><a href="${part.address}">${part.text}</a><#else>${part.text}</#if></#list></#macro>
<#macro around place>
<#list texts as edition>
<#if !(edition.closingLanguage?? && editions??)>
<#list edition[place] as line>
<p<@tongue of=(edition.closingLanguage)!edition.language/>>${line}</p>
</#list>
</#if>
</#list>
</#macro>
<#macro tongue of=language><#if told> lang="${of}"</#if></#macro>
<#if ended??>
<#list texts as edition>
<@speak edition/>
<p<@tongue/>><#include "/policy/ended.html.ftl"></p>
</#list>
</#if>
<#if banner??>
<#list texts as edition>
<#if edition.banner??>
<p<@tongue of=edition.language/>>${edition.banner}</p>
</#if>
</#list>
</#if>
<#if letterhead??>
<#list texts as edition>
<@speak edition/>
<#list edition.letterhead.lines>
<p<@tongue/>><#items as line>${line}<#sep><br/>
</#items></p>
</#list>
</#list>
</#if>
<#list texts as edition>
<@speak edition/>
<h${ranks.title}<@tongue of=(edition.titleLanguage)!language/>>${edition.title}</h${ranks.title}>
<#if edition.notice??>
<p<@tongue/>>${edition.notice}</p>
</#if>
<#if draft>
<p<@tongue/>><#include "/policy/notice.html.ftl"></p>
</#if>
<#if superseded??>
<p<@tongue/>><#include "/policy/superseded.html.ftl"></p>
</#if>
<#if control?? && control.page>
<p<@tongue/>>${edition.council.name}</p>
<#list edition.control.cover as row>
<p<@tongue/>>${row.label}: <#list row.values as parts><#list parts as part>${part.text}</#list><#sep>; </#list></p>
</#list>
</#if>
</#list>
<@around "opening"/>
<#if control?? && !control.last>
<#list texts as edition>
<@speak edition/>
<#include "control-fragment.html.ftl">
</#list>
</#if>
<#if contentsListed>
<#list texts as edition>
<@speak edition/>
<p<@tongue/>><strong>${(words.contents)!"Contents"}</strong></p>
<ul<@tongue/>>
<#list edition.clauses as clause>
<#if clause.heading?has_content>
<li><p><a href="#${anchors[edition?index][clause?index]}"><#if clause.number?has_content>${clause.number} </#if><#if capitals>${clause.heading?upper_case}<#else>${clause.heading}</#if></a></p></li>
</#if>
</#list>
</ul>
</#list>
</#if>
<#list clauses as clause>
<#if !clause.appendix>
<#assign place = clause?index>
<#include "clause-fragment.html.ftl">
</#if>
</#list>
<@around "closing"/>
<#if control?? && control.last>
<#list texts as edition>
<@speak edition/>
<#include "control-fragment.html.ftl">
</#list>
</#if>
<#if jointSignatures??>
<#include "bilingual-signatures-fragment.html.ftl">
<#elseif signatures??>
<#list texts as edition>
<@speak edition/>
<#include "signatures-fragment.html.ftl">
</#list>
</#if>
<#list clauses as clause>
<#if clause.appendix>
<#assign place = clause?index>
<#include "clause-fragment.html.ftl">
</#if>
</#list>
