<#include "redline-words.ftl">
<#include "revisions.html.ftl">
<#macro edition e>
<#assign edge = (e.language == language)?then("", language)>
<section class="summary" aria-labelledby="${e.prefix}what_changes">
<h2 id="${e.prefix}what_changes">What changes<@tongue e/></h2>
<#if e.changed?has_content>
<div class="table" tabindex="0">
<table>
<caption>Clauses that change: ${e.changed?size}</caption>
<thead>
<tr>
<th scope="col">Clause</th>
<th scope="col">What changes</th>
<#if e.reasons>
<th scope="col">Why</th>
</#if>
</tr>
</thead>
<tbody>
<#list e.changed as clause>
<tr>
<th scope="row"><a href="#${clause.anchor}"<#if e.language != language> lang="${e.language}"</#if>><#if clause.number?has_content>${clause.number} </#if>${clause.plainHeading}</a></th>
<td><#list clause.changes as change><@what change clause/><#sep>. </#sep></#list></td>
<#if e.reasons>
<td>${clause.why!"Not recorded"}</td>
</#if>
</tr>
</#list>
</tbody>
</table>
</div>
<#else>
<p>No clause changes its words, its heading or its place.</p>
</#if>
<#if e.renumbered?has_content>
<p>Only the number changes of: <#list e.renumbered as clause>${clause.plainHeading} (<#if clause.was?has_content>${clause.was}<#else>no number</#if> to <#if clause.is?has_content>${clause.is}<#else>no number</#if>)<#sep>; </#sep></#list>.</p>
</#if>
<#if e.unchanged??>
<p>Clauses that stay as they are, and are left out here: ${e.unchanged}.</p>
</#if>
</section>
<@around e e.opening/>
<#list e.clauses as clause>
<#if clause.away>
<div class="level-${clause.level} away">
<p><strong<#if e.language != language> lang="${e.language}"</#if>><#if clause.was?has_content>${clause.was} </#if>${clause.plainHeading}</strong>: <@away clause/></p>
</div>
<#else>
<<#if clause.headed>section<#else>div</#if> class="level-${clause.level}<#if !clause.headed> unheaded</#if><#if clause.changed> changed</#if>"<#if clause.headed> aria-labelledby="${clause.anchor}"<#else> id="${clause.anchor}"</#if>>
<#if clause.headed>
<h${clause.rank} id="${clause.anchor}"<#if e.language != language> lang="${e.language}"</#if> data-name="<#if clause.number?has_content>${clause.number} </#if>${clause.plainHeading}"><#if clause.numbers?has_content><@revised clause.numbers/> </#if><#if capitals><span class="words"><@revised clause.heading/></span><#else><@revised clause.heading/></#if></h${clause.rank}>
</#if>
<#if clause.moved>
<p class="remark"><@moved clause/></p>
</#if>
<#if e.language != language>
<div lang="${e.language}">
${clause.body?no_esc}
</div>
<#else>
${clause.body?no_esc}
</#if>
</<#if clause.headed>section<#else>div</#if>>
</#if>
</#list>
<@around e e.closing/>
</#macro>
<#macro around e lines>
<#if lines?has_content>
<div class="closing"<#if e.language != language> lang="${e.language}"</#if>>
<#list lines as line>
<p><@revised line/></p>
</#list>
</div>
</#if>
</#macro>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">
<head>
<meta charset="utf-8"/>
<title>Changes to ${plainTitle}: <@short from/> to <@short to/></title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="description" content="What changes in ${plainTitle} from <@short from/> to <@short to/>."/>
<meta name="generator" content="${generator}"/>
<meta name="DC.creator" content="${council.name}"/>
<meta name="DC.language" content="${language}"/>
<style media="screen">
<#include "/policy/screen.css">
<#include "redline-screen.css">
</style>
<style media="print">
<#include "/policy/print.css">
<#include "redline-print.css">
</style>
<style media="print and (min-width: 0)">
<#include "/policy/browser-print.css">
<#include "redline-browser-print.css">
</style>
<#if gaps>
<style>
<#include "/policy/gaps.css">
</style>
</#if>
</head>
<body<#if dashes> class="dashes"</#if>>
<div class="running-header" hidden="hidden">
<div class="heads"><span class="council">${council.name}</span> <span class="title">${runningTitle}</span></div>
<div class="mark"><strong>CHANGES</strong> from <@short from/> to <@short to/>; not the policy itself</div>
</div>
<div class="running-footer" hidden="hidden">Changes from <@short from/> to <@short to/></div>
<a class="skip" href="#policy_text">Skip to the changes</a>
<aside class="notice" aria-label="Changes"><strong>CHANGES</strong> from <@short from/> to <@short to/>; not the policy itself</aside>
<header class="strip">
<p class="council">${council.name}</p>
</header>
<div class="page">
<main id="policy_text" tabindex="-1"<#if capitals && paragraphs> class="capitals paragraphs"<#elseif capitals> class="capitals"<#elseif paragraphs> class="paragraphs"</#if>>
<h1<#if titleName??> class="named"</#if>><#if titleName??><span class="name">Changes to ${titleName}</span> <br/><span class="called"><@revised titleRest/></span><#else>Changes to <@revised title/></#if></h1>
<p>This shows what changes from <@version from/> to <@version to/>. <@inserted>Inserted words</@inserted> are bold and underlined; <@deleted>deleted words</@deleted> are struck through.</p>
<#list texts as e>
<@edition e/>
</#list>
</main>
<nav class="contents<#if !numbered> plain</#if><#if contentsListed> looked-up</#if>" aria-label="Contents">
<p class="label">Contents</p>
<ul>
<#list texts as e>
<li class="level-1"><a href="#${e.prefix}what_changes"><span class="number"></span> <span>What changes<@tongue e/></span></a></li>
<#list e.clauses as clause>
<#if clause.headed && !clause.away>
<li class="level-${clause.level}"><a href="#${clause.anchor}"><span class="number">${clause.number}</span> <span><span<#if e.language != language> lang="${e.language}"</#if>>${clause.plainHeading}</span><#if clause.changed> <span class="flag">(<#if clause.added>added<#elseif clause.leftOut>left out<#else>changed</#if>)</span></#if></span></a></li>
</#if>
</#list>
</#list>
</ul>
</nav>
</div>
</body>
</html>
