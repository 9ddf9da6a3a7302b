<!DOCTYPE html>
<html lang="en-GB" data-preview="errors">
<head>
<#macro title>Errors: ${errors}, in ${about}</#macro>
<#include "head.html.ftl">
</head>
<body>
<main>
<p><a href="/">All councils</a></p>
<h1><@title/></h1>
<p>As soon as they are mended and saved, this page shows the policy again.</p>
<#include "problems.html.ftl">
</main>
</body>
</html>
