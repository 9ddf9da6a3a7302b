<<#if clause.heading?has_content>section<#else>div</#if> class="level-${clause.level}<#if clause.appendix> appendix</#if><#if clause.landscape> landscape</#if><#if !clause.heading?has_content> unheaded</#if>"<#if clause.heading?has_content> aria-labelledby="${clause.anchor}"</#if>>
<div class="pair">
<#list editions as edition>
<#assign text = edition.clauses[place]>
<div lang="${edition.language}" data-note="${(edition.words.note)!"Note"}" data-note-mark="${(edition.words["mark-of-note"])!"Mark of note"}">
<#if text.other>
<p class="translation" id="${text.anchor}">${text.notice}</p>
<#else>
<#if text.heading?has_content>
<h${text.rank} id="${text.anchor}"><#if text.number?has_content>${text.number} </#if><#if capitals><span>${text.heading}</span><#else>${text.heading}</#if></h${text.rank}>
</#if>
<#if text.notice??>
<p class="translation">${text.notice}</p>
</#if>
${text.body?no_esc}
</#if>
</div>
</#list>
</div>
</<#if clause.heading?has_content>section<#else>div</#if>>
