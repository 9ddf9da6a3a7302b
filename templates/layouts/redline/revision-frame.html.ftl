<#-- What stands around words in clauses; the program puts them in the place of the parting sign. -->
<#include "revisions.html.ftl">
<@inserted>${parting}</@inserted>${parting}<@deleted>${parting}</@deleted><#t>
