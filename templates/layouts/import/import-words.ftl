<#-- What is said of an imported file, alike in each format. -->
<#macro about>It became the policy ${policy} of ${council}<#if outline??>, matched with ‘${outline}’ of the library: ${fit}% of its words are near that</#if></#macro><#t>
<#macro bound of><#if of == "outline">Words of the file that are near those of a policy of the library, for it to be that policy<#elseif of == "block">Words of a block that are in a clause, for the block to be from it<#elseif of == "section">Words of a section that are from a clause, for the section to be that clause<#elseif of == "merged">Words of a clause that are under another heading, for the two to be merged<#elseif of == "reworded">Words of a clause that were changed, up to which phrases are substituted, and above it the whole clause<#else>${of}</#if></#macro><#t>
<#macro notPrinted>Words of the file that the result does not print</#macro><#t>
<#macro notRead>Words that the result prints and the file does not have</#macro><#t>
