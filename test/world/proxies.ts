import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import programs from '../../setup/surroundings.json' with { type: 'json' }
import { freePort } from './free-port.ts'
import { isRoot } from './postgres-binaries.ts'

const [nginx = ''] = programs.nginx.programs
const [caddy = ''] = programs.Caddy.programs
const [openssl = ''] = programs.OpenSSL.programs

/** Whether the real proxies are here; otherwise their tests are skipped and counted. */
export const hasNginx = [nginx, openssl].every((path) => existsSync(path))
export const hasCaddy = [caddy, openssl].every((path) => existsSync(path))

/** The public host name, as in the configuration files. */
export const publicName = 'hub.example'

/** A proxy with its configuration from `deploy`, on local ports. */
export interface RunningProxy {
  port: number
  /** Port that redirects HTTP to HTTPS. */
  plainPort: number
  /** Its certificate. */
  certificate: string
  /** Returns all its logs. */
  logged(): string
  stop(): Promise<void>
}

/** Starts a proxy in front of two hubs on ports of this machine. */
export type StartProxy = (hubs: readonly [number, number]) => Promise<RunningProxy>

/**
 * Starts nginx with `deploy/nginx/parvis.conf`, inside a file that enables gzip, as some
 * administrators do.
 */
export const startNginx: StartProxy = (hubs) => startNginxOf(hubs)

/** Starts it for one cell among others, as docs/operate/scale.md says. @param map of the directory */
export const startNginxOfCell = (hubs: readonly [number, number], map: string) =>
  startNginxOf(hubs, map)

const startNginxOf = (hubs: readonly [number, number], map?: string) =>
  start((folder, port, plainPort) => {
    const ofCells: [RegExp, string][] =
      map === undefined
        ? []
        : [
            [/proxy_pass http:\/\/[$\w]+;/g, 'proxy_pass http://$parvis_cell;'],
            [/Host hub\.example;/g, 'Host $parvis_cell_host;'],
          ]
    const conf = place('nginx/parvis.conf', hubs, [
      ...ofCells,
      [/^ *listen \[::\].*\n/gm, ''],
      [/listen 80\b/g, `listen 127.0.0.1:${plainPort}`],
      [/listen 443\b/g, `listen 127.0.0.1:${port}`],
      ['/etc/nginx/', `${folder}/`],
      ['/var/log/nginx/', `${folder}/`],
      ['/var/www/', `${folder}/`],
    ])
    writeFileSync(join(folder, 'parvis.conf'), `${map ?? ''}${conf}`)
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    const around = `
      ${isRoot ? 'user root;' : ''} daemon off; worker_processes 1;
      pid ${folder}/nginx.pid; error_log ${folder}/error.log; events { worker_connections 512; }
      http {
        gzip on; gzip_types *; gzip_proxied any; gzip_min_length 1;
        ${places.map((one) => `${one}_temp_path ${folder}/${one};`).join(' ')}
        include ${folder}/parvis.conf;
      }`
    writeFileSync(join(folder, 'nginx.conf'), around)
    return [
      nginx,
      ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', join(folder, 'error.log')],
    ]
  })

/** Starts Caddy with `deploy/caddy/Caddyfile`. */
export const startCaddy: StartProxy = async (hubs) => {
  const admin = await freePort()
  return start((folder, port, plainPort) => {
    const file = place('caddy/Caddyfile', hubs, [
      ['admin localhost:2019', `admin 127.0.0.1:${admin}`],
      ['http_port 80', `http_port ${plainPort}`],
      ['https_port 443', `https_port ${port}`],
      [/# (tls \/etc)/, '$1'],
      ['/etc/caddy/', `${folder}/`],
      ['/var/log/caddy/', `${folder}/`],
    ])
    writeFileSync(join(folder, 'Caddyfile'), file)
    return [caddy, ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']]
  })
}

/**
 * Starts Caddy with `deploy/debian/Caddyfile`, as the Debian package brings it. It makes its own
 * certificate: with one that it is given, it adds no redirect of its own.
 */
export const startDebianCaddy = (hub: number): Promise<RunningProxy> =>
  start((folder, port, plainPort) => {
    const file = readFileSync('deploy/debian/Caddyfile', 'utf8')
      .replaceAll('parvis.ville.example', publicName)
      .replace('127.0.0.1:4310', `127.0.0.1:${hub}\n\ttls internal`)
    const ports = `http_port ${plainPort}\n\thttps_port ${port}`
    const global = `{\n\tadmin off\n\tskip_install_trust\n\t${ports}\n}\n`
    writeFileSync(join(folder, 'Caddyfile'), global + file)
    return [caddy, ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']]
  })

/** Writes a file of `deploy`, with the test's hubs, ports and paths. */
function place(
  file: string,
  [one, two]: readonly [number, number],
  changes: readonly (readonly [string | RegExp, string])[],
): string {
  const hubs = [
    ['10.0.0.1:4310', `127.0.0.1:${one}`],
    ['10.0.0.2:4310', `127.0.0.1:${two}`],
  ] as const
  return [...hubs, ...changes].reduce(
    (text, [from, to]) =>
      text.replaceAll(from instanceof RegExp ? new RegExp(from, 'gm') : from, to),
    readFileSync(join('deploy', file), 'utf8'),
  )
}

async function start(
  write: (folder: string, port: number, plainPort: number) => [string, string[]],
): Promise<RunningProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-proxy-'))
  mkdirSync(join(folder, 'acme'))
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const name = ['-subj', `/CN=${publicName}`, '-addext', `subjectAltName=DNS:${publicName}`]
  const files = ['-keyout', `${folder}/parvis.key`, '-out', `${folder}/parvis.pem`]
  execFileSync(openssl, ['req', '-x509', '-days', '2', ...key, ...name, ...files], {
    stdio: 'ignore',
  })
  const port = await freePort(1)
  const [program, words] = write(folder, port, port + 1)
  const child = spawn(program, words, {
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes) => {
      said += bytes
    })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const read = (file: string) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : ''
  const logged = () =>
    said + ['error.log', 'parvis.access.log', 'parvis.error.log'].map(read).join('')
  const failed = ended.then(() => {
    throw new Error(`${program} ended: ${logged()}`)
  })
  failed.catch(() => {})
  await Promise.race([Promise.all([port, port + 1].map(untilItListens)), failed])
  return {
    port,
    plainPort: port + 1,
    certificate: read('parvis.pem'),
    logged,
    async stop() {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilItListens(port: number): Promise<void> {
  for (;;) {
    const isOpen = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true))
      socket.once('error', () => resolve(false)).once('connect', () => socket.destroy())
    })
    if (isOpen) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
