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
cd /d "%CLAUSEBOOK_WORKSPACE%" || goto window
dir /b /ad councils 2>nul | findstr . >nul
if errorlevel 1 (
  policy.exe new
) else (
  policy.exe
)
:window
cmd /k
