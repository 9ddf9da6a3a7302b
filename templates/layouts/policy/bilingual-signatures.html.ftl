<#-- One place to sign for both languages. -->
<#macro joint tongues><#list tongues as tongue><p lang="${tongue.language}">${tongue.text}</p></#list></#macro>
<section class="signatures" aria-label="<#list jointSignatures.title as tongue>${tongue.text}<#sep> / </#list>">
<div class="table" tabindex="0">
<table>
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
</div>
</section>
