<#-- The numbers of headings, of paragraphs and of lists; Word writes them. -->
<#assign lefts = ["454", "908", "1362", "1816", "2270", "2724", "3178", "3632", "4086"]>
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<#list numbering.definitions as definition>
<w:abstractNum w:abstractNumId="${definition.id}">
<w:multiLevelType w:val="<#if definition.list>hybridMultilevel<#else>multilevel</#if>"/>
<#list definition.levels as level>
<w:lvl w:ilvl="${level.level}">
<w:start w:val="1"/>
<w:numFmt w:val="${level.format}"/>
<#if level.style??>
<w:pStyle w:val="${level.style}"/>
</#if>
<#if !level.text?has_content>
<w:suff w:val="nothing"/>
<#elseif !definition.list && !paragraphs>
<w:suff w:val="space"/>
</#if>
<w:lvlText w:val="${level.text}"/>
<w:lvlJc w:val="left"/>
<#if definition.list>
<w:pPr><w:ind w:left="${lefts[level?index]}" w:hanging="454"/></w:pPr>
<#elseif paragraphs && level.text?has_content>
<w:pPr><w:ind w:left="737" w:hanging="737"/></w:pPr>
<#else>
<w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr>
</#if>
</w:lvl>
</#list>
</w:abstractNum>
</#list>
<#list numbering.instances as instance>
<w:num w:numId="${instance.id}">
<w:abstractNumId w:val="${instance.definition}"/>
<#list instance.starts as start>
<w:lvlOverride w:ilvl="${start.level}"><w:startOverride w:val="${start.at}"/></w:lvlOverride>
</#list>
</w:num>
</#list>
</w:numbering>
