<#if (words["this-version"])??>${superseded.verb} <#if superseded.version??>${words["this-version"]} ${superseded.version}<#else>${words["other-words"]}</#if> ${words.by} ${superseded.body}<#t>
<#else><#if superseded.version??>version ${superseded.version} was ${superseded.verb}<#else>other words were ${superseded.verb}</#if> by ${superseded.body}<#t>
</#if><#t>
<#if superseded.date??>, ${superseded.date.shown}</#if><#t>
