<#-- The words of one block of a clause, in Markdown. -->
<#list runs as run>${run.before?no_esc}<#if run.inserted>{inserted: <#if run.plain>**</#if>${run.text?no_esc}<#if run.plain>**</#if>}<#elseif run.deleted>{deleted: <#if run.plain>~~</#if>${run.text?no_esc}<#if run.plain>~~</#if>}<#else>${run.text?no_esc}</#if>${run.after?no_esc}</#list><#t>
