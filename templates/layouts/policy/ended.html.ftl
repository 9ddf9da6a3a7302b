<strong>${ended.verb?upper_case}</strong> <#include "ended-words.ftl"><#t>
