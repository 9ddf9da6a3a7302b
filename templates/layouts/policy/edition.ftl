<#-- Lets the layouts that are included speak the language of one edition. -->
<#macro speak edition>
<#assign words = (edition.words)!{}, prefix = edition.prefix, language = edition.language, council = edition.council, title = edition.title, events = edition.events>
<#if edition.control??><#assign control = edition.control></#if>
<#if edition.signatures??><#assign signatures = edition.signatures></#if>
<#if edition.superseded??><#assign superseded = edition.superseded></#if>
<#if edition.ended??><#assign ended = edition.ended></#if>
<#if edition.pending??><#assign pending = edition.pending></#if>
<#if edition.review??><#assign review = edition.review></#if>
<#if edition.owner??><#assign owner = edition.owner></#if>
</#macro>
