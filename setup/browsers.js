import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bringFromDebian, isDebianRoot } from './debian.js'

/**
 * Usual paths of browsers, by name; an environment variable of the same name in capitals overrides
 * them.
 */
const places = JSON.parse(readFileSync(new URL('./browsers.json', import.meta.url), 'utf8'))

/** Their names in Debian and in the browser downloads, where different. */
const names = {
  chromium: { debian: 'chromium', build: 'chrome@stable' },
  chromium_shell: { debian: 'chromium-headless-shell', build: 'chrome-headless-shell@stable' },
  firefox: { debian: 'firefox-esr', build: 'firefox@stable' },
}

/** Folder of downloaded browsers. */
const brought = 'node_modules/.cache/parvis-browsers'

/**
 * Finds Chromium, headless Chromium and Firefox, and installs missing ones: from Debian as root,
 * elsewhere as test builds.
 * @returns the path of each, or nothing for an unavailable one, to report
 */
export function ensureBrowsers() {
  const missing = Object.keys(places).filter((name) => !find(name))
  if (missing.length > 0) {
    process.stderr.write(`Bringing ${missing.map((name) => names[name].debian).join(' and ')}…\n`)
    if (isDebianRoot()) bringFromDebian(missing.map((name) => names[name].debian))
    for (const name of missing.filter((one) => !find(one))) bringForTests(name)
  }
  const found = Object.fromEntries(Object.keys(places).map((name) => [name, find(name)]))
  // Without headless Chromium, its journeys run in normal Chromium.
  for (const [name, path] of Object.entries(found))
    if (!path && name !== 'chromium_shell')
      process.stderr.write(
        `No ${name} can be had here. Its journeys are skipped and counted. ` +
          `Install it, or set ${name.toUpperCase()} to its path.\n`,
      )
  return found
}

function find(name) {
  const asked = process.env[name.toUpperCase()]
  const kept = join(brought, `${name}.path`)
  const candidates = [
    ...(asked ? [asked] : []),
    ...places[name],
    ...(existsSync(kept) ? [readFileSync(kept, 'utf8').trim()] : []),
  ]
  return candidates.find((path) => existsSync(path))
}

function bringForTests(name) {
  try {
    const words = ['--no-install', 'browsers', 'install', names[name].build, '--path', brought]
    const said = execFileSync('npx', [...words, '--format', '{{path}}'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
    })
    const path = said.trim().split('\n').at(-1) ?? ''
    if (existsSync(path))
      execFileSync('sh', ['-c', `printf %s "$1" > "$2"`, 'sh', path, join(brought, `${name}.path`)])
  } catch {
    // The caller reports it, with advice.
  }
}
