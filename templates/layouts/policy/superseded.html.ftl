<strong>${(words.superseded?upper_case)!"SUPERSEDED"}</strong>: <#include "superseded-words.ftl"><#t>
