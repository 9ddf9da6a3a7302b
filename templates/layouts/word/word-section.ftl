<#-- Pages that are upright, or turned sideways; the last paragraph of each kind says which. -->
<#assign sideways = false>
<#macro turn across><#if across != sideways><w:p><w:pPr><w:pStyle w:val="TableEnd"/><@section sideways/></w:pPr></w:p><#assign sideways = across></#if></#macro>
<#macro section across>
<w:sectPr>
<#if across>
<w:headerReference w:type="default" r:id="wide-header"/>
<w:footerReference w:type="default" r:id="wide-footer"/>
<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>
<#else>
<w:headerReference w:type="default" r:id="header"/>
<w:footerReference w:type="default" r:id="footer"/>
<w:pgSz w:w="11906" w:h="16838"/>
</#if>
<w:pgMar w:top="1814" w:right="1417" w:bottom="1417" w:left="1418" w:header="680" w:footer="624" w:gutter="0"/>
</w:sectPr>
</#macro>
