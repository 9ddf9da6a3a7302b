<<#if clause.heading?has_content>section<#else>div</#if> class="level-${clause.level}<#if clause.appendix> appendix</#if><#if clause.landscape> landscape</#if><#if !clause.heading?has_content> unheaded</#if>"<#if clause.heading?has_content> aria-labelledby="${clause.id}"</#if>>
<#if clause.foreign>
<p class="translation">${clause.notice}</p>
<div lang="${clause.language}" data-note="Note" data-note-mark="Mark of note">
</#if>
<#if clause.heading?has_content>
<h${clause.rank} id="${clause.id}"><#if clause.number?has_content>${clause.number} </#if><#if capitals><span>${clause.heading}</span><#else>${clause.heading}</#if></h${clause.rank}>
</#if>
<#if clause.notice?? && !clause.foreign>
<p class="translation">${clause.notice}</p>
</#if>
${clause.body?no_esc}
<#if clause.foreign>
</div>
</#if>
</<#if clause.heading?has_content>section<#else>div</#if>>
