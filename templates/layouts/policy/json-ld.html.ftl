<#-- Values under "json" are fit to stand between the double quotes of JSON in a script. -->
{
  "@context": [
    "https://schema.org",
    {
      "adoption": "https://clausebook.org/ns/adoption/1.0/",
      "event": "https://clausebook.org/ns/adoption/1.0/event/"
    }
  ],
  "@type": "DigitalDocument",
  "identifier": "${json.identifier?no_esc}",
  "name": "${json.title?no_esc}",
  "description": "${json.description?no_esc}",
  "inLanguage": <#if editions??>[<#list languages as tag>"${tag}"<#sep>, </#list>]<#else>"${json.language?no_esc}"</#if>,
  "publisher": { "@type": "GovernmentOrganization", "name": "${json.council.name?no_esc}" },
<#if number??>
  "adoption:number": "${json.number?no_esc}",
</#if>
<#if version??>
  "version": "${json.version?no_esc}",
</#if>
  "creativeWorkStatus": "${json.status?no_esc}",
  "adoption:policy": "${json.policy?no_esc}",
<#if review??>
  "adoption:reviewDue": "${json.review.iso?no_esc}",
</#if>
  "adoption:events": {
    "@list": [
<#list json.events as event>
      {
        "event:verb": "${event.code?no_esc}",
        "event:body": "${event.body?no_esc}"<#if event.by??>,
        "event:by": "${event.by?no_esc}"</#if><#if event.minute??>,
        "event:minute": "${event.minute?no_esc}"</#if><#if event.version??>,
        "event:version": "${event.version?no_esc}"</#if><#if event.date??>,
        "event:date": "${event.date.iso?no_esc}"<#elseif event.pending>,
        "event:date": "pending"</#if>
      }<#sep>,</#sep>
</#list>
    ]
  },
  "adoption:generator": "${json.generator?no_esc}",
  "adoption:wordingSha256": "${json.wording?no_esc}"
}
