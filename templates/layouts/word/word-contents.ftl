<#-- The contents, as Word will make them again when it is asked to. -->
<w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr><@run text=(words.contents)!"Contents" tongue=tongue/></w:p>
<#list listed as entry>
<#if entry.heading?has_content>
<w:p><w:pPr><w:pStyle w:val="TOC${entry.level}"/></w:pPr><#if entry.begins><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC <#if (edition.other)?has_content>\t "Other Heading 1,1,Other Heading 2,2,Other Heading 3,3"<#else>\o "${outlined!"1-3"}"</#if> \h \z<#if !editions??> \u</#if> </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r></#if><w:hyperlink w:anchor="${entry.bookmark.name}" w:history="1"><#if entry.number?has_content><@run text=entry.number tongue=tongue/><@run text=" "/></#if><@run text=entry.heading tongue=tongue/><#if entry.page??><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGEREF ${entry.bookmark.name} \h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><@run text=entry.page/><w:r><w:fldChar w:fldCharType="end"/></w:r></#if></w:hyperlink><#if entry.ends><w:r><w:fldChar w:fldCharType="end"/></w:r></#if></w:p>
</#if>
</#list>
