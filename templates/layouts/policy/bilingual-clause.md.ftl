<#list editions as edition>
<#assign text = edition.clauses[place]>
<@open edition/>
<#if text.other>
*${text.notice}*

<#else>
<#if text.heading?has_content>
<#list text.steps as step>#</#list> <#if text.number?has_content>${text.number?no_esc} </#if><#if capitals>${text.heading?upper_case}<#else>${text.heading}</#if>

</#if>
<#if text.notice??>
*${text.notice}*

</#if>
<#if text.body?has_content>
${text.body?no_esc}

</#if>
</#if>
<@close edition/>
</#list>
