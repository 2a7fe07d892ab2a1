import { describe, expect, it } from 'vitest'
import { files, read } from './files.ts'

describe('What the long run alone tries', () => {
  it('is in the table of CONTRIBUTING.md, file by file', () => {
    const [, section = ''] =
      /### something to the long run\n(.*?)\n## /s.exec(read('CONTRIBUTING.md')) ?? []
    const told = [...section.matchAll(/`([\w/-]+\.test\.ts)`/g)].map(([, file]) => file)
    const asked = files.filter(
      (file) => file.endsWith('.test.ts') && /world\/times\.ts'/.test(read(file)),
    )
    expect(told.sort()).toEqual(asked)
  })
})
