<#-- What a council can show its auditor of one financial year. -->
<#macro decision of>${of.verb?cap_first} by ${of.body}<#if of.date??>, ${of.date}<#else>, on a date that is not known</#if><#if of.minute??>, minute ${of.minute}<#else>, no minute on record</#if></#macro><#t>
<#macro answer of><#if of == "MET">Yes<#elseif of == "CHECK">To be checked<#elseif of == "DRAFTED">No: only a draft<#elseif of == "GAP">No<#elseif of == "NOT_KNOWN">Not known<#else>Not asked of this council</#if></#macro><#t>
<#macro remark of><#if of == "NOT_LOCKED">The words that were adopted are not locked: compare them with the minutes.<#elseif of == "OTHER_MODEL">The library’s words have changed since these were adopted.<#elseif of == "DAY_NOT_KNOWN">The record does not say on which day it was decided.<#elseif of == "ONLY_APPROVED">It was approved, and no adoption is on record.<#elseif of == "ENDED">It was no longer in force on that day.<#else>It was adopted only after that day.</#if></#macro><#t>
<#macro why of><#if of == "OMITTED">is omitted<#elseif of == "SWITCHED_OFF">is switched off<#elseif of == "NOT_SWITCHED_ON">is optional, and not switched on<#elseif of == "CHOSEN">is there in a variant that does not<#elseif of == "NOT_CHOSEN">is not in the variant that does<#else>is left out by its condition</#if></#macro><#t>
<#macro heading of><#if of == "open">Not met, or not known<#elseif of == "drafted">Only drafted<#elseif of == "check">To be checked<#else>Met</#if></#macro><#t>
<#macro entries of>
<#list of as entry>
<h3>${entry.says}</h3>
<p class="asked">${entry.instrument}. Read on ${entry.lookedUp} at <a href="${entry.source}">${entry.source}</a></p>
<#list entry.items as item>
<div class="table" tabindex="0">
<table class="proof">
<caption>Answer<#if entry.items?size != 1> ${item?counter}</#if> to ‘${entry.id}’</caption>
<tbody>
<tr><th scope="row">Answer</th><td><@answer of=entry.answer/></td></tr>
<tr><th scope="row">Policy</th><td>${item.policy}<#if item.version??>, version ${item.version}</#if></td></tr>
<tr><th scope="row">Clause</th><td><#if item.clause??>${item.clause}<#else>The policy as a whole</#if></td></tr>
<tr><th scope="row">Decided</th><td><#if item.decided??><@decision of=item.decided/><#else>Not adopted</#if></td></tr>
<tr><th scope="row">Reviewed in ${year}</th><td><#list item.reviews as review><#if !review?is_first>; </#if><@decision of=review/><#else>No</#list></td></tr>
<tr><th scope="row">Tailored to the council</th><td><#list item.tailored as change><#if !change?is_first>; </#if>${change}<#else><#if item.clause??>As the model has it<#else>See its clauses</#if></#list></td></tr>
<tr><th scope="row">Published</th><td><#list item.published as file><#if !file?is_first>; </#if>${file.file}<#if file.isOther> (published, but with other words than were adopted)</#if><#else>No file</#list></td></tr>
<tr><th scope="row">Fingerprint</th><td class="print"><#if item.fingerprint??>${item.fingerprint}<#else>None: no words are locked</#if></td></tr>
<#if item.remark??>
<tr><th scope="row">Open</th><td><@remark of=item.remark/></td></tr>
</#if>
</tbody>
</table>
</div>
<#else>
<p><@answer of=entry.answer/>.<#if entry.answer == "NOT_KNOWN"> The council’s profile does not say: <#list entry.open as word>${word}<#sep>, </#sep></#list>.<#elseif entry.answer == "GAP"> No policy of the council meets it.<#if entry.open?has_content> The library has: <#list entry.open as policy>${policy}<#sep>, </#sep></#list>.</#if></#if></p>
</#list>
<#list entry.leftOut as clause>
<p>Clause ‘${clause.clause}’, which would meet it, <@why of=clause.why/>: ${clause.place}</p>
</#list>
</#list>
</#macro>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">
<head>
<meta charset="utf-8"/>
<title>${council.name}: evidence for ${year}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="description" content="Which requirements the policies of ${council.name} met in ${year}, with decisions and minutes."/>
<meta name="generator" content="${generator}"/>
<meta name="DC.creator" content="${council.name}"/>
<meta name="DC.language" content="${language}"/>
<style media="screen">
<#include "/policy/screen.css">
<#include "evidence-screen.css">
</style>
<style media="print">
<#include "/policy/print.css">
<#include "evidence-print.css">
</style>
<style media="print and (min-width: 0)">
<#include "/policy/browser-print.css">
</style>
</head>
<body data-note="Note" data-note-mark="Mark of note">
<div class="running-header" hidden="hidden">
<div class="heads"><span class="council">${council.name}</span> <span class="title">Evidence for ${year}</span></div>
</div>
<div class="running-footer" hidden="hidden">As on ${on}</div>
<a class="skip" href="#evidence">Skip to the evidence</a>
<header class="strip">
<p class="council">${council.name}</p>
</header>
<div class="page">
<main id="evidence" tabindex="-1">
<p class="kind">For the internal auditor</p>
<h1>Evidence for ${year}</h1>
<p>What law, proper practice and others ask, and which words that were in force on ${on} answer it. All of it is taken from the record of the council’s decisions and the words locked with them. It says what the policies say, not whether they are kept.</p>
<#if !over>
<p>The year has not ended: this is what is on record so far.</p>
</#if>
<div class="table" tabindex="0">
<table>
<caption>Requirements by answer</caption>
<thead>
<tr><th scope="col">Answer</th><th scope="col">Requirements</th></tr>
</thead>
<tbody>
<#list ["GAP", "NOT_KNOWN", "DRAFTED", "CHECK", "MET", "NOT_ASKED"] as name>
<tr><th scope="row"><@answer of=name/></th><td>${counts[name]!"0"}</td></tr>
</#list>
</tbody>
</table>
</div>
<#list groups as group>
<h2><@heading of=group.name/></h2>
<@entries of=group.entries/>
</#list>
</main>
</div>
</body>
</html>
