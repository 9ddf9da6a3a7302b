<!DOCTYPE html>
<html lang="en-GB">
<head>
<#macro title>Preview of policies</#macro>
<#include "head.html.ftl">
</head>
<body>
<main>
<h1><@title/></h1>
<p>Every page here follows your files: save a file, and the page shows it.</p>
<h2>Councils</h2>
<ul class="councils">
<#list councils as council>
<li><a href="${council.href}">${council.name}</a></li>
</#list>
</ul>
</main>
</body>
</html>
