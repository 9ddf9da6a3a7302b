<#if version??>
<p>${version}</p>
</#if>
