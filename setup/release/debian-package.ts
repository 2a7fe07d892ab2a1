import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Files } from '../package/archive.ts'

/** A Debian package before it is packed. */
export interface DebianPackage {
  /** By path from the root; what stands in `DEBIAN` is for dpkg. */
  files: ReadonlyMap<string, { content: Uint8Array | string; mode: number }>
  /** Folders of npm packages, copied from here to `/usr/lib/parvis`. */
  modules: readonly string[]
}

const home = 'usr/lib/parvis'

/**
 * Lays the hub out as a Debian package: program, units, settings and the scripts of dpkg. It leaves
 * the demo out: a production machine carries no identity provider without passwords.
 * @param npm the files of its npm package, without the demo
 */
export function debianPackage(npm: Files): DebianPackage {
  const { version, description } = JSON.parse(textOf(npm, 'package.json'))
  const { packages } = JSON.parse(textOf(npm, 'npm-shrinkwrap.json'))
  const control = (name: string) => read(`deploy/debian/${name}`)
  const unit = (name: string) => forPackage(read(`deploy/systemd/${name}`))
  const plain: [string, Uint8Array | string][] = [
    ...[...npm].map(([name, content]) => [`${home}/${name}`, content] as [string, Uint8Array]),
    ['DEBIAN/control', formatControl(version, description)],
    ['DEBIAN/conffiles', '/etc/parvis/parvis.conf\n'],
    ['etc/parvis/parvis.conf', control('parvis.conf')],
    ['usr/lib/systemd/system/parvis.service', unit('parvis.service')],
    ['usr/lib/systemd/system/parvis-backup.service', unit('parvis-backup.service')],
    ['usr/lib/systemd/system/parvis-backup.timer', unit('parvis-backup.timer')],
    ['usr/share/doc/parvis/copyright', textOf(npm, 'LICENSE')],
    ['usr/share/doc/parvis/Caddyfile', read('deploy/debian/Caddyfile')],
  ]
  const programs: [string, string][] = [
    ...['postinst', 'prerm', 'postrm'].map((one): [string, string] => [
      `DEBIAN/${one}`,
      control(one),
    ]),
    ['usr/bin/parvis', control('parvis')],
  ]
  return {
    files: new Map([
      ...plain.map(([path, content]) => [path, { content, mode: 0o644 as number }] as const),
      ...programs.map(([path, content]) => [path, { content, mode: 0o755 as number }] as const),
    ]),
    modules: Object.keys(packages).filter((folder) => folder !== '' && !isNested(folder)),
  }
}

/**
 * Packs it with dpkg-deb: without owner, sorted, no time after the commit's, the same bytes each
 * time.
 * @param time of every file, in seconds since 1970
 * @throws Error where dpkg-deb is missing
 */
export function packDebian({ files, modules }: DebianPackage, time: number): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-deb-'))
  try {
    const root = join(folder, 'root')
    for (const [path, { content, mode }] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
      chmodSync(join(root, path), mode)
    }
    for (const one of modules)
      cpSync(one, join(root, home, one), { recursive: true, filter: isRun })
    execFileSync('chmod', ['-R', 'u=rwX,go=rX', root])
    execFileSync('find', [root, '-exec', 'touch', '-h', '-d', `@${time}`, '{}', '+'])
    const file = join(folder, 'parvis.deb')
    execFileSync('dpkg-deb', ['--root-owner-group', '-Zxz', '-z3', '--build', root, file], {
      env: { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: String(time) },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Leaves out what only development and other machines read. */
const isRun = (path: string) => !/\.(map|ts|mts|cts)$|\/\.bin$|\/node_modules\/\.cache/.test(path)

const isNested = (folder: string) => folder.indexOf('node_modules/', 1) > 0

const read = (path: string) => readFileSync(path, 'utf8')

const textOf = (files: Files, name: string) => Buffer.from(files.get(name) ?? '').toString('utf8')

/**
 * Turns a unit that an administrator copies into one of the package: its own place and user, all
 * settings in one file, no socket.
 */
const forPackage = (unit: string) =>
  unit
    .replaceAll('/opt/parvis/current/dist/hub/', `/${home}/hub/`)
    .replaceAll('/etc/parvis/parvis.env', '/etc/parvis/parvis.conf')
    .replace('DynamicUser=yes', 'User=parvis')
    .replace('After=parvis.socket ', 'After=')
    .split('\n')
    .filter((line) => !isOfAdministrator(line))
    .join('\n')

/** Comments, and what a package has no place for. */
const isOfAdministrator = (line: string) =>
  ['#', 'Documentation=', 'Requires=parvis.socket', 'LoadCredential='].some((start) =>
    line.startsWith(start),
  ) || line.includes('_FILE=%d')

const formatControl = (version: string, description: string) => `Package: parvis
Version: ${version}
Architecture: all
Maintainer: Parvis <parvis@invalid>
Section: web
Priority: optional
Depends: nodejs (>= 20.19), adduser, util-linux
Recommends: postgresql, caddy
Description: ${description}
`
