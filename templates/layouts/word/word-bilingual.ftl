<#-- The text in two languages. -->
<w:p/>
