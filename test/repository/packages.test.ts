import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archive, type Files } from '../../setup/package/archive.ts'
import { filesFor, stores } from '../../setup/package/built.ts'
import { checkChrome } from '../../setup/package/check-chrome.ts'
import { explained } from '../../setup/package/explained.ts'
import { lintFirefox, weigh } from '../../setup/package/lint-firefox.ts'
import { pluginFiles, plugins } from '../../setup/package/plugins.ts'
import { isLong } from '../world/times.ts'
import { files as tracked } from './files.ts'

let folder: string
beforeAll(() => {
  mkdirSync('node_modules/.cache', { recursive: true })
  folder = mkdtempSync('node_modules/.cache/packages-')
})
afterAll(() => rmSync(folder, { recursive: true }))

const bytes = (text: string) => new TextEncoder().encode(text)
const manifestOf = (files: Files) =>
  JSON.parse(Buffer.from(files.get('manifest.json') ?? '').toString('utf8'))

/** What is sent to Chrome, with other words in its manifest or another file in it. */
function chromeWith(more: Record<string, unknown>, others: Record<string, string> = {}): Files {
  const files = new Map(filesFor('chrome', 'dist'))
  for (const [name, text] of Object.entries(others)) files.set(name, bytes(text))
  return files.set('manifest.json', bytes(JSON.stringify({ ...manifestOf(files), ...more })))
}

describe.each(stores)('The package for %s', (store) => {
  const files = () => filesFor(store, 'dist')

  it('is the same bytes wherever and in whatever order it is packed', () => {
    const zone = process.env['TZ']
    const packed = ['Asia/Tokyo', 'America/Lima'].map((place, at) => {
      process.env['TZ'] = place
      const all = [...files()]
      return archive(new Map(at === 0 ? all : all.reverse()))
    })
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(Buffer.compare(packed[0] ?? bytes(''), packed[1] ?? bytes('a'))).toBe(0)
  })

  it('holds what was built, sorted, without a key and without what only we read', () => {
    const unpacked = unzipSync(archive(files()))
    expect(Object.keys(unpacked)).toEqual([...files().keys()].sort())
    for (const [name, content] of files())
      expect(Buffer.compare(unpacked[name] ?? bytes(''), content), name).toBe(0)
    expect(manifestOf(files())).not.toHaveProperty('key')
    expect(Object.keys(unpacked).filter((name) => /\.map$|(^|\/)\./.test(name))).toEqual([])
  })
})

describe.each(plugins)('The package of the plugin for %s', (plugin) => {
  it('is one folder, with the version of the release wherever it says one', () => {
    const packed = [...pluginFiles(plugin, '7.8.9')]
    expect(packed.filter(([name]) => !name.startsWith('parvis/'))).toEqual([])
    const said = packed.map(([, content]) => Buffer.from(content).toString()).join('')
    expect(said).toContain('7.8.9')
    expect(said).not.toContain('0.0.0')
  })
})

describe('What Chrome and Edge would refuse', () => {
  it('is nothing of ours', () => {
    expect(checkChrome(filesFor('chrome', 'dist'))).toEqual([])
  })

  it.each([
    ['a key', chromeWith({ key: 'MIIB' }), 'key'],
    [
      'an address to be renewed from',
      chromeWith({ update_url: 'https://a.example' }),
      'update_url',
    ],
    ['a description that is cut', chromeWith({ description: 'a'.repeat(133) }), '133 letters'],
    ['a name that is cut', chromeWith({ name: 'a'.repeat(46) }), '46 letters'],
    ['words that are in no language', chromeWith({ name: '__MSG_absent__' }), 'has no name'],
    ['an icon of another size', chromeWith({ icons: { 128: 'icons/48.png' } }), '48 × 48'],
    ['no icon for the store', chromeWith({ icons: { 48: 'icons/48.png' } }), '128'],
    [
      'a file that is not there',
      chromeWith({ options_ui: { page: 'a.html', open_in_tab: true } }),
      'a.html',
    ],
    [
      'scripts from anywhere',
      chromeWith({ content_security_policy: { extension_pages: "script-src 'self' https:" } }),
      'https:',
    ],
    [
      'a script of another site',
      chromeWith({}, { 'a.html': '<script src="//a.example/a.js"></script>' }),
      'a.html',
    ],
    [
      'a module of another site',
      chromeWith({}, { 'a.js': "import('https://a.example/a.js')" }),
      'a.js',
    ],
  ])('is %s', (_, files, word) => {
    expect(checkChrome(files).join('\n')).toContain(word)
  })
})

describe('What Mozilla would say', () => {
  it('is nothing but what is explained', () => {
    const files = filesFor('firefox', 'dist')
    const path = join(folder, 'firefox.zip')
    writeFileSync(path, archive(files))
    const { faults, stay } = lintFirefox(path, files)
    expect(faults).toEqual([])
    expect(stay).toHaveLength(explained.length)
  })

  const files: Files = new Map([['a.js', bytes('e.innerHTML=t.__html')]])
  const at = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe', file: 'a.js', line: 1, column: 3 }

  it('is a fault when the same is said of other code, or once more than explained', () => {
    const elsewhere = new Map([['a.js', bytes('e.innerHTML=typed')]])
    expect(weigh([], [at], files).faults.join()).not.toContain('Unsafe')
    expect(weigh([], [at], elsewhere).faults.join()).toContain('Unsafe')
    expect(weigh([], [at, at], files).faults.join()).toContain('Unsafe')
  })

  it('is a fault when it is an error or a notice, and when what is explained is gone', () => {
    expect(weigh([at], [], files).faults.join()).toContain('Unsafe')
    expect(weigh([], [], files).faults).toHaveLength(explained.length)
  })
})

// What takes minutes is tried in long runs alone.
const describeLong = isLong ? describe : () => {}

describeLong('Whoever builds it again', () => {
  it('has the same packages, in another folder and another zone of time', () => {
    const other = realpathSync(mkdtempSync(join(tmpdir(), 'parvis-')))
    for (const file of tracked) {
      mkdirSync(join(other, dirname(file)), { recursive: true })
      cpSync(file, join(other, file))
    }
    symlinkSync(resolve('node_modules'), join(other, 'node_modules'), 'junction')
    execFileSync(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--app', '--logLevel', 'error'],
      { cwd: other, env: { ...process.env, NODE_ENV: 'production', TZ: 'Asia/Tokyo' } },
    )
    for (const store of stores) {
      const again = archive(filesFor(store, join(other, 'dist')))
      expect(Buffer.compare(again, archive(filesFor(store, 'dist'))), store).toBe(0)
    }
    rmSync(other, { recursive: true })
  })
})
