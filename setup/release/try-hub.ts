import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { filesIn } from '../package/built.ts'
import { readTree } from './lockfile.ts'
import { runHub } from './surface/run-hub.ts'

/**
 * Installs the hub's package in both ways people do, runs it and its demo, and fetches what they
 * serve; reports versions and sizes.
 * @param tarball its file
 * @throws Error when it cannot be installed, started or fetched
 */
export async function tryHub(tarball: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-installed-'))
  try {
    await tryUnpacked(resolve(tarball), join(folder, 'unpacked'))
    await tryInstalled(resolve(tarball), join(folder, 'installed'))
    await tryOneWord(resolve(tarball))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Tests the unpacked package: `npm ci` installs exactly the tested versions. */
async function tryUnpacked(tarball: string, folder: string): Promise<void> {
  mkdirSync(folder)
  execFileSync('tar', ['xzf', tarball, '-C', folder])
  const home = join(folder, 'package')
  npm(home, 'ci', '--omit=dev')
  const wanted = readTree(readFileSync(join(home, 'npm-shrinkwrap.json'), 'utf8'))
  const found = readTree(readFileSync(join(home, 'node_modules/.package-lock.json'), 'utf8'))
  const others = Object.keys(found).filter((one) => found[one]?.version !== wanted[one]?.version)
  if (others.length > 0) throw new Error(`Installed otherwise than it was tried: ${others}`)
  await say('npm ci in what was unpacked', home, home)
}

/** Tests it as a dependency: npm chooses the versions of its dependencies. */
async function tryInstalled(tarball: string, folder: string): Promise<void> {
  mkdirSync(folder)
  npm(folder, 'install', '--prefix', folder, tarball)
  const help = execFileSync('npx', ['parvis', 'help'], { cwd: folder, encoding: 'utf8' })
  if (!help.startsWith('parvis COMMAND')) throw new Error(`npx parvis help says: ${help}`)
  await say('npm install of the file', folder, join(folder, 'node_modules/parvis'))
  await tryDemo(join(folder, 'node_modules/.bin/parvis'))
}

/** Starts the demo, opens the page it names first, and follows every link of that page. */
async function tryDemo(program: string): Promise<void> {
  const typed = [program, 'demo', '--without-history'] as const
  const links = await runHub(typed, followLinks, 'start here')
  const broken = links.filter(([, status]) => status !== 200)
  if (broken.length > 0) throw new Error(`npx parvis demo: broken links: ${broken.join(', ')}`)
  console.log(`npx parvis demo: tells its stories; ${links.length} links answer`)
}

/** @returns the page and each address of its links, pictures and styles, with its status */
async function followLinks(page: string): Promise<(readonly [url: string, status: number])[]> {
  const text = await (await fetch(page)).text()
  const named = [...text.matchAll(/(?:href|src)="([^"#][^"]*)"/g)]
  const links = named.map(([, link = '']) => new URL(link.replaceAll('&amp;', '&'), page).href)
  return Promise.all(
    [...new Set([page, ...links])].map(async (url) => [url, (await fetch(url)).status] as const),
  )
}

/** Tests `npx parvis` in an empty folder, as this package would answer it. */
async function tryOneWord(tarball: string): Promise<void> {
  const began = performance.now()
  const typed = ['npm', 'exec', '--yes', `--package=${tarball}`, '--', 'parvis'] as const
  const status = await runHub(typed, async (url) => (await fetch(`${url}/readyz`)).status)
  if (status !== 200) throw new Error(`npx parvis: /readyz answers ${status}`)
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(`npx parvis: answers after ${seconds} s, of which most is npm`)
}

async function say(how: string, folder: string, home: string): Promise<void> {
  const lock = readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')
  const tree = Object.entries(readTree(lock))
  const scripts = tree.filter(([, { hasInstallScript }]) => hasInstallScript)
  if (scripts.length > 0) throw new Error(`These run when they are installed: ${scripts}`)
  const served = await runHub(
    [process.execPath, join(home, 'hub/main.js'), 'serve', '--embedded'],
    async (url) => {
      const pages = ['/healthz', '/parvis.js', '/console/', '/openapi.json', '/recu']
      return Promise.all(
        pages.map(async (page) => [page, (await fetch(url + page)).status] as const),
      )
    },
  )
  const refused = served.filter(([, status]) => status !== 200)
  if (refused.length > 0) throw new Error(`${how}: not served: ${refused.join(', ')}`)
  const bytes = [...filesIn(join(folder, 'node_modules')).keys()]
    .map((name) => statSync(join(folder, 'node_modules', name)).size)
    .reduce((sum, size) => sum + size, 0)
  console.log(
    `${how}: ${tree.length} packages, ${Math.round(bytes / 1e6)} MB, no script run; serves ${served.map(([page]) => page).join(', ')}`,
  )
}

/** npm's own output goes to standard error. */
const npm = (folder: string, ...words: string[]) =>
  execFileSync('npm', [...words, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  })
