<#-- Words of a summary that are in its page and in Markdown. -->
<#macro about><#if draft>DRAFT<#if version??> of version ${version}</#if>: not adopted yet<#else><#if version??>Version ${version}<#if adopted??>, </#if></#if><#if adopted??><#if version??>${adopted.verb}<#else>${adopted.verb?cap_first}</#if> by ${adopted.body}<#if adopted.date??> on ${adopted.date.shown}</#if><#if adopted.minute??> (minute ${adopted.minute})</#if></#if></#if></#macro><#t>
<#macro caution>This summary helps to read the policy. What counts is the policy itself.</#macro><#t>
