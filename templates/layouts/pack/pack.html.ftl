<#-- The papers of a meeting: of each policy its changes, its words and the draft resolution. -->
<#include "/redline/redline-words.ftl">
<#include "pack-words.ftl">
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">
<head>
<meta charset="utf-8"/>
<title>Policies for decision: ${body}, ${meeting.shown}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="description" content="Policies that ${body} of ${council.name} is asked to decide on at its meeting on ${meeting.shown}."/>
<meta name="generator" content="${generator}"/>
<meta name="DC.creator" content="${council.name}"/>
<meta name="DC.language" content="${language}"/>
<style media="screen">
<#include "/policy/screen.css">
<#include "/policy/control-screen.css">
<#include "/policy/bilingual-screen.css">
<#include "/redline/redline-screen.css">
<#include "pack-screen.css">
</style>
<style media="print">
<#include "/policy/print.css">
<#include "/policy/control-print.css">
<#include "/policy/bilingual-print.css">
<#include "/redline/redline-print.css">
<#include "pack-print.css">
</style>
<style media="print and (min-width: 0)">
<#include "/policy/browser-print.css">
<#include "/redline/redline-browser-print.css">
</style>
<style>
<#include "/policy/translation.css">
<#if gaps>
<#include "/policy/gaps.css">
</#if>
</style>
</head>
<body data-note="Note" data-note-mark="Mark of note">
<div class="running-header" hidden="hidden">
<div class="heads"><span class="council">${council.name}</span> <span class="title">Policies for decision</span></div>
</div>
<div class="running-footer" hidden="hidden">${body}, ${meeting.shown}</div>
<a class="skip" href="#pack">Skip to the policies</a>
<aside class="notice" aria-label="Status"><strong>FOR DECISION</strong> by ${body} on ${meeting.shown}; nothing in this pack is decided yet</aside>
<header class="strip">
<p class="council">${council.name}</p>
<p>${body}, ${meeting.shown}</p>
</header>
<div class="page">
<main id="pack" tabindex="-1">
<div class="front">
<p class="council">${council.name}</p>
<h1>Policies for decision</h1>
<p class="meeting">${body} <br/>
Meeting on ${meeting.shown}</p>
<div class="table" tabindex="0">
<table class="agenda">
<caption>What the meeting is asked to decide</caption>
<thead>
<tr>
<th scope="col">Policy</th>
<th scope="col">Decision</th>
<th scope="col">Changes</th>
</tr>
</thead>
<tbody>
<#list items as item>
<tr>
<th scope="row"><a href="#${item.anchor}">${item.number}. ${item.runningTitle}</a></th>
<td><@asked item/></td>
<td><@changes item/></td>
</tr>
</#list>
</tbody>
</table>
</div>
</div>
<#list items as item>
<section class="level-1 item" aria-labelledby="${item.anchor}">
<div class="running-header" hidden="hidden">
<div class="heads"><span class="council">${council.name}</span> <span class="title">${item.runningTitle}</span></div>
<#if item.redline??>
<div class="mark"><strong>CHANGES</strong> from <@short item.from/> to <@short item.to/>; not the policy itself</div>
<#elseif item.draft>
<div class="mark"><@mark item/></div>
</#if>
</div>
<h2 id="${item.anchor}">${item.number}. ${item.runningTitle}</h2>
<div class="part">
<h3 id="${item.anchor}_changes">Changes</h3>
<#if item.redline??>
<div class="nested redline<#list item.redline.classes as name> ${name}</#list>">
${item.redline.html?no_esc}
</div>
<#elseif !item.former??>
<p>This policy is new: no version of it is in force.</p>
<#elseif item.unknown>
<p>The policy in force was ${item.former.verb} by ${item.former.body}<#if item.former.date??> on ${item.former.date.shown}</#if><#if item.former.minute??> (minute ${item.former.minute})</#if>. Its words are not locked, so that nobody can tell what changes.</p>
<#else>
<p>Nothing changes: these are the words that were ${item.former.verb} by ${item.former.body}<#if item.former.date??> on ${item.former.date.shown}</#if><#if item.former.minute??> (minute ${item.former.minute})</#if>.</p>
</#if>
</div>
<div class="part text<#if item.redline??> apart</#if>">
<#if item.redline??>
<div class="running-header" hidden="hidden">
<div class="heads"><span class="council">${council.name}</span> <span class="title">${item.runningTitle}</span></div>
<#if item.draft>
<div class="mark"><@mark item/></div>
</#if>
</div>
</#if>
<h3 id="${item.anchor}_text"><@textTitle item/></h3>
<#if item.draft>
<p class="draft-mark"><@mark item/></p>
</#if>
<div class="nested<#list item.text.classes as name> ${name}</#list>">
${item.text.html?no_esc}
</div>
</div>
<div class="part resolution">
<div class="running-header" hidden="hidden">
<div class="heads"><span class="council">${council.name}</span> <span class="title">${item.runningTitle}</span></div>
</div>
<h3 id="${item.anchor}_resolution">Draft resolution</h3>
<#include "resolution.html.ftl">
</div>
</section>
</#list>
</main>
<nav class="contents plain looked-up" aria-label="Contents">
<p class="label">Contents</p>
<ul>
<#list items as item>
<li class="level-1"><a href="#${item.anchor}">${item.number}. ${item.runningTitle}</a></li>
<li class="level-2"><a href="#${item.anchor}_changes">Changes</a></li>
<li class="level-2"><a href="#${item.anchor}_text"><@textTitle item/></a></li>
<li class="level-2"><a href="#${item.anchor}_resolution">Draft resolution</a></li>
</#list>
</ul>
</nav>
</div>
</body>
</html>
