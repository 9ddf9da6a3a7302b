<p class="label">${(words.about)!"About this document"}</p>
<dl>
<#if number??>
<div><dt>${(words.number)!"Number"}</dt><dd>${number}</dd></div>
</#if>
<div><dt>${(words.status)!"Status"}</dt><dd>${(words[statusKey])!(status?cap_first)}</dd></div>
<#if version??>
<div><dt>${(words.version)!"Version"}</dt><dd>${version}</dd></div>
</#if>
<#if owner??>
<div><dt>${(words.owner)!"Owner"}</dt><dd>${owner}</dd></div>
</#if>
<#list events as event>
<#if event.date?? || event.pending>
<div><dt>${event.verb?cap_first} ${(words.by)!"by"} ${event.by!event.body}</dt><dd><#if event.by??>${event.body}, </#if><#if event.date??>${event.date.shown}<#else>${(words.pending)!"Pending"}</#if></dd></div>
<#if event.minute??>
<div><dt>${(words.minute)!"Minute"}</dt><dd>${event.minute}</dd></div>
</#if>
</#if>
</#list>
<#if review??>
<div><dt>${(words["review-due"])!"Review due"}</dt><dd>${review.shown}</dd></div>
</#if>
</dl>
<#include "/redline/redline-words.ftl">
