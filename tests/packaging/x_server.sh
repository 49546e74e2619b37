# SPDX-License-Identifier: GPL-3.0-or-later
# To be sourced: start_x_server FOLDER starts an X server, sets DISPLAY and leaves its process id in `server`.

start_x_server() {
    # The server itself finds a free number and tells it once it is ready.
    mkfifo "$1/display"
    Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$1/display" 2>"$1/server-log" &
    server=$!
    local number
    read -r number <"$1/display"
    export DISPLAY=":$number"
}
