<#-- What stands around words that are on one line; the program puts them in the place of the parting sign. -->
<span class="kept">${parting}</span><#t>
