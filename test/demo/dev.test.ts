import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { files } from '../repository/files.ts'
import { databaseOf, layLivedDemo } from '../world/lived-demo.ts'
import { descendantsOf, isAlive } from '../world/processes.ts'
import { ownFolder, type Product, startDev } from '../world/product.ts'

/** What `npm run dev` reads of the repository. */
const sources =
  /^((console|demo|extension|frame|hub|setup|shared|widget)\/|(package|package-lock|tsconfig)\.json$|vite\.config\.ts$)/

describe.skipIf(process.platform !== 'linux')('npm run dev', () => {
  const copy = ownFolder()
  const data = ownFolder()
  let dev: Product
  beforeAll(async () => {
    for (const file of files) if (sources.test(file)) cpSync(file, join(copy.path, file))
    // Each package is a link, so that nothing of this copy can reach into the folder they are in.
    mkdirSync(join(copy.path, 'node_modules'))
    for (const name of readdirSync('node_modules'))
      if (!/^\.(cache|vite)/.test(name))
        symlinkSync(resolve('node_modules', name), join(copy.path, 'node_modules', name))
    await layLivedDemo(data.path)
    dev = await startDev(copy.path, data.path, databaseOf(data.path))
  })
  afterAll(async () => {
    await dev?.kill()
    copy.remove()
    data.remove()
  })

  /** Saves a file with another word in it, and waits until it is said what of it was built again. */
  async function save(file: string, old: string, changed: string): Promise<string> {
    const path = join(copy.path, file)
    const text = readFileSync(path, 'utf8')
    expect(text).toContain(old)
    const rebuilt = dev.says(/^(Rebuilt .+|Not rebuilt)(?= in \d+\.\d s\.$|;)/m)
    writeFileSync(path, text.replace(old, changed))
    return rebuilt
  }

  const read = async (path: string) => {
    const response = await fetch(`${dev.at('hub')}${path}`)
    return { status: response.status, text: await response.text() }
  }

  it('shows a saved change of the console, and leaves the town alone', async () => {
    const { text } = await read('/console/fr.js')
    expect(text).not.toContain('words-of-this-test')
    expect(
      await save(
        'console/main.tsx',
        "getElementById('console')",
        "getElementById('words-of-this-test')",
      ),
    ).toBe('Rebuilt console')
    expect((await read('/console/fr.js')).text).toContain('words-of-this-test')
  })

  it('shows a saved change of the widget under another version, and leaves the town alone', async () => {
    const versionOf = (text: string) => /widget\/(dev\d+)\//.exec(text)?.[1]
    const before = versionOf((await read('/parvis.js')).text)
    expect(await save('widget/loader.ts', 'no data-site', 'words of this test')).toBe(
      'Rebuilt widget',
    )
    const { text } = await read('/parvis.js')
    expect(text).toContain('words of this test')
    expect(versionOf(text)).not.toBe(before)
    expect((await read(`/widget/${versionOf(text)}/form.js`)).status).toBe(200)
    expect((await read(`/widget/${before}/form.js`)).status).toBe(404)
  })

  it('shows a saved change of a page of the hub', async () => {
    expect(
      await save(
        'hub/requests/tracking/carnet-page.tsx',
        '<main class="request">',
        '<main class="of-this-test">',
      ),
    ).toBe('Rebuilt hub')
    expect((await read('/carnet')).text).toContain('of-this-test')
  })

  it('leaves no process after a SIGINT', async () => {
    const all = [dev.process.pid ?? 0, ...descendantsOf(dev.process.pid ?? 0)]
    expect(await dev.stop()).toBe(0)
    expect(all.filter(isAlive)).toEqual([])
  })
})
