<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<#list noteLinks as link>
<Relationship Id="${link.name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${link.address}" TargetMode="External"/>
</#list>
</Relationships>
