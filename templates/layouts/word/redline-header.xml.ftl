<#-- At the head of each page of a redline: what is compared, and that it is not the policy. -->
<#include "word-words.ftl">
<#include "/redline/redline-words.ftl">
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><@run text=council.name bold=true/><w:r><w:tab/></w:r><@run text=runningTitle/></w:p>
<w:p><w:pPr><w:pStyle w:val="Mark"/></w:pPr><@run text="CHANGES" bold=true/><w:r><w:t xml:space="preserve">: not the policy itself. Tracked changes lead from <@version from/> to <@version to/>; accept all for the later text, reject all for the earlier.</w:t></w:r></w:p>
</w:hdr>
