<#-- What became of each block of an imported file. -->
<#include "import-words.ftl">
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">
<head>
<meta charset="utf-8"/>
<title>Import of ${file}: ${policy} of ${council}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="description" content="What became of each block of ${file}, and what a person has to confirm."/>
<meta name="generator" content="${generator}"/>
<meta name="DC.language" content="${language}"/>
<style media="screen">
<#include "/policy/screen.css">
<#include "import-screen.css">
</style>
<style media="print">
<#include "/policy/print.css">
<#include "import-print.css">
</style>
<style media="print and (min-width: 0)">
<#include "/policy/browser-print.css">
</style>
</head>
<body>
<a class="skip" href="#import">Skip to the report</a>
<header class="strip">
<p class="council">${council}</p>
</header>
<div class="page">
<main id="import" tabindex="-1">
<p class="kind">Report on an import</p>
<h1>What became of ${file}</h1>
<p><@about/>.</p>
<div class="table" tabindex="0">
<table class="counts">
<caption>Blocks and words by what they became</caption>
<thead>
<tr><th scope="col">What it became</th><th scope="col">Blocks</th><th scope="col">Words</th></tr>
</thead>
<tbody>
<#list outcomes as of>
<tr><th scope="row">${of.outcome?cap_first}</th><td>${of.blocks}</td><td>${of.words}</td></tr>
</#list>
</tbody>
</table>
</div>
<div class="table" tabindex="0">
<table class="counts">
<caption>The result compared with the file, word by word</caption>
<thead>
<tr><th scope="col">Words</th><th scope="col">Number</th><th scope="col">Which</th></tr>
</thead>
<tbody>
<tr><th scope="row"><@notPrinted/></th><td>${missing.count}</td><td>${missing.words}</td></tr>
<tr><th scope="row"><@notRead/></th><td>${added.count}</td><td>${added.words}</td></tr>
</tbody>
</table>
</div>
<#if proposals?has_content>
<h2>To confirm</h2>
<ul>
<#list proposals as line>
<li>${line}</li>
</#list>
</ul>
</#if>
<h2>Files</h2>
<#if files?has_content>
<ul>
<#list files as path>
<li>${path}</li>
</#list>
</ul>
<#else>
<p>No change: nothing is to be written.</p>
</#if>
<h2>Each block of the file</h2>
<div class="table" tabindex="0">
<table class="blocks">
<caption>What became of each block, which clause has it, how it was found, and how surely, from 0 to 1</caption>
<thead>
<tr><th scope="col">Place</th><th scope="col">It says</th><th scope="col">Words</th><th scope="col">Became</th><th scope="col">Clause</th><th scope="col">Found by</th><th scope="col">Surely</th></tr>
</thead>
<tbody>
<#list rows as row>
<tr class="${row.kind}"><th scope="row">${row.place}</th><td>${row.words}</td><td>${row.count}</td><td class="became">${row.outcome}</td><td>${row.clause}</td><td>${row.pass}</td><td>${row.score}</td></tr>
</#list>
</tbody>
</table>
</div>
<h2>How sure matches had to be</h2>
<div class="table" tabindex="0">
<table class="counts">
<caption>The least part of the words, from 0 to 1</caption>
<thead>
<tr><th scope="col">Part</th><th scope="col">Least</th></tr>
</thead>
<tbody>
<#list bounds as one>
<tr><th scope="row"><@bound of=one.name/></th><td>${one.least}</td></tr>
</#list>
</tbody>
</table>
</div>
</main>
</div>
</body>
</html>
