<#-- The same at the head of each page that is turned sideways. -->
<#assign wide = true>
<#include "header.xml.ftl">
