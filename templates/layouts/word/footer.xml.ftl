<#-- At the foot of each page: the newest decision, and the page. -->
<#include "word-words.ftl">
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:p><w:pPr><w:pStyle w:val="Footer"/><@across/></w:pPr>
<#if editions??>
<#list editions as edition><#if edition.latest??><@run text=edition.latest.verb?cap_first tongue=edition.language/><@run text=" " /><@run text=edition.latest.date.shown tongue=edition.language/><#sep><@run text=" · "/></#sep></#if></#list>
<w:r><w:tab/></w:r><@field code="PAGE" result="1"/><@run text=" / "/><@field code="NUMPAGES" result="1"/>
<#else>
<#if latest??><@run text=latest.verb?cap_first/><@run text=" "/><@run text=latest.date.shown/></#if>
<w:r><w:tab/></w:r><@run text=(words.page)!"Page"/><@run text=" "/><@field code="PAGE" result="1"/><@run text=" "/><@run text=(words.of)!"of"/><@run text=" "/><@field code="NUMPAGES" result="1"/>
</#if>
</w:p>
</w:ftr>
