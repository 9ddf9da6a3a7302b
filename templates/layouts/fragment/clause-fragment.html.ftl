<#list texts as edition>
<@speak edition/>
<#assign text = edition.clauses[place], anchor = anchors[edition?index][place]>
<#if text.other>
<p<@tongue/><#if anchor?has_content> id="${anchor}"</#if>>${text.notice}</p>
<#else>
<#if text.notice?? && text.foreign>
<p<@tongue/>>${text.notice}</p>
</#if>
<#if text.heading?has_content>
<h${ranks.clauses[place]}<@tongue of=text.language/><#if anchor?has_content> id="${anchor}"</#if>><#if text.number?has_content>${text.number} </#if><#if capitals>${text.heading?upper_case}<#else>${text.heading}</#if></h${ranks.clauses[place]}>
</#if>
<#if text.notice?? && !text.foreign>
<p<@tongue/>>${text.notice}</p>
</#if>
${text.body?no_esc}
</#if>
</#list>
