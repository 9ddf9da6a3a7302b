<#-- A policy in two languages, clause by clause; the first of them is the language of the page. -->
<#include "edition.ftl">
<#include "bilingual-lines.html.ftl">
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">
<head>
<meta charset="utf-8"/>
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="description" content="${description}"/>
<#include "metadata.html.ftl">
<style media="screen">
<#include "screen.css">
<#if control?? || letterhead?? || signatures??>
<#include "control-screen.css">
</#if>
<#include "bilingual-screen.css">
</style>
<style media="print">
<#include "print.css">
<#if control?? || letterhead?? || signatures??>
<#include "control-print.css">
</#if>
<#include "bilingual-print.css">
</style>
<style media="print and (min-width: 0)">
<#include "browser-print.css">
</style>
<style>
<#include "translation.css">
<#if gaps>
<#include "gaps.css">
</#if>
</style>
<#if banner??>
<style>
<#include "banner.css">
</style>
</#if>
<#if superseded?? || ended??>
<style media="print">
<#include "superseded.css">
</style>
</#if>
<#if forms>
<style media="screen">
<#include "form-screen.css">
</style>
<style media="print">
<#include "form-print.css">
</style>
</#if>
<#if appendices>
<style media="print">
<#include "appendix-print.css">
</style>
</#if>
<#if landscape>
<style media="print">
<#include "landscape-print.css">
</style>
<style media="print and (min-width: 0)">
<#include "landscape-browser-print.css">
</style>
</#if>
</head>
<body class="<#if facing>facing<#else>stacked</#if><#if dashes> dashes</#if>">
<div class="running-header" hidden="hidden">
<#list editions as edition>
<div class="heads" lang="${edition.language}"><span class="council">${edition.council.name}</span> <span class="title">${edition.runningTitle}</span></div>
</#list>
<#if draft>
<div class="mark"><#list editions as edition><@speak edition/><span lang="${edition.language}"><#include "notice.html.ftl"></span><#sep> · </#list></div>
</#if>
<#if ended??>
<div class="mark"><#list editions as edition><@speak edition/><span lang="${edition.language}"><#include "ended.html.ftl"></span><#sep> · </#list></div>
</#if>
<#if superseded??>
<div class="mark"><#list editions as edition><@speak edition/><span lang="${edition.language}"><#include "superseded.html.ftl"></span><#sep> · </#list></div>
</#if>
</div>
<div class="running-footer" hidden="hidden"><#list editions as edition><#if edition.latest??><span lang="${edition.language}">${edition.latest.verb?cap_first} ${edition.latest.date.shown}</span><#sep> · </#if></#list></div>
<#list editions as edition>
<@speak edition/>
<a class="skip" lang="${edition.language}" href="#policy_text">${(words.skip)!"Skip to the policy"}</a>
</#list>
<#if draft>
<aside class="notice" aria-label="<#list editions as edition>${(edition.words.draft)!"Draft"}<#sep> / </#list>">
<#list editions as edition>
<@speak edition/>
<p lang="${edition.language}"><#include "notice.html.ftl"></p>
</#list>
</aside>
</#if>
<#if ended??>
<aside class="notice superseded" aria-label="<#list editions as edition>${edition.ended.verb?cap_first}<#sep> / </#list>">
<#list editions as edition>
<@speak edition/>
<p lang="${edition.language}"><#include "ended.html.ftl"></p>
</#list>
</aside>
</#if>
<#if superseded??>
<aside class="notice superseded" aria-label="<#list editions as edition>${(edition.words.superseded)!"Superseded"}<#sep> / </#list>">
<#list editions as edition>
<@speak edition/>
<p lang="${edition.language}"><#include "superseded.html.ftl"></p>
</#list>
</aside>
</#if>
<header class="strip">
<#list editions as edition>
<div lang="${edition.language}">
<p class="council">${edition.council.name}</p>
<#if edition.latest??>
<p>${edition.latest.verb?cap_first} ${edition.latest.date.shown}</p>
</#if>
</div>
</#list>
</header>
<div class="page">
<main id="policy_text" tabindex="-1"<#if capitals && paragraphs> class="capitals paragraphs"<#elseif capitals> class="capitals"<#elseif paragraphs> class="paragraphs"</#if>>
<#list editions as edition>
<#if edition.banner??>
<p class="banner" lang="${edition.language}">${edition.banner}</p>
</#if>
</#list>
<#if control?? && control.page>
<div class="cover">
</#if>
<#if letterhead??>
<#include "bilingual-letterhead.html.ftl">
</#if>
<div class="pair">
<#list editions as edition>
<div lang="${edition.language}">
<h1<#if edition.titleName??> class="named"</#if><#if edition.titleLanguage??> lang="${edition.titleLanguage}"</#if>><#if edition.titleName??><span class="name">${edition.titleName}</span> <br/><span class="called">${edition.runningTitle}</span><#else>${edition.title}</#if></h1>
<#if edition.notice??>
<p class="translation">${edition.notice}</p>
</#if>
<#if control?? && control.page>
<p class="council">${edition.council.name}</p>
<#list edition.control.cover as row>
<p>${row.label}: <#list row.values as parts><#list parts as part>${part.text}</#list><#sep>; </#list></p>
</#list>
</#if>
</div>
</#list>
</div>
<#if control?? && control.page>
</div>
</#if>
<#if opened>
<@around "opening"/>
</#if>
<#if control?? && !control.last>
<#list editions as edition>
<@speak edition/>
<div lang="${edition.language}">
<#include "control.html.ftl">
</div>
</#list>
</#if>
<#list clauses as clause>
<#if !clause.appendix>
<#assign place = clause?index>
<#include "bilingual-clause.html.ftl">
</#if>
</#list>
<#if closed>
<@around "closing"/>
</#if>
<#if control?? && control.last>
<#list editions as edition>
<@speak edition/>
<div lang="${edition.language}">
<#include "control.html.ftl">
</div>
</#list>
</#if>
<#if jointSignatures??>
<#include "bilingual-signatures.html.ftl">
</#if>
<#list clauses as clause>
<#if clause.appendix>
<#assign place = clause?index>
<#include "bilingual-clause.html.ftl">
</#if>
</#list>
</main>
<#if contents>
<div class="indexes">
<#list editions as edition>
<@speak edition/>
<nav class="contents<#if !numbered> plain</#if><#if contentsListed> looked-up</#if>" lang="${edition.language}" aria-label="${(words.contents)!"Contents"}">
<p class="label">${(words.contents)!"Contents"}</p>
<ul>
<#if control?? && control.page>
<li class="level-1"><a href="#${prefix}document_control"><span class="number"></span> <span>${control.title}</span></a></li>
</#if>
<#list edition.clauses as clause>
<#if clause.heading?has_content>
<li class="level-${clause.level}"><a href="#${clause.anchor}"><span class="number">${clause.number}</span> <span<#if clause.foreign> lang="${clause.language}"</#if>>${clause.heading}</span></a></li>
</#if>
</#list>
</ul>
</nav>
</#list>
</div>
</#if>
</div>
<footer class="record">
<#list editions as edition>
<@speak edition/>
<div lang="${edition.language}">
<#include "record.html.ftl">
</div>
</#list>
</footer>
</body>
</html>
