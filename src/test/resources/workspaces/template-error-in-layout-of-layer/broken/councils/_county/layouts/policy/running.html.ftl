<#-- Printed at the head and the foot of every page of the PDF; screens and browsers hide it. -->
<div class="running-header" hidden="hidden">
<div class="heads"><span class="council">${council.nam}</span> <span class="title">${runningTitle}</span></div>
<#if draft>
<div class="mark"><#include "notice.html.ftl"></div>
</#if>
</div>
<div class="running-footer" hidden="hidden"><#if latest??>${latest.verb?cap_first} ${latest.date.shown}</#if></div>
