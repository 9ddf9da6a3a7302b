<!DOCTYPE html>
<html lang="en-GB" data-preview="errors">
<head>
<#macro title>There is no page here</#macro>
<#include "head.html.ftl">
</head>
<body>
<main>
<h1><@title/></h1>
<p>No council or policy has this address. As soon as there is one, this page shows it.</p>
<p><a href="/">All councils</a></p>
</main>
</body>
</html>
