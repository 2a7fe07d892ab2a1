import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { hubPackage, program } from '../../setup/release/hub-package.ts'
import { readProject } from '../../setup/release/project.ts'
import { packNpm } from '../../setup/release/tarball.ts'
import { browsers } from '../world/browser.ts'
import { ownFolder } from '../world/product.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { goFirstHour } from './install/first-hour.ts'
import { typeHub } from './install/typed-hub.ts'

/**
 * What a newcomer types, presses, fills in and waits for, from an empty folder to the first answer
 * counted in the console. By `npx` the package is the one that a release writes, from a file;
 * from source it is the build of this checkout: cloning, `npm ci` and building are not timed.
 */
export async function run(): Promise<void> {
  formatMachine()
  const packed = ownFolder()
  try {
    const project = readProject()
    const file = join(packed.path, `parvis-${project.manifest.version}.tgz`)
    writeFileSync(file, packNpm(hubPackage(project), 0, [program]))
    const source = await measure('node', [process.execPath, resolve('dist/hub/main.js')])
    console.log(
      `from source: ${source.seconds.toFixed(0)} s, ${source.presses} presses, ${source.fields} fields; a newcomer types git clone, npm ci, npm run build before`,
    )
    const npx = await measure('npx', ['npm', 'install', file], ['npx', 'parvis'])
    console.log('compose: not measured, it needs an engine that pulls images')
    formatFigure('install_npx_commands', npx.commands, '<=', 2)
    formatFigure('install_npx_presses', npx.presses, '<=', 11)
    formatFigure('install_npx_fields', npx.fields, '<=', 10)
    formatFigure('install_npx_seconds', npx.seconds, '<=', 300)
  } finally {
    packed.remove()
  }
}

async function measure(way: string, ...typed: (readonly [string, ...string[]])[]) {
  const folder = ownFolder()
  const chromium = browsers.find(({ browser }) => browser === 'chromium')
  if (!chromium?.path) throw new Error('There is no Chromium here to press in.')
  const browser = await chromium.open({ headless: true })
  console.log(`${way}:`)
  const began = performance.now()
  try {
    const hub = await typeHub(folder.path, typed)
    try {
      const effort = await goFirstHour(browser, hub.setup)
      const seconds = (performance.now() - began) / 1000
      return { ...effort, commands: hub.commands, seconds }
    } finally {
      await hub.stop()
    }
  } finally {
    await browser.close()
    folder.remove()
  }
}
