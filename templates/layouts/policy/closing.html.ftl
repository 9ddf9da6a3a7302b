<#-- The lines that tell of the adoption, at the end of the policy or under its title. -->
<div class="closing"<#if closingLanguage??> lang="${closingLanguage}"</#if>>
<#list closing as line>
<p>${line}</p>
</#list>
</div>
