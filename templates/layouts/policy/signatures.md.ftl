Table: ${signatures.title}

|<#list signatures.columns as column> ${column} |</#list>
|<#list signatures.columns as column> --- |</#list>
<#list signatures.offices as office>
| **${office}** |<#list signatures.columns as column><#if !column?is_first> |</#if></#list>
</#list>
