<#-- At the head of the pages of one part: the council, what it is about, and what a reader must be told. -->
<#include "word-words.ftl">
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><@run text=council bold=true/><w:r><w:tab/></w:r><@run text=title/></w:p>
<#if mark??>
<w:p><w:pPr><w:pStyle w:val="Mark"/></w:pPr><@run text=mark bold=true/><@run text=marked/></w:p>
</#if>
</w:hdr>
