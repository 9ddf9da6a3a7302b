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
</style>
<style media="print">
<#include "print.css">
</style>
<style media="print and (min-width: 0)">
<#include "browser-print.css">
</style>
</head>
<body<#if dashes> class="dashes"</#if>>
<#include "running.html.ftl">
<a class="skip" href="#policy_text">Skip to the policy</a>
<#if draft>
<aside class="notice" aria-label="Draft"><#include "notice.html.ftl"></aside>
</#if>
<header class="strip">
<p class="council">${council.name}</p>
<#if latest??>
<p>${latest.verb?cap_first} ${latest.date.shown}</p>
</#if>
</header>
<div class="page">
<main id="policy_text" tabindex="-1"<#if capitals && paragraphs> class="capitals paragraphs"<#elseif capitals> class="capitals"<#elseif paragraphs> class="paragraphs"</#if>>
<h1>${title}</h1>
<#list clauses as clause>
<section class="level-${clause.level}" aria-labelledby="${clause.id}">
<h${clause.rank} id="${clause.id}"><#if clause.number?has_content>${clause.number} </#if><#if capitals><span>${clause.heading}</span><#else>${clause.heading}</#if></h${clause.rank}>
${clause.body?no_esc}
</section>
</#list>
<#if closing?has_content>
<div class="closing">
<#list closing as line>
<p>${line}</p>
</#list>
</div>
</#if>
</main>
<nav class="contents<#if !numbered> plain</#if>" aria-label="Contents">
<p class="label">Contents</p>
<ul>
<#list clauses as clause>
<li class="level-${clause.level}"><a href="#${clause.id}"><span class="number">${clause.number}</span> <span>${clause.heading}</span></a></li>
</#list>
</ul>
</nav>
</div>
<footer class="record">
<#include "record.html.ftl">
</footer>
</body>
</html>
