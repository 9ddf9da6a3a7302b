<#-- A policy in two languages, clause by clause: beside each other, or one after the other. -->
<#list editions as edition>
<#if edition.banner??>
<@paragraph style="Banner" text=edition.banner tongue=edition.language/>
</#if>
</#list>
<#include "word-logo.ftl">
<#list editions as edition>
<#if (edition.letterhead.lines)?has_content>
<@lines texts=edition.letterhead.lines tongue=edition.language/>
</#if>
</#list>
<#list editions as edition>
<@speak edition/>
<#assign tongue = edition.language>
<@heading title=edition.title name=edition.titleName!"" called=edition.runningTitle tongue=edition.titleLanguage!edition.language/>
<#if edition.notice??>
<@paragraph style="TranslationNote" text=edition.notice tongue=tongue/>
</#if>
<#if control?? && control.page>
<@cover/>
</#if>
</#list>
<#if opened>
<@around "opening"/>
</#if>
<#if control?? && !control.last>
<@sheets/>
</#if>
<#if contentsListed>
<#list editions as edition>
<@speak edition/>
<#assign tongue = edition.language, listed = edition.clauses>
<#include "word-contents.ftl">
</#list>
</#if>
<#list clauses as clause>
<#if !clause.appendix>
<@turn clause.landscape/>
<@pair clause?index/>
</#if>
</#list>
<#if closed || jointSignatures?? || (control?? && control.last)>
<@turn false/>
</#if>
<#if closed>
<@around "closing"/>
</#if>
<#if control?? && control.last>
<@sheets/>
</#if>
<#if jointSignatures??>
<#include "word-joint-signatures.ftl">
</#if>
<#list clauses as clause>
<#if clause.appendix>
<@turn clause.landscape/>
<@pair clause?index/>
</#if>
</#list>
<#macro around place>
<#list editions as edition>
<#if !edition.closingLanguage??>
<#list edition[place] as line>
<@paragraph style="Normal" text=line tongue=edition.language/>
</#list>
</#if>
</#list>
</#macro>
<#macro sheets>
<#list editions as edition>
<@speak edition/>
<#assign tongue = edition.language, controlBookmark = edition.controlBookmark>
<#include "word-control.ftl">
</#list>
</#macro>
<#macro pair place>
<#if facing>
<#if clauses[place].appendix && clauses[place].level == "1"><w:p><w:pPr><w:pStyle w:val="TableEnd"/><w:pageBreakBefore/></w:pPr></w:p></#if>
<w:tbl><w:tblPr><w:tblStyle w:val="FacingTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid><#if clauses[place].landscape><w:gridCol w:w="7001"/><w:gridCol w:w="7002"/><#else><w:gridCol w:w="4535"/><w:gridCol w:w="4536"/></#if></w:tblGrid><w:tr>
<#list editions as edition>
<w:tc><w:tcPr><w:tcW w:w="2500" w:type="pct"/></w:tcPr>
<@tongued edition=edition clause=edition.clauses[place]/>
</w:tc>
</#list>
</w:tr></w:tbl>
<w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>
<#else>
<#list editions as edition>
<@tongued edition=edition clause=edition.clauses[place]/>
</#list>
</#if>
</#macro>
<#macro tongued edition clause>
<#assign tongue = edition.language>
<#if clause.other>
<w:p><w:pPr><w:pStyle w:val="TranslationNote"/></w:pPr><w:bookmarkStart w:id="${clause.bookmark.id}" w:name="${clause.bookmark.name}"/><@run text=clause.notice tongue=tongue/><w:bookmarkEnd w:id="${clause.bookmark.id}"/></w:p>
<#else>
<#include "word-clause.ftl">
</#if>
</#macro>
