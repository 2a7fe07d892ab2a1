import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { beginningsOf, corpus } from '../../fuzz/guided/corpus.ts'
import { drawFrom } from '../../fuzz/guided/draw.ts'
import { follow } from '../../fuzz/guided/follow.ts'
import { sayInput } from '../../fuzz/guided/say-input.ts'
import { readers } from '../../fuzz/readers/list.ts'
import type { Reader } from '../../fuzz/readers/reader.ts'
import { isLong } from '../../world/times.ts'

const often = isLong ? 3_000 : 300
const seed = isLong ? Date.now() % 2 ** 31 : 7

async function tryOn(reader: Reader, input: Uint8Array): Promise<void> {
  try {
    await reader.read(input)
  } catch (error) {
    throw new Error(`seed ${seed}: ${sayInput(reader.name, input)}`, { cause: error })
  }
}

describe.each(readers)('The reader $name', (reader) => {
  it('bears what it is meant to read, what was once found, and what nobody meant', async () => {
    for (const input of beginningsOf(reader)) await tryOn(reader, input)
    const followed = follow(reader)
    const draw = drawFrom(seed)
    for (let n = 0; n < often; n++) await tryOn(reader, followed.next(draw))
  })
})

it('What was once found is kept for readers that there are', () => {
  const kept = existsSync(corpus) ? readdirSync(corpus) : []
  const names = readers.map(({ name }) => name)
  expect(kept.filter((name) => !names.includes(name))).toEqual([])
})
