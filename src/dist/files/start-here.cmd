@echo off
rem Opens the council's own folder in a window: shows what there is to do, or asks what a first policy
rem needs to know, and leaves a prompt for the commands.
rem
rem   CLAUSEBOOK_WORKSPACE   the folder; otherwise Clausebook in the documents
setlocal DisableDelayedExpansion

if not defined CLAUSEBOOK_WORKSPACE set "CLAUSEBOOK_WORKSPACE=%USERPROFILE%\Documents\Clausebook"
set "PATH=%~dp0;%PATH%"
chcp 65001 >nul

if not exist "%CLAUSEBOOK_WORKSPACE%\" policy.exe init "%CLAUSEBOOK_WORKSPACE%"
if not exist "%CLAUSEBOOK_WORKSPACE%\" goto window
cd /d "%CLAUSEBOOK_WORKSPACE%"
set "COUNCIL="
for /d %%d in (councils\*) do set "COUNCIL=yes"
if defined COUNCIL (policy.exe) else policy.exe new
:window
cmd /k
