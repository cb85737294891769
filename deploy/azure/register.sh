#!/usr/bin/env bash
# Registers Havainto in Azure: app registration (or managed identity), Azure Bot, Teams channel, settings, app package.
# Run it as often as you like: what is there is found and used. docs/guides/azure.md has the same steps for the portal.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
readonly here root
readonly in_use=/etc/havainto/havainto.env
readonly secret_name=Havainto  # by this name a later run knows the secrets that it may count on
readonly example_id=5f0a1c52-6d0e-4b1e-9a37-2f6f0a4d9c11  # fills the package while its values are checked

tenant='' subscription='' group='' endpoint='' developer='' website='' privacy='' terms=''
name=havainto display=Havainto sku=F0 location=westeurope bot_location=global icon=''
certificate='' ends='' app_id='' settings=havainto-azure.env package=dist/havainto.zip
way=secret dry=no renew=no
python="$root/.venv/bin/python"
[ -x "$python" ] || python=python3

usage() {
    cat <<'TEXT'
Usage: deploy/azure/register.sh --tenant GUID --resource-group NAME --endpoint https://HOST/api/messages
           --developer-name NAME --website-url URL --privacy-url URL --terms-url URL [options]
       deploy/azure/register.sh --renew-secret --tenant GUID [--app-id GUID] [--secret-ends DAY] [--settings FILE]

  --dry-run               show what would be done; needs no Azure CLI and no sign-in
  --certificate FILE      prove who the bot is with this certificate (PEM) instead of a secret
  --identity              with a user-assigned managed identity instead; the bot must then run in Azure
  --secret-ends DAY       last day of the secret, 2027-11-30; without it a year from today
  --renew-secret          make another secret and nothing else; the old one works until it ends
  --app-id GUID           the app registration to use; without it the one named as --display-name says, or a new one
  --subscription ID       the Azure subscription; without it the one that `az account show` names
  --name NAME             name of the Azure Bot, once in all of Azure (havainto)
  --display-name NAME     name that people see; the app package says Havainto (Havainto)
  --sku F0|S1             price of the Azure Bot; Teams is free in both (F0)
  --location REGION       region of a new resource group and of a new identity (westeurope)
  --bot-location PLACE    where Azure Bot Service keeps its data: global or westeurope (global); for good
  --icon-url URL          public picture of the bot (https://HOST/help/icon.png, which the bot itself serves)
  --settings FILE         file for the settings, made readable for its owner alone (havainto-azure.env)
  --package FILE          the app package (dist/havainto.zip)
  --python FILE           Python 3.11 or newer (.venv/bin/python, otherwise python3)
TEXT
}

# --- words

refuse() {  # before anything was done
    printf 'register.sh: %s\n' "$*" >&2
    exit 2
}

current='' need='' made=''
step() {  # what comes now, and which right it takes
    current=$1 need=$2
    printf '%s\n' "$1"
}

note_made() {
    [ "$dry" = no ] || return 0
    made="$made
  - $1"
    printf '  made   %s\n' "$1"
}

on_exit() {
    local status=$?
    rm -rf "$scratch"
    if [ "$status" -eq 0 ] || [ -z "$current" ]; then return; fi
    {
        printf '\nStopped at: %s\n%s\n' "$current" "$need"
        printf 'Made in this run:%s\n' "${made:- nothing}"
        printf 'Mend what the message above says, then run the same command again: it goes on from here.\n'
    } >&2
}

# --- calls of az

say_call() {  # a call as one could type it, to where the person reads
    local word line="  $1  "
    shift
    for word in "$@"; do
        case $word in
            *\'*) line="$line \"$word\"" ;;
            *[!a-zA-Z0-9_./:=@-]*) line="$line '$word'" ;;
            *) line="$line $word" ;;
        esac
    done
    printf '%s\n' "$line" >&3
}

look() {  # ask for something; a dry run knows of nothing
    if [ "$dry" = yes ]; then say_call look az "$@"; return; fi
    az "$@" --only-show-errors --output tsv
}

make() {  # bring something about
    if [ "$dry" = yes ]; then say_call make az "$@"; return; fi
    az "$@" --only-show-errors --output tsv
}

patiently() {  # a new registration is not known everywhere at once
    local tries=1
    until "$@"; do
        [ "$tries" -lt 5 ] || return 1
        tries=$((tries + 1))
        sleep "${REGISTER_PAUSE:-6}"
    done
}

# --- before anything is done

read_options() {
    while [ $# -gt 0 ]; do
        case $1 in
            --help | -h) usage; exit 0 ;;
            --dry-run) dry=yes ;;
            --identity) [ "$way" = secret ] || refuse '--identity and --certificate are two ways: choose one'; way=identity ;;
            --renew-secret) renew=yes ;;
            --*)
                [ $# -ge 2 ] && [ -n "$2" ] || refuse "$1 needs a value (see --help)"
                set_option "$1" "$2"
                shift
                ;;
            *) refuse "$1 is no option (see --help)" ;;
        esac
        shift
    done
}

set_option() {
    case $1 in
        --tenant) tenant=$2 ;;
        --subscription) subscription=$2 ;;
        --resource-group) group=$2 ;;
        --endpoint) endpoint=$2 ;;
        --developer-name) developer=$2 ;;
        --website-url) website=$2 ;;
        --privacy-url) privacy=$2 ;;
        --terms-url) terms=$2 ;;
        --name) name=$2 ;;
        --display-name) display=$2 ;;
        --sku) sku=$2 ;;
        --location) location=$2 ;;
        --bot-location) bot_location=$2 ;;
        --icon-url) icon=$2 ;;
        --certificate) [ "$way" != identity ] || refuse '--identity and --certificate are two ways: choose one'; certificate=$2 way=certificate ;;
        --secret-ends) ends=$2 ;;
        --app-id) app_id=$2 ;;
        --settings) settings=$2 ;;
        --package) package=$2 ;;
        --python) python=$2 ;;
        *) refuse "$1 is no option (see --help)" ;;
    esac
}

guid() {
    [[ $2 =~ ^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$ ]] ||
        refuse "$1 $2 is no GUID: copy it from the overview page in Microsoft Entra (36 signs, 8-4-4-4-12)"
    [[ $2 =~ [1-9a-fA-F] ]] || refuse "$1 $2 is a placeholder: copy your own from Microsoft Entra"
}

check_python() {
    command -v "$python" >/dev/null 2>&1 || refuse "there is no $python: name a Python 3.11 or newer with --python"
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ||
        refuse "$python is older than Python 3.11: name a newer one with --python"
}

check_day() {  # of the secret's end
    [ "$way" = secret ] || { [ -z "$ends" ] || refuse "--secret-ends goes with a secret, not with --$way"; return 0; }
    ends=$("$python" - "$ends" <<'PY'
import sys
from datetime import date, timedelta

today, written = date.today(), sys.argv[1]
try:
    day = date.fromisoformat(written) if written else today + timedelta(days=365)
except ValueError:
    sys.exit(f"register.sh: --secret-ends {written} is no day: write it like {today.replace(year=today.year + 1, day=1)}")
if not today < day <= today + timedelta(days=731):
    sys.exit(f"register.sh: --secret-ends {written}: Azure takes a day after today and within two years")
print(day)
PY
    ) || exit 2
}

check_certificate() {
    [ "$way" = certificate ] || return 0
    [ -r "$certificate" ] || refuse "--certificate $certificate cannot be read"
    command -v openssl >/dev/null 2>&1 || refuse 'a certificate needs openssl: install it'
    # The file may hold the private key too, which must not leave this machine.
    openssl x509 -in "$certificate" -out "$scratch/public.pem" 2>/dev/null ||
        refuse "--certificate $certificate holds no certificate in PEM form"
    openssl x509 -in "$scratch/public.pem" -noout -checkend 0 >/dev/null ||
        refuse "--certificate $certificate has ended: make a new one first"
}

check_endpoint() {
    [[ $endpoint =~ ^https://[^/:]+(:443)?/api/messages$ ]] ||
        refuse "--endpoint $endpoint: Teams needs https://HOST/api/messages, with TLS and no other path"
}

check_names() {  # by the app package's own rules, before there is anything to put into it
    case $website$privacy$terms in *[\"\\]*) refuse 'an address must not hold a quotation mark or a backslash' ;; esac
    (cd "$root" && "$python" - "$example_id" "$developer" "$website" "$privacy" "$terms" "$endpoint" <<'PY'
import sys
from manifest.values import Values, wrong, wrong_url

app_id, developer, website, privacy, terms, endpoint = sys.argv[1:]
values = Values(app_id=app_id, developer_name=developer, website_url=website, privacy_url=privacy, terms_url=terms)
found = [(f"--{field.replace('_', '-')}", problem) for field, problem in wrong(values)]
if problem := wrong_url(endpoint):
    found.append(("--endpoint", problem))
sys.exit("\n".join(f"register.sh: {option}: {problem}" for option, problem in found) or 0)
PY
    ) || exit 2
}

needed() {
    [ -n "$2" ] || refuse "$1 is missing (see --help)"
}

check() {
    needed --tenant "$tenant"
    guid --tenant "$tenant"
    tenant=$(printf '%s' "$tenant" | tr '[:upper:]' '[:lower:]')
    [ -z "$app_id" ] || guid --app-id "$app_id"
    check_python
    if [ "$renew" = yes ] && [ "$way" != secret ]; then refuse "--renew-secret goes with a secret, not with --$way"; fi
    if [ "$way" = identity ] && [ -n "$app_id" ]; then refuse '--identity makes its own app id: leave --app-id out'; fi
    check_day
    check_certificate
    if [ "$renew" = no ]; then check_bot; fi
    case $settings in /*) ;; *) settings="$PWD/$settings" ;; esac
    [ -d "$(dirname "$settings")" ] || refuse "--settings $settings: there is no such folder"
    [ "$dry" = yes ] || command -v az >/dev/null 2>&1 ||
        refuse 'the Azure CLI (az) is not installed here. Install it, or use --dry-run, or follow docs/guides/azure.md in the portal'
}

check_bot() {
    needed --resource-group "$group"
    needed --endpoint "$endpoint"
    needed --developer-name "$developer"
    needed --website-url "$website"
    needed --privacy-url "$privacy"
    needed --terms-url "$terms"
    [[ $name =~ ^[a-zA-Z0-9][a-zA-Z0-9_-]{3,41}$ ]] || refuse "--name $name: 4 to 42 letters, digits, - and _"
    [ ${#display} -le 42 ] || refuse "--display-name has ${#display} signs, Azure takes 42"
    case $display in *\'*) refuse "--display-name must not hold an apostrophe" ;; esac
    case $sku in F0 | S1) ;; *) refuse "--sku $sku: F0 or S1" ;; esac
    case $bot_location in global | westeurope) ;; *) refuse "--bot-location $bot_location: global or westeurope" ;; esac
    check_endpoint
    icon=${icon:-${endpoint%/api/messages}/help/icon.png}
    [[ $icon =~ ^https://[^/]+/.+ ]] || refuse "--icon-url $icon: a public picture at https://"
    check_names
}

# --- steps

sign_in() {
    step 'Sign-in' "Sign in with: az login --tenant $tenant"
    local found
    found=$(look account show --query tenantId ${subscription:+--subscription "$subscription"}) ||
        { printf 'Nobody is signed in to Azure here.\n' >&2; exit 1; }
    [ "$dry" = yes ] || [ "$found" = "$tenant" ] || {
        printf 'You are signed in to the directory %s, and --tenant says %s.\n' "$found" "$tenant" >&2
        exit 1
    }
}

find_app() {  # sets app_id when there is one
    local audience query="[?displayName=='$display'].appId" how="--display-name"
    [ -z "$app_id" ] || { query="[].appId" how="--app-id"; }
    app_id=$(look ad app list "$how" "${app_id:-$display}" --query "$query")
    case $app_id in *[[:space:]]*)
        printf 'More than one registration is named %s: name yours with --app-id.\n' "$display" >&2
        exit 1 ;;
    esac
    [ -n "$app_id" ] || return 0
    audience=$(look ad app show --id "$app_id" --query signInAudience)
    [ "$audience" = AzureADMyOrg ] || {
        printf 'The registration %s is for %s. Havainto is for one directory: choose another --display-name or --app-id.\n' \
            "$app_id" "$audience" >&2
        exit 1
    }
    printf '  found  app registration %s\n' "$app_id"
}

registration() {
    step 'App registration' 'It takes the role Application Developer in Microsoft Entra (or the default right of every user).'
    find_app
    if [ -z "$app_id" ]; then
        app_id=$(make ad app create --display-name "$display" --sign-in-audience AzureADMyOrg --query appId)
        [ "$dry" = no ] || app_id=APP_ID
        note_made "app registration $app_id"
    fi
    step 'Service principal' 'It takes the role Application Developer in Microsoft Entra.'
    local found
    found=$(look ad sp list --filter "appId eq '$app_id'" --query '[].id')  # a failed look is no empty one
    if [ -z "$found" ]; then
        patiently make ad sp create --id "$app_id" --query id >/dev/null
        note_made 'service principal, by which the registration can sign in to its own directory'
    fi
    step 'Addresses of privacy notice and terms' 'It takes being an owner of the registration; who makes one is.'
    patiently make ad app update --id "$app_id" --set \
        "info={\"privacyStatementUrl\":\"$privacy\",\"termsOfServiceUrl\":\"$terms\",\"supportUrl\":\"$website\"}"
}

secret_kept() {  # whether the settings file holds a secret of this registration
    grep -qs "^HAVAINTO_APP_ID=$app_id\$" "$settings" && grep -qs "^HAVAINTO_APP_SECRET='..*'\$" "$settings"
}

live_until() {  # the last day of the registration's secrets by our name; nothing when all have ended
    look ad app credential list --id "$app_id" --query "[?displayName=='$secret_name'].endDateTime" |
        cut -c 1-10 | sort | awk -v today="$(date -u +%F)" '$1 > today { last = $1 } END { if (last) print last }'
}

secret() {
    step 'Client secret' 'It takes being an owner of the registration; who makes one is.'
    local until='' value=''
    [ "$renew" = yes ] || until=$(live_until)
    if [ -n "$until" ]; then
        ends=$until
        if secret_kept; then
            printf '  found  client secret until %s in %s\n' "$until" "$settings"
        else
            printf '  found  a client secret until %s, which %s does not hold; Azure shows one only once.\n' "$until" "$settings"
            printf '         Is it in your settings? Keep it. Is it lost? Run again with --renew-secret.\n'
        fi
        return
    fi
    value=$(patiently make ad app credential reset --id "$app_id" --append --display-name "$secret_name" \
        --end-date "${ends}T23:59:59+00:00" --query password)
    [ "$dry" = yes ] || [ -n "$value" ] || { printf 'Azure gave no secret.\n' >&2; exit 1; }
    write_settings "$value"
    note_made "client secret until $ends"
}

public_key() {
    step 'Certificate' 'It takes being an owner of the registration; who makes one is.'
    local hex base64 known
    hex=$(openssl x509 -in "$scratch/public.pem" -noout -fingerprint -sha1 | sed 's/.*=//; s/://g')
    base64=$(openssl x509 -in "$scratch/public.pem" -outform DER | openssl dgst -sha1 -binary | openssl base64)
    known=$(look ad app credential list --id "$app_id" --cert --query '[].customKeyIdentifier')
    if printf '%s\n' "$known" | grep -qixF -e "$hex" -e "$base64"; then
        printf '  found  certificate %s\n' "$hex"
        return
    fi
    patiently make ad app credential reset --id "$app_id" --append --cert "@$scratch/public.pem" --query appId >/dev/null
    note_made "certificate $hex, its public part"
}

resource_group() {
    step "Resource group $group" 'A new one takes the role Contributor on the subscription. Or let somebody make it, and give you Contributor on it.'
    local found
    found=$(look group exists --name "$group" ${subscription:+--subscription "$subscription"})
    if [ "$found" != true ]; then
        make group create --name "$group" --location "$location" ${subscription:+--subscription "$subscription"} --query id >/dev/null
        note_made "resource group $group"
    fi
}

provider() {
    step 'Resource provider Microsoft.BotService' 'Registering it takes Contributor on the subscription, once: ask its owner.'
    local found
    found=$(look provider show --namespace Microsoft.BotService ${subscription:+--subscription "$subscription"} \
        --query registrationState)
    if [ "$found" != Registered ]; then
        make provider register --namespace Microsoft.BotService --wait ${subscription:+--subscription "$subscription"}
        note_made 'resource provider Microsoft.BotService, registered'
    fi
}

identity_id=''
identity() {
    step 'Managed identity' "It takes Contributor (or Managed Identity Contributor) on $group."
    local found
    found=$(look identity list --resource-group "$group" ${subscription:+--subscription "$subscription"} \
        --query "[?name=='$name'].[clientId, id]")
    if [ -z "$found" ]; then
        found=$(make identity create --resource-group "$group" --name "$name" --location "$location" \
            ${subscription:+--subscription "$subscription"} --query '[clientId, id]')
        [ "$dry" = no ] || found=$'APP_ID\tIDENTITY_ID'
        note_made "managed identity $name"
    fi
    read -r app_id identity_id <<<"$(printf '%s' "$found" | tr '\n' '\t')"
}

bot() {
    step "Azure Bot $name and its Teams channel" "It takes the role Contributor on $group. \"Already in use\" of a name: choose another --name."
    local type=SingleTenant
    [ "$way" != identity ] || type=UserAssignedMSI
    make deployment group create --resource-group "$group" ${subscription:+--subscription "$subscription"} \
        --name havainto-bot --template-file "$here/havainto.json" --no-prompt --parameters \
        "botName=$name" "displayName=$display" "endpoint=$endpoint" "appType=$type" "appId=$app_id" "tenantId=$tenant" \
        "sku=$sku" "location=$bot_location" "iconUrl=$icon" ${identity_id:+"identityId=$identity_id"} \
        --query properties.provisioningState >/dev/null
    note_made "Azure Bot $name with Teams, as the template says"
}

app_type() {
    case $way in secret) echo SingleTenant ;; certificate) echo Certificate ;; identity) echo UserAssignedMSI ;; esac
}

write_settings() {  # the secret comes as an argument of a function: no process ever has it in its list
    if [ "$dry" = yes ]; then printf '  write  %s\n' "$settings"; return; fi
    local new
    new=$(umask 077 && mktemp "$settings.XXXXXX")
    {
        if [ -f "$settings" ]; then
            grep -Ev '^HAVAINTO_(APP_ID|APP_TYPE|APP_SECRET_ENDS|APP_CERTIFICATE|TENANTS)=' "$settings" |
                if [ -n "$1" ] || [ "$way" != secret ]; then grep -v '^HAVAINTO_APP_SECRET='; else cat; fi || true
        fi
        printf 'HAVAINTO_APP_ID=%s\nHAVAINTO_TENANTS=%s\nHAVAINTO_APP_TYPE=%s\n' "$app_id" "$tenant" "$(app_type)"
        [ -z "$1" ] || printf "HAVAINTO_APP_SECRET='%s'\n" "$1"
        [ "$way" != secret ] || printf 'HAVAINTO_APP_SECRET_ENDS=%s\n' "$ends"
        [ "$way" != certificate ] || printf 'HAVAINTO_APP_CERTIFICATE=%s\n' "$certificate"
    } >"$new"
    mv "$new" "$settings"
}

app_package() {
    step 'App package' 'It takes the right to write the file.'
    local call=("$python" -m manifest build --app-id "$app_id" --developer-name "$developer" --website-url "$website"
        --privacy-url "$privacy" --terms-url "$terms" --output "$package")
    if [ "$dry" = yes ]; then say_call make "${call[@]}"; return; fi
    (cd "$root" && "${call[@]}" 2>"$scratch/words") || { cat "$scratch/words" >&2; exit 1; }
}

what_next() {
    current=''
    if [ "$dry" = yes ]; then
        printf '\nA dry run: nothing was done, and Azure was not asked. A real run makes what its look before does not find.\n'
        return
    fi
    printf '\nSettings in %s (mode 600):\n' "$settings"
    sed "s/^\(HAVAINTO_APP_SECRET=\).*/\1(in the file only)/; /^HAVAINTO_\(APP_\|TENANTS\)/!d; s/^/  /" "$settings"
    [ "$settings" = "$in_use" ] || printf 'Next: put these lines into %s on the server, delete this file,\n' "$in_use"
    printf 'Then: python -m bot doctor\n'
    [ "$way" != identity ] || printf 'and let the server have the identity: az vm identity assign --resource-group RG --name VM --identities %s\n' "$identity_id"
}

register() {
    sign_in
    if [ "$way" = identity ]; then
        resource_group
        identity
    else
        registration
        if [ "$way" = secret ]; then secret; else public_key; fi
        resource_group
    fi
    provider
    bot
    step 'Settings' 'It takes the right to write the file.'
    write_settings ''
    app_package
    what_next
}

renew_secret() {
    sign_in
    step 'App registration' 'Name it with --app-id: the settings have it as HAVAINTO_APP_ID.'
    find_app
    [ "$dry" = no ] || app_id=${app_id:-APP_ID}
    [ -n "$app_id" ] || { printf 'There is no registration to renew a secret of.\n' >&2; exit 1; }
    secret
    what_next
    [ "$dry" = yes ] || cat <<TEXT
The bot must be started again with the new secret. The old one works until it ends; to end it at once, after the start:
  az ad app credential list --id $app_id --query "[].[displayName, endDateTime, keyId]" --output table
  az ad app credential delete --id $app_id --key-id KEY_ID
TEXT
}

exec 3>&1
scratch=$(mktemp -d)
readonly scratch
trap on_exit EXIT
read_options "$@"
check
if [ "$renew" = yes ]; then renew_secret; else register; fi
