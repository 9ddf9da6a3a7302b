<#include "lines.html.ftl">
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
</style>
<style media="print">
<#include "print.css">
<#if control?? || letterhead?? || signatures??>
<#include "control-print.css">
</#if>
</style>
<style media="print and (min-width: 0)">
<#include "browser-print.css">
</style>
<#if words??>
<style>
<#include "translation.css">
</style>
</#if>
<#if gaps>
<style>
<#include "gaps.css">
</style>
</#if>
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
<body data-note="${(words.note)!"Note"}" data-note-mark="${(words["mark-of-note"])!"Mark of note"}"<#if dashes> class="dashes"</#if>>
<#include "running.html.ftl">
<a class="skip" href="#policy_text">${(words.skip)!"Skip to the policy"}</a>
<#if draft>
<aside class="notice" aria-label="${(words.draft)!"Draft"}"><#include "notice.html.ftl"></aside>
</#if>
<#if ended??>
<aside class="notice superseded" aria-label="${ended.verb?cap_first}"><p><#include "ended.html.ftl"></p></aside>
</#if>
<#if superseded??>
<aside class="notice superseded" aria-label="${(words.superseded)!"Superseded"}"><p><#include "superseded.html.ftl"></p></aside>
</#if>
<header class="strip">
<p class="council">${council.name}</p>
<#if latest??>
<p>${latest.verb?cap_first} ${latest.date.shown}</p>
</#if>
</header>
<div class="page">
<main id="policy_text" tabindex="-1"<#if capitals && paragraphs> class="capitals paragraphs"<#elseif capitals> class="capitals"<#elseif paragraphs> class="paragraphs"</#if>>
<#if banner??>
<p class="banner">${banner}</p>
</#if>
<#if control?? && control.page>
<div class="cover">
</#if>
<#if letterhead??>
<#include "letterhead.html.ftl">
</#if>
<h1<#if titleName??> class="named"</#if><#if titleLanguage??> lang="${titleLanguage}"</#if>><#if titleName??><span class="name">${titleName}</span> <br/><span class="called">${runningTitle}</span><#else>${title}</#if></h1>
<#if notice??>
<p class="translation">${notice}</p>
</#if>
<#if control?? && control.page>
<p class="council">${council.name}</p>
<#list control.cover as row>
<p>${row.label}: <#list row.values as parts><#list parts as part>${part.text}</#list><#sep>; </#list></p>
</#list>
</div>
</#if>
<@around opening/>
<#if control?? && !control.last>
<#include "control.html.ftl">
</#if>
<#list clauses as clause>
<#if !clause.appendix>
<#include "clause.html.ftl">
</#if>
</#list>
<@around closing/>
<#if control?? && control.last>
<#include "control.html.ftl">
</#if>
<#if signatures??>
<#include "signatures.html.ftl">
</#if>
<#list clauses as clause>
<#if clause.appendix>
<#include "clause.html.ftl">
</#if>
</#list>
</main>
<#if contents>
<nav class="contents<#if !numbered> plain</#if><#if contentsListed> looked-up</#if>" aria-label="${(words.contents)!"Contents"}">
<p class="label">${(words.contents)!"Contents"}</p>
<ul>
<#if control?? && control.page>
<li class="level-1"><a href="#document_control"><span class="number"></span> <span>${control.title}</span></a></li>
</#if>
<#list clauses as clause>
<#if clause.heading?has_content>
<li class="level-${clause.level}"><a href="#${clause.id}"><span class="number">${clause.number}</span> <span<#if clause.foreign> lang="${clause.language}"</#if>>${clause.heading}</span></a></li>
</#if>
</#list>
</ul>
</nav>
</#if>
</div>
<footer class="record">
<#include "record.html.ftl">
</footer>
</body>
</html>
