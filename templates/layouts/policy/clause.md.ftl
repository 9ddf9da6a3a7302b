<#if clause.foreign>
*${clause.notice}*

<div lang="${clause.language?no_esc}">

</#if>
<#if clause.heading?has_content>
<#list clause.steps as step>#</#list> <#if clause.number?has_content>${clause.number?no_esc} </#if><#if capitals>${clause.heading?upper_case}<#else>${clause.heading}</#if>

</#if>
<#if clause.notice?? && !clause.foreign>
*${clause.notice}*

</#if>
<#if clause.body?has_content>
${clause.body?no_esc}

</#if>
<#if clause.foreign>
</div>

</#if>
