import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { end, endGroup, nobody, untilItListens } from './debian-process.ts'
import { freePort } from './free-port.ts'
import { type Mail, mailboxes } from './roundcube-mails.ts'

/** A real Roundcube of one test, with the mailbox of an agent behind it. */
export interface Roundcube {
  url: string
  /** Signs the agent in, and opens the page of their identities. */
  signIn(page: Page): Promise<void>
  /** Returns the number of a message in its folder, by its name in the seed. */
  uid(name: string): number
  /** Returns the name of a message, by its folder and number. */
  named(folder: string, uid: number): string | null
  /** Returns the URL of the page of a message. */
  at(name: string): string
  /** Returns the URL of a page that answers a message. */
  reply(name: string): string
  /** Returns the URL of the list a message is in, and the selector of its row. */
  listed(name: string): { list: string; row: string }
  close(): Promise<void>
}

/**
 * Starts Debian's Roundcube under PHP's own server, on SQLite, and Dovecot with a folder of mails, all
 * in a folder of their own.
 */
export async function startRoundcube(): Promise<Roundcube> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-roundcube-'))
  const imap = await freePort()
  const web = await freePort()
  const login = mailboxes.login
  const isRoot = userInfo().uid === 0
  fillMaildir(join(folder, 'mail'))
  for (const name of ['run', 'config', 'temp', 'logs', 'state'])
    mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'users'), `${login}:{PLAIN}${login}\n`)
  writeFileSync(join(folder, 'dovecot.conf'), dovecotOf(folder, imap, isRoot))
  for (const name of ['defaults.inc.php', 'mimetypes.php'])
    symlinkSync(`/etc/roundcube/${name}`, join(folder, 'config', name))
  writeFileSync(join(folder, 'config/config.inc.php'), roundcubeOf(folder, imap))
  if (isRoot) own(folder)
  const said: string[] = []
  const run = (program: string, args: string[], more: object = {}) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...more })
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => said.push(text))
    return child
  }
  const dovecot = run('/usr/sbin/dovecot', ['-F', '-c', join(folder, 'dovecot.conf')])
  const php = run(
    '/usr/bin/php',
    ['-S', `127.0.0.1:${web}`, '-t', '/var/lib/roundcube/public_html'],
    {
      env: {
        PATH: process.env['PATH'],
        // Its own server answers one request at a time, and a page asks for many.
        PHP_CLI_SERVER_WORKERS: '4',
        ROUNDCUBE_CONFIG_DIR: join(folder, 'config'),
        TMPDIR: join(folder, 'temp'),
      },
      // A group of its own: its workers outlive it otherwise.
      detached: true,
      ...(isRoot && { uid: nobody, gid: nobody }),
    },
  )
  const close = async () => {
    await Promise.all([end(dovecot, () => dovecot.kill('SIGTERM')), end(php, () => endGroup(php))])
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const deadline = Date.now() + 60_000
    for (const [port, child] of [
      [imap, dovecot],
      [web, php],
    ] as const)
      await untilItListens(port, deadline, () => child.exitCode === null)
  } catch (error) {
    await close()
    throw new Error(`Roundcube did not start:\n${said.join('')}`, { cause: error })
  }
  const url = `http://127.0.0.1:${web}`
  const addressOf = (name: string) => `_uid=${uidOf(name)}&_mbox=${mailOf(name).folder}`
  return {
    url,
    close,
    uid: uidOf,
    named: (box, uid) => inFolder(box)[uid - 1]?.name ?? null,
    at: (name) => `${url}/?_task=mail&${addressOf(name)}&_action=show`,
    reply: (name) =>
      `${url}/?_task=mail&_action=compose&_reply_uid=${uidOf(name)}&_mbox=${mailOf(name).folder}`,
    listed: (name) => ({
      list: `${url}/?_task=mail&_mbox=${mailOf(name).folder}`,
      // Roundcube names a row after its number, in base64.
      row: `#rcmrow${Buffer.from(String(uidOf(name)))
        .toString('base64')
        .replace(/=+$/, '')}`,
    }),
    async signIn(page) {
      await page.goto(url)
      await page.type('input[name=_user]', login)
      await page.type('input[name=_pass]', login)
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
      // The mailbox of the town hall, which the agent writes from too.
      execFileSync('/usr/bin/php', ['-r', addIdentity, join(folder, 'db'), mailboxes.delegated])
      await page.goto(`${url}/?_task=settings&_action=identities`)
    },
  }
}

const addIdentity = `(new PDO("sqlite:$argv[1]"))
  ->prepare("insert into identities (user_id, changed, name, email) values (1, datetime(), 'Mairie', ?)")
  ->execute([$argv[2]]);`

const inFolder = (folder: string) => mailboxes.all.filter((one) => one.folder === folder)

function mailOf(name: string): Mail {
  const found = mailboxes.all.find((one) => one.name === name)
  if (!found) throw new Error(`The seed has no ${name}.`)
  return found
}

const uidOf = (name: string) => inFolder(mailOf(name).folder).indexOf(mailOf(name)) + 1

/** Writes each mail as a file; Dovecot numbers those of a folder by the date in their names. */
function fillMaildir(place: string): void {
  for (const { folder } of mailboxes.all)
    for (const part of ['cur', 'new', 'tmp'])
      mkdirSync(join(place, maildirOf(folder), part), { recursive: true })
  mailboxes.all.forEach((mail, at) => {
    const file = join(place, maildirOf(mail.folder), 'cur', `${1_700_000_000 + at}.M1P1.box:2,S`)
    writeFileSync(file, rawOf(mail))
  })
}

const maildirOf = (folder: string) => (folder === 'INBOX' ? '.' : `.${folder}`)

function rawOf({ headers, body, type = 'text/plain' }: Mail): string {
  return [
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
    '',
    body,
    '',
  ].join('\r\n')
}

function dovecotOf(folder: string, port: number, isRoot: boolean): string {
  const me = userInfo().username
  const [internal, unprivileged] = isRoot ? ['dovecot', 'dovenull'] : [me, me]
  return `
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
protocols = imap
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/logs/dovecot.log
listen = 127.0.0.1
ssl = no
auth_allow_cleartext = yes
auth_mechanisms = plain
default_internal_user = ${internal}
default_login_user = ${unprivileged}
first_valid_uid = 1
mail_driver = maildir
mail_path = ${folder}/mail
mail_home = ${folder}/mail
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
passdb passwd-file {
  passwd_file_path = ${folder}/users
}
userdb static {
  fields {
    uid = ${isRoot ? nobody : userInfo().uid}
    gid = ${isRoot ? nobody : userInfo().gid}
  }
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    special_use = \\Sent
    auto = subscribe
  }
  mailbox Drafts {
    special_use = \\Drafts
    auto = subscribe
  }
}
`
}

function roundcubeOf(folder: string, port: number): string {
  return `<?php
$config['db_dsnw'] = 'sqlite:///${folder}/db?mode=0640';
$config['imap_host'] = '127.0.0.1:${port}';
$config['smtp_host'] = '127.0.0.1:9';
$config['des_key'] = 'a key of nobody at all!!';
$config['product_name'] = 'Courrier';
$config['language'] = 'fr_FR';
$config['skin'] = 'elastic';
$config['plugins'] = [];
$config['mail_domain'] = 'valmont.example';
$config['temp_dir'] = '${folder}/temp';
$config['log_dir'] = '${folder}/logs';
$config['log_driver'] = 'file';
$config['enable_spellcheck'] = false;
$config['create_default_folders'] = true;
`
}

function own(folder: string): void {
  // Dovecot reads its users as another user still.
  chmodSync(folder, 0o755)
  for (const name of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
    if (!/^(?:run|state)/.test(name) && !/config\/(?:defaults|mime)/.test(name))
      chownSync(join(folder, name), nobody, nobody)
}
