<#-- A sheet on which members and staff sign that they have read policies. -->
<#macro about><#if draft>DRAFT: for policies that are not adopted yet<#else>Policies in force</#if></#macro><#t>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">
<head>
<meta charset="utf-8"/>
<title>${council.name}: acknowledgement of policies</title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="description" content="A sheet on which people sign that they have read policies of ${council.name}."/>
<meta name="generator" content="${generator}"/>
<meta name="DC.creator" content="${council.name}"/>
<meta name="DC.language" content="${language}"/>
<style media="screen">
<#include "/policy/screen.css">
<#include "acknowledge-screen.css">
</style>
<style media="print">
<#include "/policy/print.css">
<#include "acknowledge-print.css">
</style>
<style media="print and (min-width: 0)">
<#include "/policy/browser-print.css">
</style>
</head>
<body data-note="Note" data-note-mark="Mark of note">
<div class="running-header" hidden="hidden">
<div class="heads"><span class="council">${council.name}</span> <span class="title">Acknowledgement<#if policies?size == 1>: ${policies[0].titles[0].text}<#if policies[0].version??>, version ${policies[0].version}</#if><#else> of policies</#if></span></div>
<#if draft>
<div class="mark"><strong>DRAFT</strong>: for policies that are not adopted yet</div>
</#if>
</div>
<div class="running-footer" hidden="hidden"><@about/></div>
<a class="skip" href="#sheet">Skip to the sheet</a>
<#if draft>
<aside class="notice" aria-label="Draft"><@about/></aside>
</#if>
<header class="strip">
<p class="council">${council.name}</p>
</header>
<div class="page">
<main id="sheet" tabindex="-1">
<p class="kind">${council.name}</p>
<h1>Acknowledgement of policies</h1>
<div class="table" tabindex="0">
<table class="policies">
<caption>What has been read</caption>
<thead>
<tr>
<th scope="col">Policy</th>
<th scope="col">Version</th>
<th scope="col">Adopted</th>
</tr>
</thead>
<tbody>
<#list policies as policy>
<tr>
<th scope="row"><#list policy.titles as title><#if !title?is_first> <br/></#if><span lang="${title.language}">${title.text}</span></#list></th>
<td>${policy.version!"–"}</td>
<td><#if policy.draft>Draft, not adopted yet<#elseif (policy.adopted.date)??>${policy.adopted.date.shown}<#else>Date not known</#if></td>
</tr>
</#list>
</tbody>
</table>
</div>
<#list statements as tongue, words>
<p class="statement" lang="${tongue}">${words}</p>
</#list>
<div class="table" tabindex="0">
<table class="signed">
<caption>Signed by</caption>
<thead>
<tr>
<th scope="col">Name</th>
<th scope="col">Signature</th>
<th scope="col">Date</th>
</tr>
</thead>
<tbody>
<#list rows as row>
<tr><td></td><td></td><td></td></tr>
</#list>
</tbody>
</table>
</div>
</main>
</div>
</body>
</html>
