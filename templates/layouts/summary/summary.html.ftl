<#-- What a policy means in plain words, on one page. -->
<#include "summary-words.ftl">
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">
<head>
<meta charset="utf-8"/>
<title>${title}: summary</title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="description" content="What the policy says, in plain words."/>
<meta name="generator" content="${generator}"/>
<meta name="DC.creator" content="${council.name}"/>
<meta name="DC.language" content="${language}"/>
<style media="screen">
<#include "/policy/screen.css">
<#include "summary-screen.css">
</style>
<style media="print">
<#include "/policy/print.css">
<#include "summary-print.css">
</style>
<style media="print and (min-width: 0)">
<#include "/policy/browser-print.css">
</style>
</head>
<body data-note="Note" data-note-mark="Mark of note">
<div class="running-header" hidden="hidden">
<div class="heads"><span class="council">${council.name}</span> <span class="title">Summary: ${runningTitle}</span></div>
<#if draft>
<div class="mark"><strong>DRAFT</strong>: not adopted yet</div>
</#if>
</div>
<div class="running-footer" hidden="hidden"><#if version??>Version ${version}</#if></div>
<a class="skip" href="#summary">Skip to the summary</a>
<#if draft>
<aside class="notice" aria-label="Draft"><@about/></aside>
</#if>
<header class="strip">
<p class="council">${council.name}</p>
</header>
<div class="page">
<main id="summary" tabindex="-1">
<p class="kind">Summary in plain words</p>
<h1>${title}</h1>
<p class="about"><@about/></p>
<p class="caution"><@caution/></p>
<#list texts as edition>
<div class="edition" lang="${edition.language}" data-note="Note" data-note-mark="Mark of note">
<#if !edition?is_first>
<h2 class="other">${edition.title}</h2>
</#if>
<div class="columns">
<#list edition.clauses as clause>
<div class="point">
<#if clause.heading?has_content>
<#if edition?is_first><h2><#else><h3></#if><#if clause.number?has_content>${clause.number} </#if>${clause.heading}<#if edition?is_first></h2><#else></h3></#if>
</#if>
<#list clause.texts as text>
<p>${text}</p>
</#list>
</div>
</#list>
</div>
</div>
</#list>
</main>
</div>
</body>
</html>
