<#include "accessibility-words.ftl"><#t>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB" xml:lang="en-GB">
<head>
<meta charset="utf-8"/>
<title>Accessibility of our policies</title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="description" content="What was tested and checked so that everybody can read the policies."/>
<style media="screen">
<#include "/policy/screen.css">
code { font-family: inherit; overflow-wrap: anywhere; }
</style>
</head>
<body>
<a class="skip" href="#report">Skip to the report</a>
<div class="page">
<main id="report" tabindex="-1">
<h1>Accessibility of our policies</h1>
<p>This page says what is known of each file. Programs find many barriers, and not all: if a file is hard for you to use, please tell us.</p>
<p>Files: ${all}. Files in which something is missing or a rule failed: ${failed}.</p>
<section aria-labelledby="layouts">
<h2 id="layouts">The layouts that come with Clausebook</h2>
<p>Clausebook, which makes the files, is tested in the version that was used here: pages and PDFs of sample policies met every rule below. Of a file that is made from these layouts this says how it is built, not how its own words read.</p>
<#list layouts as layout>
<p><#if layout.format == "pdf">PDF:<#else>Pages for the web:</#if></p>
<ul>
<#list layout.results as result>
<li>${result.rules}, by ${result.tool} ${result.version}.</li>
</#list>
</ul>
</#list>
</section>
<#list files as file>
<section aria-labelledby="file-${file?counter}">
<h2 id="file-${file?counter}">${file.file}</h2>
<#if file.title??>
<p>${file.title}</p>
</#if>
<p><@making file/></p>
<#if file.results?has_content>
<p>This very file was tested<#if on??> on ${on}</#if>:</p>
<ul>
<#list file.results as result>
<li>${result.rules}, by ${result.tool} ${result.version}: <#if result.failed??><strong>rules failed: ${result.failed}</strong><#else>no rule failed</#if><#if result.checked??>, of ${result.checked} rules</#if>.</li>
</#list>
</ul>
</#if>
<#if file.checks?has_content>
<p>What Clausebook found in this very file:</p>
<ul>
<#list file.checks as check>
<li><@finding check/></li>
</#list>
</ul>
<#else>
<p><strong>This file cannot be read.</strong></p>
</#if>
<p class="note">SHA-256 of the file: <code>${file.sha256}</code></p>
</section>
</#list>
</main>
</div>
</body>
</html>
