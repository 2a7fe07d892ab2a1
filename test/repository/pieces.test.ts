/// <reference path="../../hub/platform/database/fs-native-extensions.d.ts" />
import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { tryLock } from 'fs-native-extensions'
import { describe, expect, it } from 'vitest'
import { code, placeOf } from './files.ts'
import { readImports } from './read-imports.ts'

const { sources }: { sources: Readonly<Record<string, readonly string[]>> } = await import(
  String(new URL('../../setup/pieces.js', import.meta.url))
)

describe('A piece of the build', () => {
  it.each(Object.keys(sources))('%s is built again when what it imports changes', (piece) => {
    const made = sources[piece] ?? []
    const places = new Set(
      code
        .filter((file) => made.includes(placeOf(file)))
        .flatMap(readImports)
        .filter(({ isPackage, isType }) => !isPackage && !isType)
        .map(({ to }) => placeOf(to))
        .filter((place) => !['setup', 'dist'].includes(place)),
    )
    expect([...places].filter((place) => !made.includes(place))).toEqual([])
  })
})

describe('A build', () => {
  it('waits while another is under way, then builds only what that one left', async () => {
    const lock = openSync('dist/.lock', 'a+')
    expect(tryLock(lock)).toBe(true)
    const build = spawn(process.execPath, ['setup/build.js'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const ended = new Promise((resolve) => build.once('exit', resolve))
    const said: string[] = []
    for await (const line of createInterface(build.stderr)) {
      said.push(line)
      if (said.length === 1) closeSync(lock)
    }
    expect(await ended).toBe(0)
    expect(said).toEqual([
      'Another build is under way here; this one waits for it.',
      'Nothing changed.',
    ])
  })
})
