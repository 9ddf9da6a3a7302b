@echo off
rem Puts Clausebook into the Start menu of whoever runs this, in place of an older entry. Where the
rem folder is moved later, run it again.
setlocal EnableExtensions DisableDelayedExpansion
set "CLAUSEBOOK_HOME=%~dp0"

rem The folder reaches PowerShell in a variable, so that no sign in its name needs quotes there.
powershell.exe -NoLogo -NoProfile -NonInteractive -Command ^
  "$folder = $env:CLAUSEBOOK_HOME; $programs = [Environment]::GetFolderPath('Programs'); $link = (New-Object -ComObject WScript.Shell).CreateShortcut((Join-Path $programs 'Clausebook.lnk')); $link.TargetPath = $folder + 'Clausebook.cmd'; $link.WorkingDirectory = $folder; $link.IconLocation = $folder + 'policy.exe,0'; $link.Description = 'The policies of a council, from the draft to the minute'; $link.Save()"
set "EXIT_CODE=%ERRORLEVEL%"
if "%EXIT_CODE%"=="0" (
  echo Clausebook is in the Start menu.
) else (
  echo Clausebook could not be put into the Start menu; Clausebook.cmd in this folder starts it too.
)
pause
exit /b %EXIT_CODE%
