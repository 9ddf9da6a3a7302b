<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB" xml:lang="en-GB">
<head>
<meta charset="utf-8"/>
<title>Accessibility tests of our policies</title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="description" content="Which tests of accessibility each file of a policy has passed."/>
<style media="screen">
<#include "/policy/screen.css">
code { font-family: inherit; overflow-wrap: anywhere; }
</style>
</head>
<body>
<a class="skip" href="#report">Skip to the report</a>
<div class="page">
<main id="report" tabindex="-1">
<h1>Accessibility tests of our policies</h1>
<p>Programs tested the files below by published rules of accessibility. They find many barriers, and not all: if a file is hard for you to use, please tell us.</p>
<#if on??>
<p>The tests ran on ${on}.</p>
</#if>
<p>Files tested: ${tested}. Files in which a rule failed: ${failed}. Files not tested: ${untested}.</p>
<#list files as file>
<section aria-labelledby="file-${file?counter}">
<h2 id="file-${file?counter}">${file.file}</h2>
<#if file.title??>
<p>${file.title}</p>
</#if>
<#if file.tested>
<ul>
<#list file.results as result>
<li>${result.rules}, by ${result.tool} ${result.version}: <#if result.failed??><strong>rules failed: ${result.failed}</strong><#else>no rule failed</#if><#if result.checked??>, of ${result.checked} rules</#if>.</li>
</#list>
</ul>
<#else>
<p><strong>Not tested.</strong> No test is recorded of a file with exactly this content.</p>
</#if>
<p class="note">SHA-256 of the file: <code>${file.sha256}</code></p>
</section>
</#list>
</main>
</div>
</body>
</html>
