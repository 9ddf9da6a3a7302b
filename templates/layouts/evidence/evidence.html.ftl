<#-- What a council can show its auditor of one financial year. -->
<#macro decision of>${of.verb?cap_first} by ${of.body}<#if of.date??>, ${of.date}<#else>, on a date that is not known</#if><#if of.minute??>, minute ${of.minute}<#else>, no minute on record</#if></#macro><#t>
<#macro answer of><#if of == "MET">Yes<#elseif of == "CHECK">To be checked<#elseif of == "DRAFTED">No: only a draft<#elseif of == "GAP">No<#elseif of == "NOT_KNOWN">Not known<#else>Not asked of this council</#if></#macro><#t>
<#macro remark of><#if of == "NOT_LOCKED">The words that were adopted are not locked: compare them with the minutes.<#elseif of == "OTHER_MODEL">The library’s words have changed since these were adopted.<#elseif of == "DAY_NOT_KNOWN">The record does not say on which day it was decided.<#elseif of == "ONLY_APPROVED">It was approved, and no adoption is on record.<#elseif of == "ENDED">It was no longer in force on that day.<#else>It was adopted only after that day.</#if></#macro><#t>
<#macro why of><#if of == "OMITTED">is omitted<#elseif of == "SWITCHED_OFF">is switched off<#elseif of == "NOT_SWITCHED_ON">is optional, and not switched on<#elseif of == "CHOSEN">is there in a variant that does not<#elseif of == "NOT_CHOSEN">is not in the variant that does<#else>is left out by its condition</#if></#macro><#t>
<#macro heading of><#if of == "open">Not met, or not known<#elseif of == "drafted">Only drafted<#elseif of == "check">To be checked<#else>Met</#if></#macro><#t>
<#macro asks of><#if of == "LAW">Law<#elseif of == "PROPER_PRACTICE">Proper practice<#elseif of == "AUDITOR">Auditor<#elseif of == "AWARD">Award<#else>Common practice</#if></#macro><#t>
<#macro answered of><a href="#policy-${of.number}">${of.policy}</a><#if of.version??>, version ${of.version}</#if>: <#if of.clause??>${of.clause}<#if of.tailored?has_content>; <b>tailored: <#list of.tailored as change>${change}<#sep>, </#sep></#list></b></#if><#else>the policy as a whole</#if>.<#if of.remark??> <@remark of=of.remark/></#if></#macro><#t>
<#macro row of>
<tr><th scope="row">${of.says} <span class="asked">(${of.id})</span></th>
<td><@answer of=of.answer/></td>
<td><#list of.items as item>
<p><@answered of=item/></p>
<#else>
<p><#if of.answer == "NOT_KNOWN">The council’s profile does not say: <#list of.open as word>${word}<#sep>, </#sep></#list>.<#else>No policy of the council meets it.<#if of.open?has_content> The library has: <#list of.open as policy>${policy}<#sep>, </#sep></#list>.</#if></#if></p>
</#list>
<#list of.leftOut as clause>
<p>Clause ‘${clause.clause}’, which would meet it, <@why of=clause.why/>: ${clause.place}</p>
</#list></td></tr>
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
<table class="counts">
<caption>Requirements by answer</caption>
<thead>
<tr><#list counts as count><th scope="col"><@answer of=count.answer/></th></#list></tr>
</thead>
<tbody>
<tr><#list counts as count><td>${count.requirements}</td></#list></tr>
</tbody>
</table>
</div>
<#list groups as group>
<h2><@heading of=group.name/></h2>
<div class="table" tabindex="0">
<table class="asks">
<caption><@heading of=group.name/>: what is asked, and by whom<#if group.name != "open">; a clause is as the model has it where no tailoring is named</#if></caption>
<thead>
<tr><th scope="col">What is asked</th><th scope="col">Answer</th><th scope="col"><#if group.name == "open">Why<#else>Policy and clause, and what is tailored to the council</#if></th></tr>
</thead>
<#list group.askers as asker>
<tbody>
<tr><th scope="rowgroup" colspan="2"><@asks of=asker.asker/>: ${asker.instrument}</th><td>Read in <a href="#source-${asker.source}">source ${asker.source}</a></td></tr>
<#list asker.entries as entry>
<@row of=entry/>
</#list>
</tbody>
</#list>
</table>
</div>
</#list>
<#if policies?has_content>
<h2>Policies on record</h2>
<div class="table" tabindex="0">
<table class="policies">
<caption>The policies named above, with what is on record of each</caption>
<thead>
<tr><th scope="col">Policy</th><th scope="col">Decided</th><th scope="col">Reviewed in ${year}</th><th scope="col" class="file">Published</th><th scope="col" class="print">Fingerprint</th></tr>
</thead>
<tbody>
<#list policies as policy>
<tr><th scope="row" id="policy-${policy.number}">${policy.policy}<#if policy.version??>, version ${policy.version}</#if></th><td><#if policy.decided??><@decision of=policy.decided/><#else>Not adopted</#if></td><td><#list policy.reviews as review><#if !review?is_first>; </#if><@decision of=review/><#else>No</#list></td><td class="file"><#list policy.published as file><p>${file.file}<#if file.isOther> (published, but with other words than were adopted)</#if></p><#else>No file</#list></td><td class="print"><#if policy.fingerprint??>${policy.fingerprint}<#else>None: no words are locked</#if></td></tr>
</#list>
</tbody>
</table>
</div>
</#if>
<#if sources?has_content>
<h2>Where it can be read what is asked</h2>
<ol class="sources">
<#list sources as source>
<li id="source-${source.number}"><a href="${source.address}">${source.address}</a>, read on ${source.lookedUp}</li>
</#list>
</ol>
</#if>
</main>
</div>
</body>
</html>
