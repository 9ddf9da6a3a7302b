<table<@tongue/>>
<caption>${signatures.title}</caption>
<thead>
<tr>
<#list signatures.columns as column>
<th scope="col">${column}</th>
</#list>
</tr>
</thead>
<tbody>
<#list signatures.offices as office>
<tr>
<th scope="row">${office}</th>
<#list signatures.columns as column>
<#if !column?is_first>
<td></td>
</#if>
</#list>
</tr>
</#list>
</tbody>
</table>
