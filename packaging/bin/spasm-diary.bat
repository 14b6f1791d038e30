@echo off
rem Starts Spasm Diary with a Java that is new enough. No arguments: the window. A command: no window needed.
setlocal EnableExtensions EnableDelayedExpansion
set "APP=%~dp0.."
set "LIB=%APP%\lib"
set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA for /f "delims=" %%j in ('where java 2^>nul') do if not defined JAVA call :try "%%~dpj.."
if not defined JAVA for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*") do if not defined JAVA call :try "%%~d"
if not defined JAVA (
    echo Spasm Diary needs Java 25 or newer, and none was found. Install it, or set JAVA_HOME to its folder. 1>&2
    exit /b 2
)
set "MODULES="
for %%m in ("%LIB%\javafx-*.jar") do set "MODULES=!MODULES!;%%~m"
"%JAVA%" "@%APP%\bin\jvm-flags" -XX:+SuppressFatalErrorMessage -XX:+UseSerialGC "--module-path=!MODULES:~1!" --add-modules=javafx.controls --enable-native-access=javafx.graphics --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED -cp "%LIB%\*" org.spasmdiary.app.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "V=%%~v"
set "V=%V:"=%"
if %V% GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b
