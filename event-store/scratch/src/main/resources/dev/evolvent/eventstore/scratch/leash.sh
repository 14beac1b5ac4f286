# The leash of a scratch server: ties its life to the process at the other end of this script's standard input.
# One command a line comes in, its exit code goes out. When the input ends, in whatever way that process ended, the
# server is stopped and its folder removed, unless it was to be kept.
#
# Working directory: the server's folder. $1: the folder that holds initdb and pg_ctl. $2: the initialised data directory
# to copy from. All others: the words to put before a command so that it does not run as root, often none.
bin=$1
template=$2
shift 2
folder=$(pwd)
umask 077
exec 2>>server.log

# Only the end of the input ends this script: not Ctrl-C, not a closed terminal, and not the answer to a process that
# was killed while it waited for it (PIPE).
trap '' HUP INT TERM PIPE

run() {
    "$@" </dev/null >>server.log 2>&1
}

keep=no
while read -r command; do
    case $command in
        init) run "$@" "$bin/initdb" -D data -U postgres -A trust -E UTF8 --locale=C --no-sync --no-instructions ;;
        # By the server's user, so that the copies are its own; the umask closes them to all others.
        copy) run "$@" cp -R "$template/." data ;;
        # pg_ctl gives the server a session of its own, and returns when it accepts connections, or has failed.
        start) run "$@" "$bin/pg_ctl" -D data -w -t 60 start ;;
        stop) run "$@" "$bin/pg_ctl" -D data -w -t 60 -m fast stop ;;
        keep) keep=yes ;;
        *) false ;;
    esac
    echo $?
done

if [ "$keep" = no ]; then
    run "$@" "$bin/pg_ctl" -D data -w -t 60 -m immediate stop
    cd / && rm -rf "$folder"
fi
