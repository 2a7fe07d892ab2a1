import { describe, expect, it } from 'vitest'
import { files, read } from './files.ts'

describe('What the long run alone tries', () => {
  it('is in the table of CONTRIBUTING.md, file by file', () => {
    const [, section = ''] =
      /### something to the long run\n(.*?)\n## /s.exec(read('CONTRIBUTING.md')) ?? []
    const told = [...section.matchAll(/`(\w+\/[\w-]+)`/g)]
      .map(([, name]) => name)
      .filter((name) => name !== 'test/world')
    const asked = files
      .filter((file) => file.endsWith('.test.ts') && /world\/times\.ts'/.test(read(file)))
      .map((file) => file.slice('test/'.length, -'.test.ts'.length))
    expect(told.sort()).toEqual(asked)
  })
})
