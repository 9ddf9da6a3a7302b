<#macro linked parts><#list parts as part><#if part.address??>[${part.text}](${part.address?no_esc})<#else>${part.text}</#if></#list></#macro>
<#if control.page>
## ${control.title}

</#if>
<#if control.sentence??>
${control.sentence}
<#elseif control.lines>
<#list control.rows as row>
${row.label}:<#list row.values as parts> <@linked parts/><#sep>;</#list>
<#if row?has_next>

</#if>
</#list>
<#else>
Table: <#if control.page>${title}<#else>${control.title}</#if>

| | |
| --- | --- |
<#list control.rows as row>
| **${row.label}** |<#list row.values as parts> <@linked parts/><#sep>;</#list> |
</#list>
</#if>
<#if control.history??>

Table: ${control.history.title}

|<#list control.history.columns as column> ${column} |</#list>
|<#list control.history.columns as column> --- |</#list>
<#list control.history.versions as version>
|<#list version as cell> <#if cell?is_first && cell?has_content>**${cell}**<#else>${cell}</#if> |</#list>
</#list>
</#if>
