# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for crdb-upgrader and crdb-simulator. bash-completion reads it at the first Tab.

_crdb_scenarios() {
    crdb-simulator --list 2>/dev/null | sed -n 's/^ *\([a-z0-9-]\+\) .*/\1/p'
}

_crdb_upgrader() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    # --demo=NAME arrives as three words: "--demo", "=", "NAME"
    if [[ $current == "=" && $previous == --demo ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_crdb_scenarios)")
        return
    fi
    if [[ $previous == "=" && ${COMP_WORDS[COMP_CWORD - 2]} == --demo ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_crdb_scenarios)" -- "$current")
        return
    fi
    case $previous in
    --data-dir)
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        return
        ;;
    --lang)
        mapfile -t COMPREPLY < <(compgen -W "de en es fr" -- "$current")
        return
        ;;
    --connect | --user | --guid | --redis-version | --exercise)
        return
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "--autoplay --connect --data-dir --demo --exercise --guid --help --lang --redis-version --self-test --user --version" -- "$current")
}

_crdb_simulator() {
    local current=${COMP_WORDS[COMP_CWORD]}
    case ${COMP_WORDS[COMP_CWORD - 1]} in
    --scenario)
        mapfile -t COMPREPLY < <(compgen -f -W "$(_crdb_scenarios)" -- "$current")
        return
        ;;
    --history)
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    --port | --speed | --seed | --databases)
        return
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "--databases --help --history --list --plain-http --port --scenario --seed --speed" -- "$current")
}

complete -F _crdb_upgrader crdb-upgrader
complete -F _crdb_simulator crdb-simulator
