<#-- At the foot of each page: what the paper is for, and the page. -->
<#include "word-words.ftl">
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><@run text=footing/><w:r><w:tab/></w:r><@run text="Page "/><@field code="PAGE" result="1"/><@run text=" of "/><@field code="NUMPAGES" result="1"/></w:p>
</w:ftr>
