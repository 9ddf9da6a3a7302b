<#-- What the meeting is asked to resolve about one policy; a council may word it in a layer. -->
<#macro decision d>${d.verb} by ${d.body}<#if d.date??> on ${d.date.shown}</#if><#if d.minute??> (minute ${d.minute})</#if></#macro><#t>
<#macro name of><#if of.saysPolicy>the </#if>${of.title}<#if motion.version??>, version ${motion.version}</#if></#macro><#t>
<#assign motion = item.motion>
<#if motion.review>
<p class="motion">That <@name item/>, <@decision item.former/>, has been reviewed and is left without change.</p>
<#elseif motion.end>
<p class="motion">That <@name item/><#if item.former??>, <@decision item.former/></#if>, be ${motion.verb} by ${body} and be no longer in force.</p>
<#elseif motion.approval>
<p class="motion">That ${body} approves <@name item/>, as set out in this pack<#if motion.recommended??>, and recommends to ${motion.recommended} that it be adopted<#else>, and recommends to the council that it be adopted</#if>.</p>
<#else>
<p class="motion">That <@name item/>, as set out in this pack<#if motion.approved??> and <@decision motion.approved/></#if>, be ${motion.verb} by ${body}<#if item.replaces??> in place of version ${item.replaces}</#if>.</p>
</#if>
<p class="wording">Fingerprint of the words: ${item.wording}, the first twelve digits of their SHA-256, by which the text that is decided on can be told from any other.</p>
<table class="minutes">
<caption>To be filled in at the meeting</caption>
<tbody>
<tr><th scope="row">Proposed by</th><td></td></tr>
<tr><th scope="row">Seconded by</th><td></td></tr>
<tr><th scope="row">Decision</th><td></td></tr>
<tr><th scope="row">Minute</th><td></td></tr>
</tbody>
</table>
