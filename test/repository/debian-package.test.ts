import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { debianPackage, packDebian } from '../../setup/release/debian-package.ts'
import { hubPackage } from '../../setup/release/hub-package.ts'
import { readProject } from '../../setup/release/project.ts'
import { isRoot } from '../world/postgres-binaries.ts'
import { isLong } from '../world/times.ts'

const project = readProject()
const whole = debianPackage(hubPackage(project, 'hub'))
const { version } = project.manifest
const time = 1_795_794_753
const text = (path: string) => String(whole.files.get(path)?.content)
const hasDpkg = existsSync('/usr/bin/dpkg-deb')

describe('The Debian package', () => {
  it('brings the program, its units, its settings and what it needs in turn', () => {
    for (const path of ['usr/lib/parvis/hub/main.js', 'usr/lib/parvis/console/console.js'])
      expect(whole.files.has(path), path).toBe(true)
    expect(whole.modules).toContain('node_modules/fastify')
    expect(whole.modules.filter((one) => !existsSync(one))).toEqual([])
    const own = [...whole.files.keys()].filter((path) => !path.startsWith('usr/lib/parvis/'))
    expect(own.sort()).toEqual([
      'DEBIAN/conffiles',
      'DEBIAN/control',
      'DEBIAN/postinst',
      'DEBIAN/postrm',
      'DEBIAN/prerm',
      'etc/parvis/parvis.conf',
      'usr/bin/parvis',
      'usr/lib/systemd/system/parvis-backup.service',
      'usr/lib/systemd/system/parvis-backup.timer',
      'usr/lib/systemd/system/parvis.service',
      'usr/share/doc/parvis/Caddyfile',
      'usr/share/doc/parvis/copyright',
    ])
  })

  it('leaves out the demo, which lets people sign in without a password, and what it needs', () => {
    const ofDemo = /^usr\/lib\/parvis\/(demo|extension-\w+)\//
    expect([...whole.files.keys()].filter((path) => ofDemo.test(path))).toEqual([])
    expect(whole.modules.filter((one) => /smtp-server/.test(one))).toEqual([])
  })

  it('runs as its own user, from its own place, with the settings of one file', () => {
    for (const unit of ['parvis', 'parvis-backup']) {
      const said = text(`usr/lib/systemd/system/${unit}.service`)
      expect(said).toContain('User=parvis\n')
      expect(said).toContain('EnvironmentFile=/etc/parvis/parvis.conf\n')
      expect(said).toMatch(/^ExecStart=.*\/usr\/lib\/parvis\/hub\/main\.js /m)
      expect(said).not.toMatch(/\/opt\/|DynamicUser|LoadCredential|%d|parvis\.socket/)
    }
  })

  it.skipIf(!hasDpkg)('is the same bytes each time, as dpkg reads it', () => {
    const few = { files: new Map([...whole.files].slice(-14)), modules: [] }
    few.files.set('DEBIAN/control', whole.files.get('DEBIAN/control') as never)
    const packed = packDebian(few, time)
    expect(Buffer.compare(packed, packDebian(few, time))).toBe(0)
    const listed = execFileSync('dpkg-deb', ['--contents', '-'], { input: packed })
    expect(String(listed)).toMatch(
      /^-rwxr-xr-x root.root .* 2026-11-27 \d\d:\d\d \.\/usr\/bin\/parvis$/m,
    )
  })
})

/**
 * A machine like this one, of which nothing that is written stays: overlayfs and a network of its own,
 * where all that was started ends with the script.
 */
const machine = (folder: string) => [
  ...['--mount', '--net', '--pid', '--fork', '--kill-child', 'sh', '-euc'],
  `ip link set lo up
   mount -t tmpfs none ${folder}; mkdir ${folder}/up ${folder}/work ${folder}/root
   mount -t overlay overlay -o lowerdir=/,upperdir=${folder}/up,workdir=${folder}/work ${folder}/root
   mount -t proc proc ${folder}/root/proc; mount --rbind /dev ${folder}/root/dev
   cp ${folder}.deb ${folder}/root/var/tmp/parvis.deb
   chroot ${folder}/root sh -eu -c "$(cat)"`,
]

/** Waits for the hub that the script started. */
const untilReady =
  'until curl --silent --fail http://127.0.0.1:4310/readyz; do kill -0 $hub; sleep 0.2; done'

const hasPostgres = existsSync('/usr/bin/pg_createcluster')

describe.skipIf(!isLong || !isRoot || !hasDpkg)('Somebody who installs it', () => {
  const folder = mkdtempSync('/var/tmp/parvis-debian-')
  beforeAll(() => writeFileSync(`${folder}.deb`, packDebian(whole, time)))
  afterAll(() => {
    rmSync(folder, { recursive: true })
    rmSync(`${folder}.deb`)
  })

  /** Runs a script there as root. @returns what it said @throws Error where a line of it fails */
  const runs = (script: string) => {
    const told = spawnSync('unshare', machine(folder), {
      input: script,
      // As a machine of its own: no TMPDIR of the run.
      env: { PATH: process.env['PATH'] },
      encoding: 'utf8',
    })
    expect(told.status, `${told.stdout}${told.stderr}`).toBe(0)
    return told.stdout
  }

  it('has a hub that answers; removing keeps what is theirs, and purging does not', () => {
    const said = runs(`
      rm -f /usr/bin/psql
      dpkg --install /var/tmp/parvis.deb
      getent passwd parvis; stat -c "%U %a" /var/lib/parvis; stat -c "%G %a" /etc/parvis/parvis.conf
      sed -i "/^DATABASE_URL/d" /etc/parvis/parvis.conf
      parvis serve --embedded & hub=$!
      ${untilReady}
      kill $hub; wait $hub
      dpkg --remove parvis; ls /var/lib/parvis /etc/parvis
      ! test -e /usr/bin/parvis
      dpkg --purge parvis; ! test -e /var/lib/parvis; ! test -e /etc/parvis; ! getent passwd parvis
      echo gone`)
    expect(said).toContain('no PostgreSQL answers here')
    expect(said).toMatch(/^parvis 700$/m)
    expect(said).toMatch(/^parvis 640$/m)
    expect(said).toContain('{"status":"ok"}')
    expect(said).toMatch(/^secret$/m)
    expect(said).toMatch(/gone\n$/)
  })

  it.skipIf(!hasPostgres)(
    'beside PostgreSQL has its database, which a second install upgrades',
    () => {
      const said = runs(`
      rm -rf /etc/postgresql/* /var/lib/postgresql/*
      pg_createcluster --start $(ls /usr/lib/postgresql | tail -1) main
      dpkg --install /var/tmp/parvis.deb
      systemd-analyze verify --man=no /usr/lib/systemd/system/parvis*.service /usr/lib/systemd/system/parvis*.timer
      asks() { runuser -u postgres -- psql -AtX parvis -c "$1"; }
      asks "select pg_get_userbyid(datdba) || ' has ' || datname from pg_database where datname = 'parvis'"
      asks "select count(*) || ' hold the log' from pg_auth_members where roleid = 'parvis_access_log'::regrole"
      parvis serve & hub=$!
      ${untilReady}
      kill $hub; wait $hub
      parvis backup /var/lib/parvis/own.backup
      stat -c "%n %U %a" /etc/parvis/backup.key
      ! grep AGE-SECRET-KEY- /var/lib/parvis/*
      parvis restore /var/lib/parvis/own.backup --verify --identity - </etc/parvis/backup.key
      dpkg --install /var/tmp/parvis.deb`)
      expect(said).toContain('parvis has parvis\n0 hold the log\n')
      expect(said).toMatch(/^setup: http:\/\/127\.0\.0\.1:4310\/setup\?code=/m)
      expect(said).toContain('{"status":"ok"}')
      expect(said).toContain('parvis: backups are encrypted. Move /etc/parvis/backup.key')
      expect(said).toContain('/etc/parvis/backup.key root 600\n')
      expect(said).toContain('/var/lib/parvis/own.backup brings back everything.')
      expect(said).toContain(`This is Parvis ${version} already. Nothing to do.`)
    },
  )
})
