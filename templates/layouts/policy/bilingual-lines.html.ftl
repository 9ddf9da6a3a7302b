<#-- Lines of their own under the title or after the last clause, in both languages. -->
<#macro around place>
<div class="closing">
<div class="pair">
<#list editions as edition>
<div lang="${edition.language}">
<#if !edition.closingLanguage??>
<#list edition[place] as line>
<p>${line}</p>
</#list>
</#if>
</div>
</#list>
</div>
</div>
</#macro>
