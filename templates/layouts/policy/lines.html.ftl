<#-- Lines of their own under the title or after the last clause, such as those of the adoption. -->
<#macro around lines>
<#if lines?has_content>
<div class="closing"<#if closingLanguage??> lang="${closingLanguage}"</#if>>
<#list lines as line>
<p>${line}</p>
</#list>
</div>
</#if>
</#macro>
