<#-- At the head of each page: the council, the title, and what a reader must be told. -->
<#include "word-words.ftl">
<#include "/policy/edition.ftl">
<#assign tongue = "">
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<#if editions??>
<#list editions as edition>
<@speak edition/>
<#assign tongue = edition.language>
<w:p><w:pPr><w:pStyle w:val="Header"/><@across/></w:pPr><@run text=edition.council.name bold=true tongue=tongue/><w:r><w:tab/></w:r><@run text=edition.runningTitle tongue=tongue/></w:p>
<#include "notice-words.ftl">
</#list>
<#else>
<w:p><w:pPr><w:pStyle w:val="Header"/><@across/></w:pPr><@run text=council.name bold=true/><w:r><w:tab/></w:r><@run text=runningTitle/></w:p>
<#include "notice-words.ftl">
</#if>
</w:hdr>
