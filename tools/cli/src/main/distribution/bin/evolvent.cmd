@echo off
rem Starts Evolvent on the Java of JAVA_HOME, or on the java on the PATH. Options for java: EVOLVENT_JAVA_OPTIONS.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" %EVOLVENT_JAVA_OPTIONS% -jar "%~dp0..\lib\evolvent.jar" %*
exit /b %ERRORLEVEL%
