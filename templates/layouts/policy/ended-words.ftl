<#-- By what a policy is no longer in force; after the verb. -->
${(words.by)!"by"} <#if ended.by??>${ended.by} (</#if>${ended.body}<#if ended.date??>, ${ended.date.shown}</#if><#if ended.minute??>, ${(words.minute?uncap_first)!"minute"} ${ended.minute}</#if><#if ended.by??>)</#if>: ${(words["not-in-force"])!"no longer in force"}<#t>
