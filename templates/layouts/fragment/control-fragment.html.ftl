<#-- Document control in a fragment, which has the macros 'linked' and 'tongue'. -->
<#if control.page>
<h${ranks.control}<@tongue/>>${control.title}</h${ranks.control}>
</#if>
<#if control.sentence??>
<p<@tongue/>>${control.sentence}</p>
<#elseif control.lines>
<#list control.rows as row>
<p<@tongue/>>${row.label}: <#list row.values as parts><@linked parts/><#sep>; </#list></p>
</#list>
<#else>
<table<@tongue/>>
<caption><#if control.page>${title}<#else>${control.title}</#if></caption>
<tbody>
<#list control.rows as row>
<tr>
<th scope="row">${row.label}</th>
<td><#list row.values as parts><@linked parts/><#sep>; </#list></td>
</tr>
</#list>
</tbody>
</table>
</#if>
<#if control.history??>
<table<@tongue/>>
<caption>${control.history.title}</caption>
<thead>
<tr>
<#list control.history.columns as column>
<th scope="col">${column}</th>
</#list>
</tr>
</thead>
<tbody>
<#list control.history.versions as version>
<tr>
<#list version as cell>
<#if cell?is_first && cell?has_content>
<th scope="row">${cell}</th>
<#else>
<td>${cell}</td>
</#if>
</#list>
</tr>
</#list>
</tbody>
</table>
</#if>
