<#-- One place to sign for both languages, in a fragment. -->
<#macro joint tongues><#list tongues as tongue><p lang="${tongue.language}">${tongue.text}</p></#list></#macro>
<table<@tongue/>>
<caption><@joint jointSignatures.title/></caption>
<thead>
<tr>
<#list jointSignatures.columns as column>
<th scope="col"><@joint column/></th>
</#list>
</tr>
</thead>
<tbody>
<#list jointSignatures.offices as office>
<tr>
<th scope="row"><@joint office/></th>
<#list jointSignatures.columns as column>
<#if !column?is_first>
<td></td>
</#if>
</#list>
</tr>
</#list>
</tbody>
</table>
