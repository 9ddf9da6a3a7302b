<#-- What a paper about policies is; no date is that of its making. -->
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${title}</dc:title>
<dc:subject>${description}</dc:subject>
<dc:creator>${council.name}</dc:creator>
<cp:keywords>${council.name}</cp:keywords>
<dc:description>${description}</dc:description>
<dc:identifier>${identifier}</dc:identifier>
<dc:language>${language}</dc:language>
</cp:coreProperties>
