<#-- How words are shown that were inserted or deleted. The edges are read out, and not seen. -->
<#macro inserted><ins><span class="edge"<#if (edge!"")?has_content> lang="${edge}"</#if>>inserted: </span><#nested><span class="edge"<#if (edge!"")?has_content> lang="${edge}"</#if>> end of insertion</span></ins></#macro><#t>
<#macro deleted><del><span class="edge"<#if (edge!"")?has_content> lang="${edge}"</#if>>deleted: </span><#nested><span class="edge"<#if (edge!"")?has_content> lang="${edge}"</#if>> end of deletion</span></del></#macro><#t>
<#macro revised runs><#list runs as run>${run.before}<#if run.inserted><@inserted>${run.text}</@inserted><#elseif run.deleted><@deleted>${run.text}</@deleted><#else>${run.text}</#if>${run.after}</#list></#macro><#t>
