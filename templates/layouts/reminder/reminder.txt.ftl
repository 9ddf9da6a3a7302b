<#-- A review in a calendar: the first line is its title, the others are its description. -->
Policy review: ${runningTitle} (${council.name})
The review of this policy is due: ${review.shown}.
<#if cycle?has_content>
Review cycle: ${cycle}<#if condition??> ${condition}</#if>
</#if>
<#if latest??>
Last decision: ${latest.verb} by ${latest.body}, ${latest.date.shown}<#if latest.minute??>, minute ${latest.minute}</#if>
</#if>
<#if last?? && (!latest?? || last != latest.date.shown)>
Last reviewed: ${last}
</#if>
<#if version??>
Version: ${version}
</#if>
When a meeting has reviewed it, record it with 'policy review', or with 'policy adopt' if anything changes, and make this calendar anew.
