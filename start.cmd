@echo off
rem Starts the program and shows its page: for people who work without a terminal.
chcp 65001 >nul
title Книга наставничества
pushd "%~dp0"
where node >nul 2>nul
if errorlevel 1 (
  echo Для этой программы нужна Node.js версии 20 или новее. Скачайте её на https://nodejs.org/ru, установите и запустите этот файл снова.
  pause
  exit /b 1
)
node start.mjs %*
if errorlevel 1 pause
popd
