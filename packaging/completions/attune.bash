# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completes commands, options and their values in bash.

_attune() {
    local cur prev words cword
    _init_completion || return

    local command="" word
    for word in "${words[@]:1:cword-1}"; do
        case $word in
            import | score | verify | brief | report | governance | forget | form | session | review | dispute | demo | tour | bench | calc | user | package | export | exchange | invite | join | workstation) command=$word && break ;;
        esac
    done

    case $prev in
        --centre | --out | --recordings) _filedir -d && return ;;
        --mapping) _filedir json && return ;;
        --truth | --evidence) _filedir && return ;;
        --theme) mapfile -t COMPREPLY < <(compgen -W "light dark system" -- "$cur") && return ;;
        --lang) mapfile -t COMPREPLY < <(compgen -W "en de" -- "$cur") && return ;;
        --reason) [[ $command == forget ]] && return; mapfile -t COMPREPLY < <(compgen -W "coaching planning quality audit legal_duty other" -- "$cur") && return ;;
        --form) _filedir && return ;;
        --size) mapfile -t COMPREPLY < <(compgen -W "1280x800 1440x900 2560x1440" -- "$cur") && return ;;
        --user | --for | --until | --contact | --days | --customer | --agent | --person | --basis | --from | --review | --hold | --passphrase-fd | --new-passphrase-fd | --parts-fd | --roles | --source | --form-version | --expert | --session | --show | --forget-mapping | --mend | --dismiss | --why | --subject | --zone | --name-pattern | --agents | --weeks | --seed | --scale) return ;;
    esac

    local common="--centre --user --passphrase-fd --help" options
    case $command in
        "") options="import score verify brief report governance forget form session review dispute demo tour bench calc user package export exchange invite join workstation --centre --lang --theme --user --passphrase-fd --help --version" ;;
        import) options="$common --source --mapping --zone --dry-run --json --retry --list --show --mend --dismiss --why --recordings --name-pattern --mappings --forget-mapping" ;;
        score) options="$common --json --rules-only --preview --adopt" ;;
        governance) options="$common --json --mask-names --template --load --none --sign --status --dry-run retention agreement consent classes oversight steward misuse erasure users" ;;
        forget) options="list status request confirm withdraw hold lift $common --json --customer --agent --person --basis --keep-words --contact --from --until --review --hold --reason" ;;
        form) options="list check import export score $common --json --csv --form-version --why --session" ;;
        session) options="list new show start extend score reveal agree conclude close report letter $common --json --mask-names --out --why --attended" ;;
        review) options="list new next show draw replace reassign submit apart end gold try judge $common --json --seed --why" ;;
        dispute) options="list show report draw evaluate retract open withdraw candidates assign task rescore resolve $common --json --seed --days --why" ;;
        brief) options="$common --mask-names" ;;
        report) options="$common --teams --hours --weekday --source --expert --mask-names --json" ;;
        demo) options="--agents --weeks --seed --no-transcripts --truth --help" ;;
        tour) options="$common --out --size --theme --lang --scale" ;;
        bench) options="--json --help" ;;
        calc) options="--list --help" ;;
        verify) options="$common --json --evidence --accept" ;;
        user) options="add list disable roles passphrase recovery $common --roles --new-passphrase-fd --parts-fd --json" ;;
        exchange | join) options="$common --json" ;;
        invite) options="$common --for --days --out --json" ;;
        workstation) options="list revoke $common --reason --lost --json" ;;
        package) options="send list open $common --session --until --for --contact --form --out --json" ;;
        export) options="evidence interactions teams index $common --subject --signatures --reason --why --out --mask-names" ;;
        *) options="$common --json" ;;
    esac
    if [[ $cur == -* || -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
    else
        _filedir
    fi
}
complete -F _attune attune
