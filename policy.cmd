@echo off
rem Runs Clausebook from its sources: builds it on first use and after a change, then starts it.
rem
rem   JAVA_HOME              the JDK to use; otherwise the java on the PATH
rem   CLAUSEBOOK_JAVA_OPTS   more options for java
rem   CLAUSEBOOK_MAVEN_OPTS  more options for the build, such as -o
rem
rem Values that may hold a sign such as & stand in double quotes wherever they are read. CALL gets
rem none of them: it reads its line twice, and doubles each ^ in quotes.
setlocal EnableExtensions DisableDelayedExpansion
set "SELF=%~f0"
set "PROJECT=%~dp0"
set "JAR=%PROJECT%target\clausebook.jar"
set "BUILT=%PROJECT%target\built"
set "WORK=%PROJECT%target\policy.%RANDOM%"
set "EXIT_CODE=3"

rem A window that a double click opened closes with its last line, so it waits for a key. Explorer
rem starts a batch file as: cmd.exe /c ""FILE" "
set "WAITS="
if not "%~1"=="" goto find_java
setlocal EnableDelayedExpansion
set "CLICKED=!COMSPEC! /c ""!SELF!" ""
if /i "!CMDCMDLINE!"=="!CLICKED!" (endlocal & set "WAITS=yes") else endlocal

:find_java
set "JDK="
if not defined JAVA_HOME goto find_java_on_path
rem People write the folder in quotes, or with a \ at its end.
set "JDK=%JAVA_HOME:"=%"
if "%JDK:~-1%"=="\" set "JDK=%JDK:~0,-1%"
set "JAVA_HOME=%JDK%"
set "JAVA=%JDK%\bin\java.exe"
if not exist "%JAVA%" goto no_java_there
goto check_java

:find_java_on_path
set "JAVA="
for %%f in (java.exe) do set "JAVA=%%~$PATH:f"
if not defined JAVA goto no_java
for %%f in ("%JAVA%\..\..") do set "JDK=%%~ff"

rem The JDK's release file tells its version: asking java would start it twice on every run. Only what
rem Oracle's installer puts on the PATH has none.
:check_java
set "VERSION="
if exist "%JDK%\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%JDK%\release") do (
  if "%%a"=="JAVA_VERSION" set "VERSION=%%~b"
)
if not defined VERSION if not defined JAVA_HOME for /f "tokens=2,3" %%a in ('java.exe -version 2^>^&1') do (
  if "%%a"=="version" set "VERSION=%%~b"
)
if not defined VERSION goto check_jar
rem Java 8 calls itself 1.8.
for /f "tokens=1,2 delims=.-+_" %%a in ("%VERSION%") do (
  set "VERSION=%%a"
  if "%%a"=="1" set "VERSION=%%b"
)
if %VERSION% LSS 17 goto old_java

rem What the jar was built from is kept beside it: a file that is newer on either side was changed, or
rem taken away. A jar that was cut short or written over has another size than the one that was built.
:check_jar
set "REASON=first use; this takes a minute or two"
if not exist "%JAR%" goto build
set "REASON=its jar is damaged; this takes a minute or two"
set "SIZE="
set "MADE="
for %%f in ("%JAR%") do set "SIZE=%%~zf"
if exist "%BUILT%\size" set /p MADE=<"%BUILT%\size"
if not "%SIZE%"=="%MADE%" goto build
set "REASON=its sources have changed"
pushd "%PROJECT%"
set "CHANGED="
call :compare src\main target\built\main /s
call :compare target\built\main src\main /s
call :compare pom.xml target\built
call :compare target\built\pom.xml .
popd
if defined CHANGED goto build

:run
rem The console shows UTF-8 while Clausebook runs, and then again what it showed before.
set "CODE_PAGE="
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
if defined CODE_PAGE chcp %CODE_PAGE% >nul
goto end

rem Builds in a folder of its own; the jar is moved into place last, and only when all of it is there.
:build
if not exist "%JDK%\bin\javac.exe" if exist "%JDK%\release" goto no_compiler
set "MAVEN="
for %%f in (mvn.cmd) do set "MAVEN=%%~$PATH:f"
if not defined MAVEN goto no_maven
echo policy: building Clausebook (%REASON%) 1>&2
mkdir "%WORK%" 2>nul
pushd "%PROJECT%"
rem As they were before it began: a source that is saved while it runs is newer.
xcopy /s /i /q /y src\main "%WORK%\built\main" >nul
xcopy /q /y pom.xml "%WORK%\built" >nul
rem The checks belong to "mvn verify": a new JDK's new warnings must not stop a council.
for %%f in ("%WORK%") do call mvn.cmd -q -B -Dbuild.folder=target/%%~nxf -Dmaven.test.skip=true ^
  -Dmaven.compiler.failOnWarning=false -DskipNullChecks %CLAUSEBOOK_MAVEN_OPTS% package 1>&2 <nul
set "BUILD=%ERRORLEVEL%"
popd
if not "%BUILD%"=="0" goto build_failed
if not exist "%WORK%\clausebook.jar" goto build_failed
if exist "%BUILT%" rmdir /s /q "%BUILT%"
if not exist "%PROJECT%target\lib" mkdir "%PROJECT%target\lib"
move /y "%WORK%\lib\*" "%PROJECT%target\lib" >nul 2>nul
if exist "%WORK%\lib\*.jar" goto in_use
move /y "%WORK%\clausebook.jar" "%JAR%" >nul 2>nul
if exist "%WORK%\clausebook.jar" goto in_use
xcopy /s /i /q /y "%WORK%\built" "%BUILT%" >nul
for %%f in ("%JAR%") do >"%BUILT%\size" echo %%~zf
rmdir /s /q "%WORK%"
goto run

:no_java
echo policy: no Java found 1>&2
goto install_java

:no_java_there
echo policy: no Java found in JAVA_HOME "%JDK%" 1>&2
goto install_java

:old_java
echo policy: Java %VERSION% is too old "%JDK%" 1>&2

:install_java
echo   hint: install a JDK, version 17 or later, or set JAVA_HOME to one; Clausebook's package for Windows needs none 1>&2
goto end

:no_compiler
echo policy: this Java has no compiler to build Clausebook with "%JDK%" 1>&2
goto install_java

:no_maven
echo policy: no Maven found, which Clausebook is built with 1>&2
echo   hint: install Maven 3.8 or later, so that mvn is on the PATH 1>&2
goto end

:build_failed
rmdir /s /q "%WORK%"
echo policy: the build failed: its messages are above 1>&2
echo   hint: a build needs a whole JDK, 17 or later, and for the first time the network 1>&2
goto end

:in_use
rmdir /s /q "%WORK%"
echo policy: cannot replace what is in "%PROJECT%target" 1>&2
echo   hint: end what runs from it, such as policy preview, and try again 1>&2

:end
if defined WAITS pause
exit /b %EXIT_CODE%

rem Sees whether a file of one side is not on the other, or is older there.
:compare
for /f "delims=" %%a in ('xcopy /d /l /i /y %3 %1 %2') do if exist "%%a" set "CHANGED=yes"
exit /b
