<#-- One clause; a bookmark at its start says which. -->
<#if clause.foreign>
<@paragraph style="TranslationNote" text=clause.notice tongue=tongue/>
</#if>
<#if clause.heading?has_content>
<w:p><w:pPr><w:pStyle w:val="${(edition.other)!}Heading${clause.level}"/><#if clause.appendix && clause.level == "1" && !(facing!false)><w:pageBreakBefore/></#if><@numbered clause/></w:pPr><w:bookmarkStart w:id="${clause.bookmark.id}" w:name="${clause.bookmark.name}"/><#if clause.typed?has_content><@run text=clause.typed/><@run text=" "/></#if><@run text=clause.heading tongue=clause.foreign?then(clause.language, tongue)/><w:bookmarkEnd w:id="${clause.bookmark.id}"/></w:p>
<#else>
<w:bookmarkStart w:id="${clause.bookmark.id}" w:name="${clause.bookmark.name}"/><w:bookmarkEnd w:id="${clause.bookmark.id}"/>
</#if>
<#if clause.notice?? && !clause.foreign>
<@paragraph style="TranslationNote" text=clause.notice tongue=tongue/>
</#if>
${clause.body?no_esc}
<#if clause.unended>
<w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>
</#if>
