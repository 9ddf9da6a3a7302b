<#-- Words that are printed around clauses, as runs of Word. -->
<#macro run text bold=false tongue=""><w:r><#if bold || tongue?has_content><w:rPr><#if bold><w:b/><w:bCs/></#if><#if tongue?has_content><w:lang w:val="${tongue}"/></#if></w:rPr></#if><w:t xml:space="preserve">${text}</w:t></w:r></#macro>
<#macro paragraph style text tongue=""><w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><@run text=text tongue=tongue/></w:p></#macro>
<#macro field code result=""><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></#macro>
<#macro lines texts tongue=""><w:p><w:pPr><w:pStyle w:val="Letterhead"/></w:pPr><#list texts as text><@run text=text tongue=tongue/><#sep><w:r><w:br/></w:r></#sep></#list></w:p></#macro>
<#macro heading title name called tongue=""><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><#if name?has_content><w:r><w:rPr><w:rStyle w:val="TitleName"/><#if tongue?has_content><w:lang w:val="${tongue}"/></#if></w:rPr><w:t>${name}</w:t></w:r><w:r><w:br/></w:r><@run text=called tongue=tongue/><#else><@run text=title tongue=tongue/></#if></w:p></#macro>
<#macro linked parts><#list parts as part><#if part.address??><w:hyperlink <#if anchors[part.address]??>w:anchor="${anchors[part.address]}"<#else>r:id="${part.address}"</#if> w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t xml:space="preserve">${part.text}</w:t></w:r></w:hyperlink><#else><@run text=part.text tongue=tongue/></#if></#list></#macro>
<#macro cover><w:p><w:pPr><w:pStyle w:val="Subtitle"/></w:pPr><@run text=council.name bold=true tongue=tongue/></w:p><#list control.cover as row><w:p><w:pPr><w:pStyle w:val="Subtitle"/></w:pPr><@run text=row.label tongue=tongue/><@run text=": "/><#list row.values as parts><@linked parts/><#sep><@run text="; "/></#sep></#list></w:p></#list></#macro>
<#macro numbered clause><#if clause.num??><#if !bound || clause.num.id != "1"><w:numPr><w:ilvl w:val="${clause.num.level}"/><w:numId w:val="${clause.num.id}"/></w:numPr></#if><#elseif bound><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></#if></#macro>
<#macro table title columns rows><w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><@run text=title tongue=tongue/></w:p>
<w:tbl><w:tblPr><w:tblStyle w:val="PolicyTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid><#list columns as column><w:gridCol w:w="<#if columns?size lt 5>2267<#elseif columns?size lt 6>1814<#else>1295</#if>"/></#list></w:tblGrid>
<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><#list columns as column><w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr><@paragraph style="TableHeading" text=column tongue=tongue/></w:tc></#list></w:tr>
<#list rows as row>
<w:tr><w:trPr><w:cantSplit/></w:trPr><#list row as cell><w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr><@paragraph style=(cell?is_first && cell?has_content)?then("TableRowHeading", "TableText") text=cell tongue=tongue/></w:tc></#list></w:tr>
</#list>
</w:tbl></#macro>
<#macro across><#if wide!false><w:tabs><w:tab w:val="clear" w:pos="9071"/><w:tab w:val="right" w:pos="14003"/></w:tabs></#if></#macro>
