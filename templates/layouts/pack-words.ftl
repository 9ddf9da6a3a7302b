<#-- Words of a pack that stand in several places. -->
<#macro asked item><#if item.motion.review>Review without change<#elseif item.motion.approval>Approve and recommend<#else>${{"adopted": "Adopt", "agreed": "Agree", "ratified": "Ratify", "amended": "Amend", "re-adopted": "Re-adopt", "reviewed and adopted": "Review and adopt", "formally adopted": "Formally adopt", "adopted by resolution": "Adopt by resolution"}[item.motion.verb]!item.motion.verb?cap_first}</#if><#if item.motion.version??>, version ${item.motion.version}</#if></#macro><#t>
<#macro changes item><#if !item.former??>New policy<#elseif item.unknown>Not known: the words in force are not locked<#elseif item.redline??>Changes from <@short item.from/><#else>None</#if></#macro><#t>
<#macro textTitle item><#if item.motion.review>Text in force<#else>Draft</#if></#macro><#t>
<#macro mark item><strong>DRAFT</strong>: not yet ${item.motion.verb} by ${body}</#macro><#t>
