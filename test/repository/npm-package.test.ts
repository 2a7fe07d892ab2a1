import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { read } from './files.ts'

/** What an integrator writes: each line compiles, but those that are said to be wrong. */
const probe = `import { defineParvis } from '@parvis/widget'
import type {} from '@parvis/widget/react'
import type {} from '@parvis/widget/vue'
import type { GlobalComponents } from 'vue'

export const isThere: Promise<boolean> = defineParvis({ hub: 'https://hub.example', site: 'ville' })
document.addEventListener('parvis-sent', ({ detail }) => detail satisfies null)
document.querySelector('parvis-feedback')?.setAttribute('mode', 'ended')
window.parvis?.ended('voirie')
export const asking = (
  <parvis-feedback service="voirie" mode="ended" float theme="inherit" className="avis" onparvis-sent={({ detail }) => detail satisfies null}>
    <a href="/contact">Donner mon avis</a>
  </parvis-feedback>
)
export const tracking = <parvis-tracker theme="dark" words="mots" />
export type Asking = GlobalComponents['parvis-feedback']
// @ts-expect-error: needs the service
export const silent = <parvis-feedback />
// @ts-expect-error: no such theme
export const pink = <parvis-tracker theme="pink" />
// @ts-expect-error: needs the site
void defineParvis({ hub: 'https://hub.example' })
`

const settings = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: 'ESNext',
    moduleResolution: 'bundler',
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    jsx: 'react-jsx',
    types: [],
    noEmit: true,
  },
  include: ['probe.tsx'],
}

const run = (folder: string, ...words: string[]) =>
  spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' })

describe('The npm package', () => {
  let folder: string
  beforeAll(() => {
    mkdirSync('node_modules/.cache', { recursive: true })
    folder = mkdtempSync('node_modules/.cache/package-')
    mkdirSync(join(folder, 'node_modules/@parvis'), { recursive: true })
    symlinkSync(resolve('dist/npm'), join(folder, 'node_modules/@parvis/widget'), 'junction')
    writeFileSync(join(folder, 'probe.tsx'), probe)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('types what a page may say, in plain pages, React and Vue', () => {
    const compiler = resolve('node_modules/typescript/bin/tsc')
    expect(run(folder, compiler, '-p', '.', '--pretty', 'false').stdout).toBe('')
  })

  it('does nothing on a server', () => {
    const script = `import { defineParvis } from '@parvis/widget'
      console.log(await defineParvis({ hub: 'https://hub.example', site: 'ville' }))`
    const { stdout, stderr } = run(folder, '--input-type=module', '--eval', script)
    expect({ stdout, stderr }).toEqual({ stdout: 'false\n', stderr: '' })
  })

  it('has the version of all the rest', () => {
    const [own, root] = ['dist/npm/package.json', 'package.json'].map((file) =>
      JSON.parse(read(file)),
    )
    expect(own).toMatchObject({ version: root.version, license: root.license })
  })
})
