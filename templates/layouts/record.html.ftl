<p class="label">About this document</p>
<dl>
<#if number??>
<div><dt>Number</dt><dd>${number}</dd></div>
</#if>
<div><dt>Status</dt><dd>${status?cap_first}</dd></div>
<#if version??>
<div><dt>Version</dt><dd>${version}</dd></div>
</#if>
<#if owner??>
<div><dt>Owner</dt><dd>${owner}</dd></div>
</#if>
<#list events as event>
<div><dt>${event.verb?cap_first} by ${event.body}</dt><dd><#if event.date??>${event.date.shown}<#else>Pending</#if></dd></div>
<#if event.minute??>
<div><dt>Minute</dt><dd>${event.minute}</dd></div>
</#if>
</#list>
<#if review??>
<div><dt>Review due</dt><dd>${review.shown}</dd></div>
</#if>
</dl>
