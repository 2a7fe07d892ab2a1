import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { hubPackage } from '../../setup/release/hub-package.ts'
import { readProject } from '../../setup/release/project.ts'
import { packNpm } from '../../setup/release/tarball.ts'
import { type Issuer, startIssuer } from '../fakes/issuer.ts'
import { hasSocketActivation } from './activated-hub.ts'
import { freePort } from './free-port.ts'
import { type MailServer, startMailServer } from './mail-server.ts'
import { isRoot } from './postgres-binaries.ts'
import { startPostgres } from './postgres-cluster.ts'
import { ownFolder } from './product.ts'
import { hasNginx } from './proxies.ts'

/** Whether the guide can run here: as root, with Debian's programs installed. */
export const canFollow =
  isRoot &&
  hasNginx &&
  hasSocketActivation &&
  ['psql', 'promtool', 'setpriv', 'curl'].every((one) => existsSync(`/usr/bin/${one}`))

/** A simulated machine in a folder: the names of the guide exist, on its own ports. */
export interface GuideMachine {
  mail: MailServer
  issuer: Issuer
  /** Runs a block of the guide. @returns its output; @throws Error with it on failure */
  type(block: string): Promise<string>
  stop(): Promise<void>
}

/** Extracts the command blocks of a guide, in order. */
export const blocksOf = (guide: string) =>
  readFileSync(guide, 'utf8')
    .split('```sh\n')
    .slice(1)
    .map((rest) => rest.split('```')[0] ?? '')

/** Starts the services around a hub, and puts the package of this release in place. */
export async function startGuideMachine(): Promise<GuideMachine> {
  const folder = ownFolder()
  const root = folder.path
  const port = await freePort(4)
  const [tls, plain, metrics, provider] = [port, port + 1, port + 2, port + 3]
  const [postgres, mail, issuer] = await Promise.all([
    startPostgres(),
    startMailServer(),
    startIssuer(provider),
  ])
  await nameAsDebian(postgres.url)
  const here = replacing({
    ...Object.fromEntries(
      ['/etc/', '/srv/', '/opt/', '/var/', '/run/', '/usr/local/sbin/'].map((one) => [
        one,
        root + one,
      ]),
    ),
    'runuser -u postgres -- psql': `psql -d ${postgres.url.replace('parvis@', 'postgres@')}/postgres`,
    '@127.0.0.1/parvis': `@127.0.0.1:${postgres.port}/parvis`,
    '-o parvis -g parvis': '-o nobody -g nogroup',
    'reuid=parvis --regid=parvis': 'reuid=nobody --regid=nogroup',
    'root:prometheus': 'root:root',
    '127.0.0.1:9464': `127.0.0.1:${metrics}`,
    'https://identite.example': issuer.url,
    'smtps://parvis:MOT-DE-PASSE@mail.example': mail.url,
    'https://hub.example': `https://localhost:${tls}`,
    'hub.example': 'localhost',
    '/usr/bin/node': process.execPath,
    'listen 80': `listen 127.0.0.1:${plain}`,
    'listen 443': `listen 127.0.0.1:${tls}`,
    'listen [::]': '# listen [::]',
  })
  const places = ['etc/systemd/system', 'etc/nginx/conf.d', 'etc/prometheus', 'run/parvis', 'srv']
  for (const one of [...places, 'usr/local/sbin', 'var/log/nginx', 'var/tmp', 'var/lib/parvis'])
    mkdirSync(join(root, one), { recursive: true })
  writeFileSync(join(root, 'machine.sh'), machine)
  writeFileSync(join(root, 'etc/nginx/nginx.conf'), nginxConf(root))
  const placed = [...hubPackage(readProject())].map(([name, content]) => {
    const isTold = name.startsWith('deploy/')
    return [name, isTold ? Buffer.from(here(String(Buffer.from(content)))) : content] as const
  })
  for (const release of ['0.1.0', '0.2.0'])
    writeFileSync(join(root, `parvis-${release}.tgz`), packNpm(new Map(placed), 0))
  await promisify(execFile)('chmod', ['0755', root])
  const environment = {
    PATH: `${root}/usr/local/sbin:${process.env['PATH']}`,
    ROOT: root,
    MODULES: resolve('node_modules'),
    CURL_CA_BUNDLE: `${root}/etc/nginx/parvis.pem`,
    NODE_EXTRA_CA_CERTS: `${root}/etc/nginx/parvis.pem`,
    TMPDIR: `${root}/var/tmp`,
    LANG: 'C.UTF-8',
  }
  const bash = (script: string) =>
    promisify(execFile)('bash', ['-c', `exec 2>&1; . "$ROOT/machine.sh"\n${script}`], {
      env: environment,
      cwd: root,
    }).then(
      ({ stdout }) => stdout,
      (error: { stdout: string }) => {
        const log = join(root, 'hub.log')
        const said = existsSync(log) ? readFileSync(log, 'utf8') : ''
        throw new Error(`${script}\n${error.stdout}\n${said}`)
      },
    )
  await bash('chmod 1777 "$ROOT/var/tmp"; chown nobody "$ROOT/var/lib/parvis"')
  return {
    mail,
    issuer,
    type: (block) => bash(here(block)),
    async stop() {
      await bash('stop_all').finally(async () => {
        await Promise.all([postgres.stop(), mail.close(), issuer.stop()])
        folder.remove()
      })
    },
  }
}

/** Renames roles as in Debian's PostgreSQL, where `postgres` is the only one. */
async function nameAsDebian(url: string): Promise<void> {
  const own = openPostgres(`${url}/postgres`, 1)
  await own.script('create role postgres superuser login')
  await own.close()
  const admin = openPostgres(`${url.replace('parvis@', 'postgres@')}/postgres`, 1)
  await admin.script('alter role parvis rename to of_the_tests')
  await admin.close()
}

/** Replaces all names in one pass, longest first. */
function replacing(table: Readonly<Record<string, string>>): (text: string) => string {
  const pairs = Object.entries(table).sort(([one], [other]) => other.length - one.length)
  return (text) => {
    let said = ''
    for (let at = 0; at < text.length; ) {
      const found = pairs.find(([name]) => text.startsWith(name, at) && isWhole(name, text[at - 1]))
      said += found?.[1] ?? text[at]
      at += found?.[0].length ?? 1
    }
    return said
  }
}

/** Returns whether a path is absolute, not a part of another. */
const isWhole = (name: string, before = ' ') => !name.startsWith('/') || !/[\w.}]/.test(before)

const nginxConf = (root: string) => `
  user root; worker_processes 1; pid ${root}/nginx.pid; events { worker_connections 256; }
  http {
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${root}/${one};`).join(' ')}
    include ${root}/etc/nginx/conf.d/*.conf;
  }`

/**
 * A minimal init process: it runs the units with their settings, secrets and commands, as
 * unprivileged users.
 */
const machine = `
set -eu
units=$ROOT/etc/systemd/system
apt-get() { :; }
adduser() { :; }
npm() { ln -s "$MODULES" "\${@: -1}/node_modules"; }
nginx() { command nginx -c "$ROOT/etc/nginx/nginx.conf" -p "$ROOT" -e "$ROOT/nginx.log" "$@"; }
certbot() {
  local live=$ROOT/etc/letsencrypt/live/localhost
  mkdir -p "$live"
  openssl req -x509 -days 90 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=localhost \\
    -addext subjectAltName=DNS:localhost -keyout "$live/privkey.pem" -out "$live/fullchain.pem" 2>/dev/null
}
unit() {
  local name=$1 files command; shift
  files=("$units/$name" "$units/$name.d/town.conf")
  mkdir -p "$ROOT/credentials"
  sed -n 's/^LoadCredential=//p' "\${files[@]}" | while IFS=: read -r as path; do
    install -o nobody -g nogroup -m 0400 "$path" "$ROOT/credentials/$as"
  done
  export STATE_DIRECTORY=$ROOT/var/lib/\${name%.service}
  install -d -o nobody -g nogroup "$STATE_DIRECTORY"
  set -a
  . "$(sed -n 's/^EnvironmentFile=//p' "\${files[@]}")"
  eval "$(sed -n 's/^Environment=//p' "\${files[@]}" | sed "s|%d|$ROOT/credentials|g")"
  set +a
  command=$(sed -n 's/^ExecStart=//p' "$units/$name" | sed 's/%%/%/g')
  for one in $(compgen -e); do [ $# -eq 0 ] || set -- "$@" -E "$one"; done
  eval "exec \\"\\$@\\" setpriv --reuid=nobody --regid=nogroup --clear-groups $command"
}
hub_stops() {
  [ -f "$ROOT/hub.pid" ] || return 0
  local pid; pid=$(cat "$ROOT/hub.pid")
  kill "$pid" 2>/dev/null || true
  tail --pid="$pid" -f /dev/null
  rm -f "$ROOT/hub.pid" "$ROOT/run/parvis/hub.sock"
}
hub_starts() {
  : > "$ROOT/hub.log"
  (unit parvis.service systemd-socket-activate --listen="$ROOT/run/parvis/hub.sock") </dev/null >> "$ROOT/hub.log" 2>&1 &
  echo $! > "$ROOT/hub.pid"
  until grep -q 'Listening on' "$ROOT/hub.log"; do kill -0 $!; sleep 0.02; done
}
stop_all() { hub_stops; [ ! -f "$ROOT/nginx.pid" ] || nginx -s stop; }
systemctl() {
  case "$*" in
    'daemon-reload' | 'restart prometheus prometheus-alertmanager') ;;
    'enable --now parvis.socket parvis.service parvis-backup.timer') hub_starts ;;
    'restart parvis') hub_stops; hub_starts ;;
    'start parvis-backup.service') (unit parvis-backup.service) ;;
    'reload nginx') nginx ;;
    *) echo "systemctl $*: not known here"; return 1 ;;
  esac
}
`
