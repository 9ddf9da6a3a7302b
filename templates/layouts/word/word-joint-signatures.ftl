<#-- One place to sign for both languages. -->
<#macro joint style tongues><#list tongues as one><@paragraph style=style text=one.text tongue=one.language/></#list></#macro>
<@joint style="Caption" tongues=jointSignatures.title/>
<w:tbl><w:tblPr><w:tblStyle w:val="PolicyTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid><#list jointSignatures.columns as column><w:gridCol w:w="2267"/></#list></w:tblGrid>
<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><#list jointSignatures.columns as column><w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr><@joint style="TableHeading" tongues=column/></w:tc></#list></w:tr>
<#list jointSignatures.offices as office>
<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><#list jointSignatures.columns as column><w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/><w:vAlign w:val="bottom"/></w:tcPr><#if column?is_first><@joint style="TableRowHeading" tongues=office/><#else><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></#if></w:tc></#list></w:tr>
</#list>
</w:tbl>
<w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>
