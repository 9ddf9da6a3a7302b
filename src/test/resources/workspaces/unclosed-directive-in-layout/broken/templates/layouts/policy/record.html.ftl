<#if version??>
<p>${version}</p>
