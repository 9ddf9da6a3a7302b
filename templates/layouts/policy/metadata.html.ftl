<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/"/>
<link rel="schema.DCTERMS" href="http://purl.org/dc/terms/"/>
<link rel="schema.policy" href="https://clausebook.org/ns/adoption/1.0/"/>
<meta name="generator" content="${generator}"/>
<meta name="DC.title" content="${title}"/>
<meta name="DC.creator" content="${council.name}"/>
<meta name="DC.publisher" content="${council.name}"/>
<meta name="DC.description" content="${description}"/>
<#list languages as tag>
<meta name="DC.language" content="${tag}"/>
</#list>
<meta name="DC.type" content="Text"/>
<meta name="DC.identifier" content="${identifier}"/>
<#if adopted && latest??>
<meta name="DCTERMS.dateAccepted" content="${latest.date.iso}"/>
</#if>
<meta name="policy.status" content="${status}"/>
<meta name="policy.wording-sha256" content="${wording}"/>
<#if number??>
<meta name="policy.number" content="${number}"/>
</#if>
<#if version??>
<meta name="policy.version" content="${version}"/>
</#if>
<#list events as event>
<meta name="policy.event.${event?counter}.verb" content="${event.code}"/>
<meta name="policy.event.${event?counter}.body" content="${event.body}"/>
<#if event.by??>
<meta name="policy.event.${event?counter}.by" content="${event.by}"/>
</#if>
<#if event.date??>
<meta name="policy.event.${event?counter}.date" content="${event.date.iso}"/>
<#elseif event.pending>
<meta name="policy.event.${event?counter}.date" content="pending"/>
</#if>
<#if event.minute??>
<meta name="policy.event.${event?counter}.minute" content="${event.minute}"/>
</#if>
<#if event.version??>
<meta name="policy.event.${event?counter}.version" content="${event.version}"/>
</#if>
</#list>
<#if review??>
<meta name="policy.review-due" content="${review.iso}"/>
</#if>
<script type="application/ld+json">
<#include "json-ld.html.ftl">
</script>
