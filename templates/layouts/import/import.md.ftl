<#include "import-words.ftl">
# What became of ${file}

<@about/>.

| What it became | Blocks | Words |
|---|---|---|
<#list outcomes as of>
| ${of.outcome?cap_first} | ${of.blocks} | ${of.words} |
</#list>

| Words | Number | Which |
|---|---|---|
| <@notPrinted/> | ${missing.count} | ${missing.words} |
| <@notRead/> | ${added.count} | ${added.words} |

<#if proposals?has_content>
## To confirm

<#list proposals as line>
- ${line}
</#list>

</#if>
## Files

<#list files as path>
- ${path}
<#else>
No change: nothing is to be written.
</#list>

## Each block of the file

| Place | It says | Words | Became | Clause | Found by | Surely |
|---|---|---|---|---|---|---|
<#list rows as row>
| ${row.place} | ${row.words} | ${row.count} | ${row.outcome} | ${row.clause} | ${row.pass} | ${row.score} |
</#list>

## How sure matches had to be

| Part | Least |
|---|---|
<#list bounds as one>
| <@bound of=one.name/> | ${one.least} |
</#list>
