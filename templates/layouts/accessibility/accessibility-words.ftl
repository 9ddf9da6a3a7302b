<#-- How a file was made. -->
<#macro making file>
<#if file.making == "shipped-layout">
<#if file.format! == "html" || file.format! == "pdf">
Made from the layouts that come with Clausebook, just as it makes the file now: their tests hold for how it is built.<#t>
<#else>
Made from the layouts that come with Clausebook, just as it makes the file now. The tests above are of other formats.<#t>
</#if>
<#elseif file.making == "own-layout">
<strong>Made from a layout, a theme or a font of the council’s or association’s own:</strong> the tests of Clausebook’s layouts say nothing of it.<#t>
<#else>
<strong>Not what Clausebook makes of the policy now,</strong> so the tests of its layouts say nothing of it. Make the file again.<#t>
</#if>
</#macro>
<#-- What was found in a file, or is missing. -->
<#macro finding check>
<#if check.subject == "title">
<@one check "It has a title that programs show" "It has no title that programs show"/><#t>
<#elseif check.subject == "language">
<@one check "It says which language it is in" "It does not say which language it is in"/><#t>
<#elseif check.subject == "tags">
<@one check "It is tagged for programs that read it aloud" "It is not tagged for programs that read it aloud"/><#t>
<#elseif check.subject == "bookmarks">
<@one check "It has bookmarks" "It has no bookmarks"/><#t>
<#elseif check.subject == "headings">
<@each check "Headings" "none skips a level" "headings that skip a level or have no words, or none at all"/><#t>
<#elseif check.subject == "tables">
<@each check "Tables" "each has headers that say what they head" "tables without such headers"/><#t>
<#elseif check.subject == "pictures">
<@each check "Pictures" "each has a text in its place" "pictures without a text in their place"/><#t>
<#elseif check.subject == "links">
<@each check "Links" "each has words" "links without words"/><#t>
<#elseif check.subject == "targets">
<@each check "Links within the page" "each leads somewhere" "links that lead nowhere"/><#t>
<#elseif check.subject == "fonts">
<@each check "Fonts" "each is part of the file" "fonts that are not part of the file"/><#t>
</#if>
</#macro>
<#macro one check good bad>
<#if check.passed>${good}.<#else><strong>${bad}.</strong></#if><#t>
</#macro>
<#macro each check what good bad>
${what}: ${check.found}<#if !check.passed>; <strong>${bad}</strong><#if check.faults?has_content>: <#list check.faults as fault>“${fault}”<#sep>, </#sep></#list></#if><#elseif check.found != "0">; ${good}</#if>.<#t>
</#macro>
