<#-- The same at the foot of each page that is turned sideways. -->
<#assign wide = true>
<#include "footer.xml.ftl">
