<ol class="problems">
<#list problems as problem>
<li class="${problem.severity}">
<p class="place">${problem.file}<#if problem.line??>, line ${problem.line}, column ${problem.column}</#if></p>
<p><span class="severity">${problem.severity?cap_first}:</span> ${problem.message}</p>
<#if problem.source??>
<p class="source"><span class="number" aria-hidden="true">${problem.line}</span><code>${problem.source.before}<mark>${problem.source.marked}</mark>${problem.source.after}</code></p>
</#if>
<#if problem.hint??>
<p>Hint: ${problem.hint}</p>
</#if>
</li>
</#list>
</ol>
