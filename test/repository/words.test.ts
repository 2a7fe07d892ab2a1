import { describe, expect, it } from 'vitest'
import { files, linesWith } from './files.ts'

/** What people wrote, but the tests that name the words they refuse. */
const written = files.filter(
  (file) =>
    /\.(tsx?|js|md|sql|css|html|json|ya?ml|sh|svg)$/.test(file) &&
    file !== 'package-lock.json' &&
    !file.endsWith('words.test.ts'),
)

/** Words of a market where a tool or a library imposes them. */
const imposed =
  /\bcustomer_id\b|\bcustomer\.(email|phone|mobile)\b|\bdata-tab="customer"|'node:stream\/consumers'|\bconsumer: '(client|server)'/g

/** What a person reads on a screen. A program may be a client, and no screen shows one. */
const screens = written.filter((file) =>
  /^(shared\/text|demo\/site\/text|extension\/_locales)\//.test(file),
)

describe('People', () => {
  it('are usagers, never customers nor consumers', () => {
    const found = linesWith(/customer|consumer/i, written)
    const meant = found.filter((line) =>
      /customer|consumer/i.test(line.replace(/^\S+ /, '').replace(imposed, '')),
    )
    expect(meant).toEqual([])
  })

  it('are clients of nobody', () => {
    expect(linesWith(/client/i, screens)).toEqual([])
    const people = /\b(clientes?|clientèle|(nos|vos|leurs|our|your|their|satisfied) clients?)\b/i
    expect(linesWith(people, written)).toEqual([])
  })

  it('are counted on to notice a name that betrays them', () => {
    expect(files.filter((file) => /customer|consumer/i.test(file))).toEqual([])
  })
})

describe('What is written', () => {
  it('leaves nothing for later', () => {
    expect(linesWith(/\b(TODO|FIXME|XXX)\b/, written)).toEqual([])
  })

  it('lets every test run', () => {
    expect(linesWith(/\.(only|skip)\(/, written)).toEqual([])
  })

  it('knows no path of the machine it was written on', () => {
    expect(linesWith(/(?<![\w.<}*)/-])\/(work|root|tmp)\b/, written)).toEqual([])
  })
})
