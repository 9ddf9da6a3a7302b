<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">
<#list properties as property>
<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${property.id}" name="${property.name}"><vt:lpwstr>${property.text}</vt:lpwstr></property>
</#list>
</Properties>
