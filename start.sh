#!/bin/sh
# Starts the program and shows its page: for people who work without a terminal.
cd "$(dirname "$0")" || exit 1

wait_for_enter() {
  # a window that was opened by a double click must not close before the sentence is read
  if [ -t 0 ]; then
    printf 'Нажмите Enter, чтобы закрыть это окно. '
    read -r _
  fi
}

if ! command -v node >/dev/null 2>&1; then
  echo 'Для этой программы нужна Node.js версии 20 или новее. Скачайте её на https://nodejs.org/ru, установите и запустите этот файл снова.'
  wait_for_enter
  exit 1
fi

# Ctrl+C and a closed window are for the program: it saves and ends, then this ends with its code
trap : INT HUP TERM
node start.mjs "$@"
code=$?
[ "$code" -eq 0 ] || wait_for_enter
exit "$code"
