<#-- A pack, a summary or a sheet: each part with a head of its own is a section, on pages of its own. -->
<#include "word-words.ftl">
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14">
<w:body>
<#assign tongue = "", outlined = "1-2">
<#list sections as section>
<#list section as piece>
<#if piece.logo??>
<#assign logoId = piece.logo>
<#include "word-logo.ftl">
</#if>
${piece.blocks?no_esc}
</#list>
<#if section?is_first && listed?has_content>
<#include "word-contents.ftl">
</#if>
<#if section?is_last>
<w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>
<@page headers[section?index]/>
<#else>
<w:p><w:pPr><w:pStyle w:val="TableEnd"/><@page headers[section?index]/></w:pPr></w:p>
</#if>
</#list>
</w:body>
</w:document>
<#macro page header><w:sectPr><w:headerReference w:type="default" r:id="${header.name}"/><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1814" w:right="1417" w:bottom="1417" w:left="1418" w:header="680" w:footer="624" w:gutter="0"/></w:sectPr></#macro>
