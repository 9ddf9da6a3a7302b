<#-- How everything looks. Styles have Word's own names, so that a council's template takes them over. -->
<#assign accent = (colours.accent)!"17355E", quiet = (colours.quiet)!"434B57", ink = (colours.ink)!"1C2026", kind = paper!"", compact = kind == "summary", typeface = font!"Source Sans 3">
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults>
<w:rPrDefault><w:rPr><w:rFonts w:ascii="${typeface}" w:hAnsi="${typeface}" w:eastAsia="${typeface}" w:cs="${typeface}"/><w:color w:val="${ink}"/><w:sz w:val="${compact?then("22", "24")}"/><w:szCs w:val="${compact?then("22", "24")}"/><w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing <#if compact>w:after="40" w:line="240"<#else>w:after="160" w:line="288"</#if> w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:after="<#if compact>120<#else>360</#if>" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="${accent}"/><w:sz w:val="48"/><w:szCs w:val="48"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="TitleName"><w:name w:val="Title Name"/><w:rPr><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="80"/></w:pPr><w:rPr><w:color w:val="${quiet}"/></w:rPr></w:style>
<#if kind == "pack">
<@heading rank="1" outline="0" size="44"/>
<@heading rank="2" outline="1" size="36"/>
<@heading rank="3" outline="2" size="30"/>
<@heading rank="4" outline="3" size="26"/>
<@heading rank="5" outline="4" size="24"/>
<#else>
<@heading rank="1" outline="0" size=compact?then("22", "30")/>
<@heading rank="2" outline="1" size=compact?then("22", "26")/>
<@heading rank="3" outline="2" size="24"/>
</#if>
<#-- Headings of a second language, so that each of two contents lists those of its own language. -->
<#if editions??>
<#list ["1", "2", "3"] as rank>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="OtherHeading${rank}"><w:name w:val="Other Heading ${rank}"/><w:basedOn w:val="Heading${rank}"/><w:next w:val="Normal"/><w:qFormat/></w:style>
</#list>
</#if>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="PolicyTitle"><w:name w:val="Policy Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Subheading"><w:name w:val="Subheading"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="NumberedParagraph"><w:name w:val="Numbered Paragraph"/><w:basedOn w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="34"/><w:qFormat/><w:pPr><w:spacing w:after="80"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="29"/><w:qFormat/><w:pPr><w:pBdr><w:left w:val="single" w:sz="10" w:space="8" w:color="9AA5B4"/></w:pBdr></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="DefinitionTerm"><w:name w:val="Definition Term"/><w:basedOn w:val="Normal"/><w:next w:val="Definition"/><w:pPr><w:keepNext/><w:spacing w:after="0"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Definition"><w:name w:val="Definition"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="HTMLPreformatted"><w:name w:val="HTML Preformatted"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="HTMLCode"><w:name w:val="HTML Code"/><w:uiPriority w:val="99"/><w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Rule"><w:name w:val="Rule"/><w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="9AA5B4"/></w:pBdr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/><w:rPr><w:color w:val="${accent}"/><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Gap"><w:name w:val="Gap"/><w:rPr><w:b/><w:bCs/><w:shd w:val="clear" w:color="auto" w:fill="FFF1CC"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Inserted"><w:name w:val="Inserted"/><w:rPr><w:b/><w:bCs/><w:color w:val="0B3D1A"/><w:u w:val="single"/><w:shd w:val="clear" w:color="auto" w:fill="E2F4E6"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Deleted"><w:name w:val="Deleted"/><w:rPr><w:strike/><w:color w:val="6E1010"/><w:shd w:val="clear" w:color="auto" w:fill="FBE6E4"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="CheckBox"><w:name w:val="Check Box"/><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="5" w:space="4" w:color="9AA5B4"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="9071"/></w:tabs><w:spacing w:after="60" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:color w:val="${quiet}"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:pPr><w:tabs><w:tab w:val="right" w:pos="9071"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:color w:val="${quiet}"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Mark"><w:name w:val="Mark"/><w:basedOn w:val="Normal"/><w:pPr><w:shd w:val="clear" w:color="auto" w:fill="FBEAEA"/><w:spacing w:before="40" w:after="240" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr><w:rPr><w:color w:val="7A1414"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Banner"><w:name w:val="Banner"/><w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:top w:val="single" w:sz="10" w:space="4" w:color="9A6B00"/><w:left w:val="single" w:sz="10" w:space="6" w:color="9A6B00"/><w:bottom w:val="single" w:sz="10" w:space="4" w:color="9A6B00"/><w:right w:val="single" w:sz="10" w:space="6" w:color="9A6B00"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="FFF1CC"/><w:spacing w:after="240"/><w:ind w:left="142" w:right="142"/></w:pPr><w:rPr><w:color w:val="453000"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Letterhead"><w:name w:val="Letterhead"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr><w:rPr><w:color w:val="${quiet}"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TranslationNote"><w:name w:val="Translation Note"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:i/><w:iCs/><w:color w:val="${quiet}"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="35"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="200" w:after="80"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="${accent}"/></w:rPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="PolicyTable"><w:name w:val="Policy Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="5" w:space="0" w:color="9AA5B4"/><w:bottom w:val="single" w:sz="5" w:space="0" w:color="9AA5B4"/><w:insideH w:val="single" w:sz="5" w:space="0" w:color="9AA5B4"/></w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${accent}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="FormTable"><w:name w:val="Form Table"/><w:basedOn w:val="PolicyTable"/><w:tblPr><w:tblBorders><w:left w:val="single" w:sz="5" w:space="0" w:color="9AA5B4"/><w:right w:val="single" w:sz="5" w:space="0" w:color="9AA5B4"/><w:insideV w:val="single" w:sz="5" w:space="0" w:color="9AA5B4"/></w:tblBorders></w:tblPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="FacingTable"><w:name w:val="Facing Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:insideV w:val="single" w:sz="5" w:space="0" w:color="9AA5B4"/></w:tblBorders></w:tblPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="0" w:line="264" w:lineRule="auto"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableNumber"><w:name w:val="Table Number"/><w:basedOn w:val="TableText"/><w:pPr><w:jc w:val="right"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableCentred"><w:name w:val="Table Centred"/><w:basedOn w:val="TableText"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableHeading"><w:name w:val="Table Heading"/><w:basedOn w:val="TableText"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableRowHeading"><w:name w:val="Table Row Heading"/><w:basedOn w:val="TableText"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableGroupHeading"><w:name w:val="Table Group Heading"/><w:basedOn w:val="TableRowHeading"/><w:pPr><w:keepNext/><w:spacing w:before="120"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableEnd"><w:name w:val="Table End"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:pPr><w:spacing w:after="40" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:uiPriority w:val="99"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TOCHeading"><w:name w:val="TOC Heading"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="39"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="280"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="${accent}"/><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr></w:style>
<@contentsLine rank="1" left="0"/>
<@contentsLine rank="2" left="340"/>
<@contentsLine rank="3" left="680"/>
</w:styles>
<#macro heading rank outline size><w:style w:type="paragraph" w:styleId="Heading${rank}"><w:name w:val="heading ${rank}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><#if bound><w:numPr><#if rank != "1"><w:ilvl w:val="${outline}"/></#if><w:numId w:val="1"/></w:numPr></#if><w:spacing <#if compact>w:before="80" w:after="0"<#else>w:before="280" w:after="80"</#if> w:line="264" w:lineRule="auto"/><w:outlineLvl w:val="${outline}"/></w:pPr><w:rPr><w:b/><w:bCs/><#if capitals><w:caps/></#if><w:color w:val="${accent}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style></#macro>
<#macro contentsLine rank left><w:style w:type="paragraph" w:styleId="TOC${rank}"><w:name w:val="toc ${rank}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="39"/><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9071"/></w:tabs><w:spacing w:after="60" w:line="264" w:lineRule="auto"/><w:ind w:left="${left}"/></w:pPr></w:style></#macro>
