# Sets up what a build on this machine lacks; read by the scripts, not run by itself.

# Where file names ignore case the command has another name; see Package.swift.
case "$(uname -s)" in
    Darwin) broadsheet_command=broadsheet-command ;;
    *) broadsheet_command=broadsheet ;;
esac

# Installs packages of Debian or Ubuntu, as root or through sudo.
install_packages() {
    if ! command -v apt-get >/dev/null; then
        echo "Please install with your system's package manager what Debian calls: $*" >&2
        return 1
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
    # Messages go to standard error, so that a program's output stays its own.
    ${as_root[@]+"${as_root[@]}"} apt-get update -q >&2 </dev/null
    ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@" >&2 </dev/null
}

if [ "$(uname -s)" = Linux ]; then
    if ! command -v pkg-config >/dev/null || ! pkg-config --exists libxml-2.0 zlib; then
        install_packages libxml2-dev zlib1g-dev pkg-config
    fi
fi
