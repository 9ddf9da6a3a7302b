<!DOCTYPE html>
<html lang="en-GB">
<head>
<#macro title>Policies of ${council}</#macro>
<#include "head.html.ftl">
</head>
<body>
<main>
<p><a href="/">All councils</a></p>
<h1><@title/></h1>
<ul class="policies">
<#list policies as policy>
<li>
<p><a href="${policy.href}.html">${policy.title!policy.name}</a></p>
<p class="formats"><span class="quiet"><#if policy.status??>Status: ${policy.status}<#else>Not shown, because of errors</#if></span>
<a href="${policy.href}.pdf">PDF<span> of ${policy.name}</span></a>
<a href="${policy.href}.md">Markdown<span> of ${policy.name}</span></a></p>
</li>
</#list>
</ul>
<#if problems?has_content>
<h2>What should be looked at</h2>
<#include "problems.html.ftl">
</#if>
</main>
</body>
</html>
