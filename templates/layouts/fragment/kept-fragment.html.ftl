<#-- The same in a page that knows no style sheet of ours. -->
<span style="white-space: nowrap">${parting}</span><#t>
