<#-- Document control as lines, as a table or as a sentence; then the versions. -->
<#macro linked parts><#list parts as part><#if part.address??><a href="${part.address}">${part.text}</a><#else>${part.text}</#if></#list></#macro>
<#if control.page>
<section class="control apart" aria-labelledby="${prefix!}document_control">
<h2 id="${prefix!}document_control">${control.title}</h2>
<#else>
<section class="control" aria-label="${control.title}">
</#if>
<#if control.sentence??>
<p>${control.sentence}</p>
<#elseif control.lines>
<#list control.rows as row>
<p>${row.label}: <#list row.values as parts><@linked parts/><#sep>; </#list></p>
</#list>
<#else>
<table class="rows">
<caption><#if control.page>${title}<#else>${control.title}</#if></caption>
<tbody>
<#list control.rows as row>
<tr>
<th scope="row">${row.label}</th>
<#if row.values?size gt 1>
<td><ul>
<#list row.values as parts>
<li><@linked parts/></li>
</#list>
</ul></td>
<#else>
<td><#list row.values as parts><@linked parts/></#list></td>
</#if>
</tr>
</#list>
</tbody>
</table>
</#if>
<#if control.history??>
<div class="table" tabindex="0">
<table class="history">
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
</div>
</#if>
</section>
