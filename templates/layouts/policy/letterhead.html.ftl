<#-- Above the title. The picture stands in the page itself. -->
<div class="letterhead">
<#if letterhead.logo??>
<p class="logo"><img src="${letterhead.logo.address}" alt="${letterhead.logo.alt}" width="${letterhead.logo.width}" height="${letterhead.logo.height}"/></p>
</#if>
<#list letterhead.lines>
<p class="lines"><#items as line>${line}<#sep><br/>
</#items></p>
</#list>
</div>
