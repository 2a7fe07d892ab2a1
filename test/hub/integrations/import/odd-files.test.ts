import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importTown } from '../../../world/import-town.ts'
import { said } from '../../../world/said-requests.ts'

describe('An import', () => {
  let town: Awaited<ReturnType<typeof importTown>>
  beforeAll(async () => {
    town = await importTown()
  })
  afterAll(() => town.close())

  const table = {
    zone: 'Europe/Paris',
    reference: { column: 'id' },
    service: 'voirie',
    channel: 'web',
    locale: 'fr',
    kind: { column: 'kind' },
    received_at: { column: 'received' },
  }
  const open311 = { zone: 'Europe/Paris', service: 'voirie', locale: 'fr' }
  const map = (content: object) => town.file(JSON.stringify(content), 'map.json')
  const csv = (...rows: string[]) => `id,kind,received\n${rows.join('\n')}\n`
  const past = (reference: string) =>
    said(reference, { received_at: '2020-11-20T08:00:00Z', promise: undefined })
  const deep = `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`

  it('rejects a date of a year that no calendar here knows, and takes the lines around it', async () => {
    const rows = ['A-1,Trou,2020-11-20', 'A-2,Trou,0050-01-01', 'A-3,Trou,0000-01-01']
    const path = town.file(csv(...rows, 'A-4,Trou,9999-12-31', 'A-5,Trou,2020-11-21'), 'csv')
    const { code, err } = await town.importing(path, 'a', '--mapping', map(table))
    expect(code).toBe(3)
    expect(err).toContain(
      'Line 3 was rejected. received_at: “0050-01-01” in column “received” is before 1900 or after 2200.\n',
    )
    for (const date of ['0000-01-01', '9999-12-31'])
      expect(err).toContain(`“${date}” in column “received” is before 1900 or after 2200.\n`)
    expect((await town.kept('a')).map(({ reference }) => reference)).toEqual(['A-1', 'A-5'])
  })

  it('rejects a line of JSON that goes too deep, and keeps it as it was', async () => {
    const rejects = join(town.folder, 'deep.ndjson')
    const path = town.file(`${deep}\n${JSON.stringify(past('B-1'))}\n`, 'ndjson')
    const { code, err } = await town.importing(path, 'b', '--rejects', rejects)
    expect(code).toBe(3)
    expect(err).toContain('Line 1 was rejected. ')
    expect(JSON.parse(readFileSync(rejects, 'utf8'))).toMatchObject({ parvis_text: deep })
    expect(await town.kept('b')).toMatchObject([{ reference: 'B-1' }])
  })

  it('rejects a request of Open311 that goes too deep, and keeps what is not nested', async () => {
    const rejects = join(town.folder, 'deep.json.ndjson')
    const path = town.file(`[{"service_request_id":"C-1","more":${deep}}]`, 'json')
    const more = ['--mapping', map(open311), '--rejects', rejects]
    expect((await town.importing(path, 'c', ...more)).code).toBe(3)
    expect(JSON.parse(readFileSync(rejects, 'utf8'))).toMatchObject({ service_request_id: 'C-1' })
  })

  it('writes over no mapping, and beside it into ordinary files alone', async () => {
    const [mapping, path] = [map(table), town.file(csv('D-1,Trou,2020-11-20'), 'csv')]
    const before = readFileSync(mapping, 'utf8')
    for (const option of ['rejects', 'codes'])
      for (const [beside, sentence] of [
        [mapping, /, the mapping itself\. Name another file/],
        [town.folder, / is no ordinary file\. Name another file/],
        [join(town.folder, 'none', 'x.csv'), / cannot be written \(ENOENT\)\. Name another/],
        ['/dev/null', /null is no ordinary file\. /],
        ['/dev/stdout', /stdout is no ordinary file\. /],
      ] as const) {
        const told = await town.importing(path, 'd', '--mapping', mapping, `--${option}`, beside)
        expect([told.code, told.err]).toEqual([1, expect.stringMatching(sentence)])
      }
    expect(readFileSync(mapping, 'utf8')).toBe(before)
    expect(existsSync(join(town.folder, 'none'))).toBe(false)
    expect(await town.kept('d')).toEqual([])
  })

  it.each(['5', '"abc"', 'null', 'true'])('finds no request in a document of %s', async (text) => {
    const path = town.file(text, 'json')
    const { code, err } = await town.importing(path, 'e', '--mapping', map(open311))
    expect(code).toBe(1)
    expect(err).toContain(`${path} holds neither a request nor a list. Nothing was imported.\n`)
  })

  it('shows what a terminal would obey, from a cell or the name of a column', async () => {
    const [cell, name] = ['\u001B]0;pwned\u0007', 'x\u001B[2J\u202E']
    const rows = csv(`F-1,Trou,${cell}`)
    const { err } = await town.importing(town.file(rows, 'csv'), 'f', '--mapping', map(table))
    expect(err).toContain('“\\u001b]0;pwned\\u0007”')
    const many = Array.from({ length: 29 }, (_, n) => `c${n}`)
    const wide = town.file(`${[name, ...many].join(',')}\n`, 'csv')
    const other = await town.importing(wide, 'f', '--mapping', map(table))
    expect(other.err).toMatch(/It has: “x\\u001b\[2J\\u202e”, .*“c18”, and 10 more\.\n$/)
  })

  it.each([
    ['UTF-16', Buffer.from('\uFEFFid\tkind', 'utf16le'), 'is written in UTF-16. Save it as UTF-8'],
    [
      'UTF-16, the other way round',
      Buffer.from('\uFEFFid\tkind', 'utf16le').swap16(),
      'is written in UTF-16. Save it as UTF-8',
    ],
    ['gzip', gzipSync('id,kind'), 'is compressed by gzip. Unpack it'],
  ])('says what to do with a file in %s', async (_, bytes, sentence) => {
    const path = town.file(bytes, 'txt')
    const { code, err } = await town.importing(path, 'g', '--mapping', map(table))
    expect([code, err]).toEqual([1, `${path} ${sentence} and import that: nothing was imported.\n`])
  })

  it.each(['"', '\n', '\u0000', '\uD83D', '', ';;'])('refuses %j as a delimiter', async (one) => {
    const path = town.file(csv('H-1,Trou,2020-11-20'), 'csv')
    const mapping = map({ ...table, delimiter: one })
    const { code, err } = await town.importing(path, 'h', '--mapping', mapping)
    expect(code).toBe(1)
    expect(err).toMatch(/A delimiter is one character, .*\n.*delimiter/)
  })
})
