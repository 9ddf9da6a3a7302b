<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>${profile.archive}</pdfaid:part>
<#if profile.newer>
<pdfaid:rev>2020</pdfaid:rev>
<#else>
<pdfaid:conformance>A</pdfaid:conformance>
</#if>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>${profile.ua}</pdfuaid:part>
<#if profile.newer>
<pdfuaid:rev>2024</pdfuaid:rev>
</#if>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${council.name}</rdf:li></rdf:Seq></dc:creator>
<dc:publisher><rdf:Bag><rdf:li>${council.name}</rdf:li></rdf:Bag></dc:publisher>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${description}</rdf:li></rdf:Alt></dc:description>
<dc:subject><rdf:Bag><rdf:li>${keywords}</rdf:li></rdf:Bag></dc:subject>
<dc:language><rdf:Bag><#list languages as tag><rdf:li>${tag}</rdf:li></#list></rdf:Bag></dc:language>
<dc:type><rdf:Bag><rdf:li>Text</rdf:li></rdf:Bag></dc:type>
<dc:identifier>${identifier}</dc:identifier>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Keywords>${keywords}</pdf:Keywords>
<pdf:Producer>${producer}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>${generator}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:adoption="https://clausebook.org/ns/adoption/1.0/"
 xmlns:event="https://clausebook.org/ns/adoption/1.0/event/">
<adoption:council>${council.name}</adoption:council>
<adoption:policy>${policy}</adoption:policy>
<adoption:status>${status}</adoption:status>
<adoption:wordingSha256>${wording}</adoption:wordingSha256>
<#if number??>
<adoption:number>${number}</adoption:number>
</#if>
<#if version??>
<adoption:version>${version}</adoption:version>
</#if>
<#if review??>
<adoption:reviewDue>${review.iso}</adoption:reviewDue>
</#if>
<#if events?has_content>
<adoption:events>
<rdf:Seq>
<#list events as event>
<rdf:li rdf:parseType="Resource">
<event:verb>${event.code}</event:verb>
<event:body>${event.body}</event:body>
<#if event.by??>
<event:by>${event.by}</event:by>
</#if>
<#if event.date??>
<event:date>${event.date.iso}</event:date>
<#elseif event.pending>
<event:date>pending</event:date>
</#if>
<#if event.minute??>
<event:minute>${event.minute}</event:minute>
</#if>
<#if event.version??>
<event:version>${event.version}</event:version>
</#if>
</rdf:li>
</#list>
</rdf:Seq>
</adoption:events>
</#if>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
 xmlns:pdfaType="http://www.aiim.org/pdfa/ns/type#"
 xmlns:pdfaField="http://www.aiim.org/pdfa/ns/field#">
<pdfaExtension:schemas>
<rdf:Bag>
<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property>
<rdf:Seq>
<@property name="part" type="Integer" category="internal" about="Part of ISO 14289 that the file follows"/>
</rdf:Seq>
</pdfaSchema:property>
</rdf:li>
<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>Adoption of a council's policy</pdfaSchema:schema>
<pdfaSchema:namespaceURI>https://clausebook.org/ns/adoption/1.0/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>adoption</pdfaSchema:prefix>
<pdfaSchema:property>
<rdf:Seq>
<@property name="council" type="Text" about="Full name of the council"/>
<@property name="policy" type="Text" about="Name of the policy's file"/>
<@property name="status" type="Text" about="How far the policy has come"/>
<@property name="wordingSha256" type="Text" about="SHA-256 of the words of all clauses, in 64 hexadecimal digits"/>
<#if number??>
<@property name="number" type="Text" about="Number of the policy as the council counts them"/>
</#if>
<@property name="version" type="Text" about="Version as the council counts it"/>
<@property name="reviewDue" type="Text" about="ISO 8601 date, to the day, month or year, on which the policy falls due again"/>
<@property name="events" type="Seq Event" about="Decisions on the policy, oldest first"/>
</rdf:Seq>
</pdfaSchema:property>
<pdfaSchema:valueType>
<rdf:Seq>
<rdf:li rdf:parseType="Resource">
<pdfaType:type>Event</pdfaType:type>
<pdfaType:namespaceURI>https://clausebook.org/ns/adoption/1.0/event/</pdfaType:namespaceURI>
<pdfaType:prefix>event</pdfaType:prefix>
<pdfaType:description>One decision of a body</pdfaType:description>
<pdfaType:field>
<rdf:Seq>
<@field name="verb" about="What was decided"/>
<@field name="body" about="Who decided"/>
<#if replaced>
<@field name="by" about="What the policy was replaced by"/>
</#if>
<@field name="date" about="ISO 8601 date of the meeting, to the day, month or year; or pending"/>
<@field name="minute" about="Reference of the minute"/>
<@field name="version" about="Version that was decided on"/>
</rdf:Seq>
</pdfaType:field>
</rdf:li>
</rdf:Seq>
</pdfaSchema:valueType>
</rdf:li>
</rdf:Bag>
</pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
<#macro property name type about category="external">
<rdf:li rdf:parseType="Resource">
<pdfaProperty:name>${name}</pdfaProperty:name>
<pdfaProperty:valueType>${type}</pdfaProperty:valueType>
<pdfaProperty:category>${category}</pdfaProperty:category>
<pdfaProperty:description>${about}</pdfaProperty:description>
</rdf:li>
</#macro>
<#macro field name about>
<rdf:li rdf:parseType="Resource">
<pdfaField:name>${name}</pdfaField:name>
<pdfaField:valueType>Text</pdfaField:valueType>
<pdfaField:description>${about}</pdfaField:description>
</rdf:li>
</#macro>
