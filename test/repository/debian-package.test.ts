import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { debianPackage, packDebian } from '../../setup/release/debian-package.ts'
import { hubPackage } from '../../setup/release/hub-package.ts'
import { readProject } from '../../setup/release/project.ts'
import { freePort } from '../world/free-port.ts'
import { isRoot } from '../world/postgres-binaries.ts'
import { isLong } from '../world/times.ts'

const whole = debianPackage(hubPackage(readProject()))
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

/** A machine like this one, of which nothing that is written stays: overlayfs in a namespace of its own. */
const machine = (folder: string, script: string) => [
  '--mount',
  'sh',
  '-euc',
  `mount -t tmpfs none ${folder}; mkdir ${folder}/up ${folder}/work ${folder}/root
   mount -t overlay overlay -o lowerdir=/,upperdir=${folder}/up,workdir=${folder}/work ${folder}/root
   mount --rbind /proc ${folder}/root/proc; mount --rbind /dev ${folder}/root/dev
   cp ${folder}.deb ${folder}/root/var/tmp/parvis.deb
   exec chroot ${folder}/root sh -euc '${script}'`,
]

describe.skipIf(!isLong || !isRoot || !hasDpkg)('Somebody who installs it', () => {
  it('has a hub that answers; removing keeps what is theirs, and purging does not', async () => {
    const folder = mkdtempSync('/var/tmp/parvis-debian-')
    writeFileSync(`${folder}.deb`, packDebian(whole, time))
    const port = await freePort()
    const script = `
      dpkg --install /var/tmp/parvis.deb
      getent passwd parvis; stat -c "%U %a" /var/lib/parvis; stat -c "%G %a" /etc/parvis/parvis.conf
      sed -i "/^DATABASE_URL/d" /etc/parvis/parvis.conf
      echo PORT=${port} >> /etc/parvis/parvis.conf
      parvis serve --embedded & hub=$!
      until curl --silent --fail http://127.0.0.1:${port}/readyz; do kill -0 $hub; sleep 0.2; done
      kill $hub; wait $hub
      dpkg --remove parvis; ls /var/lib/parvis /etc/parvis
      ! test -e /usr/bin/parvis
      dpkg --purge parvis; ! test -e /var/lib/parvis; ! test -e /etc/parvis; ! getent passwd parvis
      echo gone`
    mkdirSync(folder, { recursive: true })
    const child = spawn('unshare', machine(folder, script), { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes) => {
        said += bytes
      })
    const code = await new Promise((resolve) => child.once('exit', resolve))
    rmSync(folder, { recursive: true })
    rmSync(`${folder}.deb`)
    expect(code, said).toBe(0)
    expect(said).toMatch(/^parvis 700$/m)
    expect(said).toMatch(/^parvis 640$/m)
    expect(said).toContain('{"status":"ok"}')
    expect(said).toMatch(/^secret$/m)
    expect(said).toMatch(/gone\n$/)
  })
})
