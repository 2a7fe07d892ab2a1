import { execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { end } from './debian-process.ts'
import { eventually } from './eventually.ts'
import { freePort } from './free-port.ts'
import { asNobody, own, type PhpSite, servePhp } from './php-site.ts'

/** A real WordPress of one test, in French, with the plugin, an administrator and an author. */
export interface WordPress extends PhpSite {
  /** What WordPress and its plugins complained of. */
  complaints(): string
  /** Adds a file that WordPress loads with its plugins. */
  adds(name: string, code: string): void
  /** Signs `admin` or `author` in. */
  signsIn(page: Page, name: string): Promise<void>
}

const debian = '/usr/share/wordpress'
const ours = resolve('test/world/wordpress')

/** Starts Debian's WordPress under PHP's own server, and MariaDB on a socket, in a folder of their own. */
export async function startWordPress(): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-wordpress-'))
  for (const name of ['wp-admin', 'wp-includes'])
    symlinkSync(join(debian, name), join(folder, name))
  for (const name of [
    'index.php',
    'wp-login.php',
    'wp-load.php',
    'wp-cron.php',
    'wp-settings.php',
    'wp-blog-header.php',
  ])
    symlinkSync(join(debian, name), join(folder, name))
  const content = join(folder, 'wp-content')
  for (const name of ['plugins', 'mu-plugins', 'uploads'])
    mkdirSync(join(content, name), { recursive: true })
  for (const name of ['themes', 'languages'])
    symlinkSync(join(debian, 'wp-content', name), join(content, name))
  cpSync(ours, folder, { recursive: true })
  cpSync('integrations/wordpress/parvis', join(content, 'plugins/parvis'), { recursive: true })
  own(folder)
  const database = await startMariaDb(join(folder, 'database'))
  const log = join(folder, 'debug.log')
  const complaints = () => (existsSync(log) ? readFileSync(log, 'utf8') : '')
  const before = [
    '-d',
    'sendmail_path=/bin/true',
    '-d',
    `auto_prepend_file=${join(folder, 'before.php')}`,
  ]
  const site = await servePhp(folder, await freePort(), before)
  const close = async () => {
    await database.close()
    await site.close()
  }
  try {
    site.runs(join(folder, 'fill.php'), site.url)
  } catch (error) {
    const said = complaints()
    await close()
    throw new Error(`WordPress was not installed:\n${said}`, { cause: error })
  }
  return {
    ...site,
    complaints,
    adds: (name, code) => writeFileSync(join(content, 'mu-plugins', name), code),
    async signsIn(page, name) {
      await page.goto(`${site.url}/wp-login.php`)
      // Not typed: WordPress moves the focus a moment after the page is there.
      for (const field of ['#user_login', '#user_pass'])
        await page.$eval(
          field,
          (field, name) => {
            ;(field as HTMLInputElement).value = name
          },
          name,
        )
      await Promise.all([page.waitForNavigation(), page.click('#wp-submit')])
    },
    close,
  }
}

/** Starts MariaDB without network, with one database. */
async function startMariaDb(folder: string): Promise<{ close(): Promise<void> }> {
  const common = [
    '--no-defaults',
    `--datadir=${folder}`,
    ...(asNobody().uid ? ['--user=nobody'] : []),
  ]
  const env = { PATH: process.env['PATH'], TMPDIR: dirname(folder) }
  execFileSync(
    '/usr/bin/mariadb-install-db',
    [...common, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { stdio: 'ignore', env },
  )
  const socket = join(folder, 'socket')
  const server = spawn(
    '/usr/sbin/mariadbd',
    [...common, `--socket=${socket}`, '--skip-networking', `--pid-file=${folder}/pid`],
    { stdio: 'ignore', env },
  )
  await eventually(async () => {
    if (!existsSync(socket)) throw new Error('MariaDB did not start')
  })
  return { close: () => end(server, () => server.kill('SIGKILL')) }
}
