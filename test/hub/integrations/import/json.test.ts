import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importTown } from '../../../world/import-town.ts'
import { said } from '../../../world/said-requests.ts'

describe('A file', () => {
  let town: Awaited<ReturnType<typeof importTown>>
  beforeAll(async () => {
    town = await importTown()
  })
  afterAll(() => town.close())

  it('of JSON lines says what a batch says, and its rejected lines can be mended', async () => {
    const rejects = join(town.folder, 'rejects.ndjson')
    const lines = [
      JSON.stringify(said('I-1')),
      '',
      '{"reference":',
      JSON.stringify(said('I-2', { size: 3 })),
    ]
    const path = town.file(`${lines.join('\n')}\n`, 'ndjson')
    const answer = await town.importing(path, 'i', '--rejects', rejects)
    // The hour of the tests' requests is still to come on some machines.
    expect(answer.code).toBe(3)
    const rejected = readFileSync(rejects, 'utf8')
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one))
    expect(rejected.slice(-2)).toMatchObject([
      { parvis_line: 3, parvis_text: '{"reference":' },
      { parvis_line: 4, reference: 'I-2' },
    ])
    const { size: _, ...mended } = rejected.at(-1)
    const again = await town.importing(town.file(JSON.stringify(mended), 'jsonl'), 'i')
    expect(again.code).toBe(0)
    expect((await town.kept('i')).map(({ reference }) => reference)).toContain('I-2')
  })

  const asOpen311 = (id: string | number, change: object = {}) => ({
    service_request_id: id,
    status: 'OPEN',
    service_name: 'Potholes',
    requested_datetime: '2020-11-20T08:00:00',
    expected_datetime: '2020-12-08T17:00:00+01:00',
    updated_datetime: null,
    lat: 48.85,
    agency_responsible: { recipient: ['Voirie'] },
    ...change,
  })
  it.each([
    ['a list', [asOpen311(1), asOpen311('2')], ['1', '2']],
    ['a list under its name', { service_requests: [asOpen311(3), asOpen311(4)] }, ['3', '4']],
    ['one alone', asOpen311(5), ['5']],
  ])('of Open311 is read as %s', async (name, content, references) => {
    const source = name.replaceAll(' ', '-')
    const map = town.file(
      JSON.stringify({ zone: 'Europe/Paris', service: 'voirie', locale: 'fr' }),
      'map.json',
    )
    const answer = await town.importing(
      town.file(JSON.stringify(content), 'json'),
      source,
      '--mapping',
      map,
    )
    expect([answer.code, answer.err]).toEqual([0, ''])
    expect(await town.kept(source)).toMatchObject(
      references.map((reference) => ({
        reference,
        kind: 'Potholes',
        state: 'in_progress',
        received_at: new Date('2020-11-20T07:00:00Z'),
        window_to: new Date('2020-12-08T16:00:00Z'),
      })),
    )
  })

  it('of Open311 that is cut is taken up to there', async () => {
    const map = town.file(
      JSON.stringify({ zone: 'Europe/Paris', service: 'voirie', locale: 'fr' }),
      'map.json',
    )
    const closed = asOpen311('J-2', { status: 'Closed', updated_datetime: '2020-11-30T08:00:00Z' })
    const text = JSON.stringify([
      asOpen311('J-1', { expected_datetime: '' }),
      closed,
      asOpen311('é'),
    ])
    const bytes = Buffer.from(text)
    const answer = await town.importing(
      town.file(bytes.subarray(0, bytes.indexOf('é') + 1), 'json'),
      'j',
      '--mapping',
      map,
    )
    expect(answer.code).toBe(1)
    expect(answer.err).toMatch(/^The file is not readable JSON after its 2 first requests: /)
    expect(await town.kept('j')).toMatchObject([
      { reference: 'J-1', window_to: null },
      { reference: 'J-2', state: 'closed', state_at: new Date('2020-11-30T08:00:00Z') },
    ])
  })
})
