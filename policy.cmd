@echo off
rem Runs Clausebook from its sources: builds it on first use, then starts it.
rem After a change to the sources delete the folder "target": unlike its brother "policy",
rem this launcher does not look for changes.
rem
rem   JAVA_HOME              the JDK to use; otherwise the java on the PATH
rem   CLAUSEBOOK_JAVA_OPTS   more options for java
rem   CLAUSEBOOK_MAVEN_OPTS  more options for the build, such as -o
setlocal DisableDelayedExpansion

set "PROJECT=%~dp0"
set "JAR=%PROJECT%target\clausebook.jar"

if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  set "JAVA=java.exe"
)
if defined JAVA_HOME if not exist "%JAVA%" goto no_java
if not defined JAVA_HOME where java.exe >nul 2>nul || goto no_java

rem A jar that was cut short or written over has another size than the one that was built.
set "SIZE="
set "MADE="
if exist "%JAR%" for %%f in ("%JAR%") do set "SIZE=%%~zf"
if exist "%JAR%.size" set /p MADE=<"%JAR%.size"
if defined SIZE if "%SIZE%"=="%MADE%" goto run
if defined SIZE "%JAVA%" -jar "%JAR%" --version >nul 2>nul && goto vouch
call :build
if errorlevel 1 exit /b 3

:vouch
for %%f in ("%JAR%") do >"%JAR%.size" echo %%~zf

:run
rem The console shows UTF-8 while Clausebook runs, and then again what it showed before.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODE_PAGE=%%c"
chcp 65001 >nul
rem The quick compiler alone: the other pays from some five thousand councils on, and is asked for with
rem -XX:TieredStopAtLevel=4 in CLAUSEBOOK_JAVA_OPTS.
set "COMPILER=-XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=15 -XX:C1MaxTrivialSize=12"
"%JAVA%" -XX:+UseSerialGC %COMPILER% -Xshare:auto -Djava.awt.headless=true ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 ^
  %CLAUSEBOOK_JAVA_OPTS% -jar "%JAR%" %*
set "EXIT_CODE=%ERRORLEVEL%"
chcp %CODE_PAGE% >nul
exit /b %EXIT_CODE%

rem Builds in a folder of its own; the jar is moved into place last, and only when all of it is there.
:build
where mvn.cmd >nul 2>nul || goto no_maven
echo policy: building Clausebook (first use; this takes a minute or two) 1>&2
set "WORK=%PROJECT%target\policy.%RANDOM%"
pushd "%PROJECT%"
rem The checks belong to "mvn verify": a new JDK's new warnings must not stop a council.
call mvn.cmd -q -B "-Dbuild.folder=%WORK%" -Dmaven.test.skip=true ^
  -Dmaven.compiler.failOnWarning=false -DskipNullChecks %CLAUSEBOOK_MAVEN_OPTS% package 1>&2 <nul
if errorlevel 1 (
  popd
  goto build_failed
)
popd
if not exist "%PROJECT%target\lib" mkdir "%PROJECT%target\lib"
move /y "%WORK%\lib\*" "%PROJECT%target\lib" >nul || goto build_failed
move /y "%WORK%\clausebook.jar" "%JAR%" >nul || goto build_failed
rmdir /s /q "%WORK%"
exit /b 0

:no_java
echo policy: no Java found 1>&2
echo   hint: install a JDK, version 17 or later, or set JAVA_HOME to one 1>&2
exit /b 3

:no_maven
echo policy: no Maven found, which Clausebook is built with 1>&2
echo   hint: install Maven 3.8 or later, so that mvn is on the PATH 1>&2
exit /b 3

:build_failed
if exist "%WORK%" rmdir /s /q "%WORK%"
echo policy: the build failed: its messages are above 1>&2
echo   hint: a build needs a whole JDK, 17 or later, and for the first time the network 1>&2
exit /b 3
