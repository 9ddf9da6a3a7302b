<#-- Words of a redline that are the same in every format. -->
<#macro version v><#if v.draft>the draft<#else>version ${v.name}<#if v.decision??> (${v.decision.verb} by ${v.decision.body}<#if v.decision.date??>, ${v.decision.date.shown}</#if><#if v.decision.minute??>, minute ${v.decision.minute}</#if>)</#if></#if></#macro><#t>
<#macro short v><#if v.draft>the draft<#else>version ${v.name}</#if></#macro><#t>
<#macro counted count><#if count == "1">1 word<#else>${count} words</#if></#macro><#t>
<#macro what change clause><#if change == "added">Added<#elseif change == "left_out">Left out<#elseif change == "retitled">New heading<#elseif change == "reworded">Reworded<#if clause.wordsIn != "0" || clause.wordsOut != "0">: <#if clause.wordsOut != "0"><@counted clause.wordsOut/> out</#if><#if clause.wordsIn != "0" && clause.wordsOut != "0">, </#if><#if clause.wordsIn != "0"><@counted clause.wordsIn/> in</#if></#if><#elseif change == "moved">Moved<#if clause.was?has_content && clause.is?has_content>: was ${clause.was} and is ${clause.is} now</#if><#elseif change == "renumbered">Renumbered: was ${clause.was?has_content?then(clause.was, "without a number")}</#if></#macro><#t>
<#macro away clause>This clause moves, and is ${clause.is?has_content?then(clause.is, "without a number")} now.</#macro><#t>
<#macro moved clause>This clause moves to here<#if clause.was?has_content>; it was ${clause.was}</#if>.</#macro><#t>
<#macro tongue e><#if texts?size gt 1><#if e.language == "cy"> in the Welsh<#else> in the English</#if></#if></#macro><#t>
