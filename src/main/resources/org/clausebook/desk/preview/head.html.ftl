<meta charset="utf-8"/>
<title><@title/></title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<style>
<#include "preview.css">
</style>
