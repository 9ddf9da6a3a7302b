<#-- The lines that tell of the adoption, in both languages. -->
<div class="closing">
<div class="pair">
<#list editions as edition>
<div lang="${edition.language}">
<#if !edition.closingLanguage??>
<#list edition.closing as line>
<p>${line}</p>
</#list>
</#if>
</div>
</#list>
</div>
</div>
