<#-- The text of a policy, in one language or in two. -->
<#include "word-words.ftl">
<#include "word-section.ftl">
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
<@turn clause.landscape/>
<#include "word-clause.ftl">
</#if>
</#list>
<#if closing?has_content || signatures?? || (control?? && control.last)>
<@turn false/>
</#if>
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
<@turn clause.landscape/>
<#include "word-clause.ftl">
</#if>
</#list>
</#if>
<@section sideways/>
</w:body>
</w:document>
