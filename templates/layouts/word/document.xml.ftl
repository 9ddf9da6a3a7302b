<#-- The text of a policy, in one language or in two. -->
<#include "word-words.ftl">
<#include "/policy/edition.ftl">
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14">
<w:body>
<#if editions??>
<#include "word-bilingual.ftl">
<#else>
<#assign tongue = "">
<#if banner??>
<@paragraph style="Banner" text=banner/>
</#if>
<#include "word-logo.ftl">
<#if (letterhead.lines)?has_content>
<@lines letterhead.lines/>
</#if>
<@heading title=title name=titleName!"" called=runningTitle tongue=titleLanguage!""/>
<#if notice??>
<@paragraph style="TranslationNote" text=notice/>
</#if>
<#if control?? && control.page>
<@cover/>
</#if>
<#list opening as line>
<@paragraph style="Normal" text=line tongue=closingLanguage!""/>
</#list>
<#if control?? && !control.last>
<#include "word-control.ftl">
</#if>
<#if contentsListed>
<#assign listed = clauses>
<#include "word-contents.ftl">
</#if>
<#list clauses as clause>
<#if !clause.appendix>
<#include "word-clause.ftl">
</#if>
</#list>
<#list closing as line>
<@paragraph style="Normal" text=line tongue=closingLanguage!""/>
</#list>
<#if control?? && control.last>
<#include "word-control.ftl">
</#if>
<#if signatures??>
<#include "word-signatures.ftl">
</#if>
<#list clauses as clause>
<#if clause.appendix>
<#include "word-clause.ftl">
</#if>
</#list>
</#if>
<w:sectPr>
<w:headerReference w:type="default" r:id="header"/>
<w:footerReference w:type="default" r:id="footer"/>
<w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:top="1814" w:right="1417" w:bottom="1417" w:left="1418" w:header="680" w:footer="624" w:gutter="0"/>
</w:sectPr>
</w:body>
</w:document>
