<#-- Above the title; the lines in both languages. -->
<div class="letterhead">
<#if letterhead.logo??>
<p class="logo"><img src="${letterhead.logo.address}" alt="${letterhead.logo.alt}" width="${letterhead.logo.width}" height="${letterhead.logo.height}"/></p>
</#if>
<#list editions as edition>
<#list edition.letterhead.lines>
<p class="lines" lang="${edition.language}"><#items as line>${line}<#sep><br/>
</#items></p>
</#list>
</#list>
</div>
