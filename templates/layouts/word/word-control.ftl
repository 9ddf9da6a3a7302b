<#-- Document control as lines, as a table or as a sentence; then the versions. -->
<#if control.page>
<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:pageBreakBefore/><#if bound><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></#if></w:pPr><w:bookmarkStart w:id="${controlBookmark.id}" w:name="${controlBookmark.name}"/><@run text=control.title tongue=tongue/><w:bookmarkEnd w:id="${controlBookmark.id}"/></w:p>
</#if>
<#if control.sentence??>
<@paragraph style="Normal" text=control.sentence tongue=tongue/>
<#elseif control.lines>
<#list control.rows as row>
<w:p><@run text=row.label tongue=tongue/><@run text=": "/><#list row.values as parts><@linked parts/><#sep><@run text="; "/></#sep></#list></w:p>
</#list>
<#else>
<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><@run text=control.page?then(title, control.title) tongue=tongue/></w:p>
<w:tbl><w:tblPr><w:tblStyle w:val="PolicyTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="0480" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="2721"/><w:gridCol w:w="6350"/></w:tblGrid>
<#list control.rows as row>
<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1500" w:type="pct"/></w:tcPr><@paragraph style="TableRowHeading" text=row.label tongue=tongue/></w:tc><w:tc><w:tcPr><w:tcW w:w="3500" w:type="pct"/></w:tcPr><#list row.values as parts><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><@linked parts/></w:p><#else><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></#list></w:tc></w:tr>
</#list>
</w:tbl>
</#if>
<#if control.history??>
<@table title=control.history.title columns=control.history.columns rows=control.history.versions/>
</#if>
<w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>
