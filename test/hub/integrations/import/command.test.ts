import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { types } from '../../../world/command.ts'
import { importTown } from '../../../world/import-town.ts'

describe('A file', () => {
  let town: Awaited<ReturnType<typeof importTown>>
  beforeAll(async () => {
    town = await importTown()
  })
  afterAll(() => town.close())

  const mapping = {
    zone: 'Europe/Paris',
    reference: { column: 'numéro' },
    service: { column: 'service' },
    channel: {
      column: 'canal',
      table: { Guichet: 'counter', Téléphone: 'telephone' },
      otherwise: 'web',
    },
    locale: 'fr',
    kind: { column: 'objet' },
    received_at: { column: 'reçue', format: 'DD/MM/YYYY HH:mm' },
    promise: { column: 'échéance', format: 'DD/MM/YYYY' },
  }
  const header = 'numéro;service;canal;objet;reçue;échéance'
  const csv = (...rows: string[]) => `${[header, ...rows].join('\r\n')}\r\n`
  const row = (
    reference: string,
    change: Partial<Record<'service' | 'objet' | 'reçue' | 'échéance' | 'canal', string>> = {},
  ) => {
    const cells = {
      service: 'voirie',
      canal: 'Guichet',
      objet: 'Trou',
      reçue: '20/11/2020 08:30',
      échéance: '08/12/2020',
      ...change,
    }
    return [reference, cells.service, cells.canal, cells.objet, cells.reçue, cells.échéance].join(
      ';',
    )
  }
  const written = (change: object = {}) =>
    town.file(JSON.stringify({ ...mapping, ...change }), 'map.json')
  it('of another country is read as it is written there', async () => {
    const path = town.file(
      `\uFEFF${csv(row('A-1'), '', row('A-2', { objet: '"Trou\r\ndevant le ""12"""', canal: '', échéance: '' }))}`,
      'csv',
    )
    expect((await town.importing(path, 'a', '--mapping', written())).code).toBe(0)
    expect(await town.kept('a')).toMatchObject([
      {
        reference: 'A-1',
        channel: 'counter',
        received_at: new Date('2020-11-20T07:30:00Z'),
        window_to: new Date('2020-12-08T22:59:59Z'),
      },
      { reference: 'A-2', channel: 'web', kind: 'Trou\r\ndevant le "12"', window_to: null },
    ])
    const old = town.file(
      Buffer.from(csv(row('A-3', { objet: 'Chaussée à 3 \u0080' })), 'latin1'),
      'txt',
    )
    const windows = written({ encoding: 'windows-1252' })
    expect((await town.importing(old, 'a', '--mapping', windows)).code).toBe(0)
    expect((await town.kept('a'))[2]).toMatchObject({ kind: 'Chaussée à 3 €' })
  })

  it('whose mapping names a column it does not have is refused before it is read', async () => {
    const refused = await town.importing(
      town.file(csv(row('B-1')), 'csv'),
      'b',
      '--mapping',
      written({ place: { column: 'lieu' } }),
    )
    expect([refused.code, refused.out]).toEqual([1, ''])
    expect(refused.err).toBe(
      'The mapping takes place from the column “lieu”, which the file does not have. It has: “numéro”, “service”, “canal”, “objet”, “reçue”, “échéance”.\n',
    )
    expect(await town.kept('b')).toEqual([])
  })

  it('gives each bad line back with its number and its reason, to be mended and imported again', async () => {
    const long = 'x'.repeat(10_000_000)
    const rejects = join(town.folder, 'rejects.csv')
    const path = town.file(
      csv(
        row('C-1'),
        row('C-2', { service: 'piscine' }),
        row('C-3', { échéance: '01/11/2020' }),
        row('C-4', { reçue: '20/11/2099 08:30', échéance: '' }),
        row('C-5', { objet: 'Trou\u0007' }),
        row('C-6', { objet: 'Trou \u202Egrand' }),
        row('C-7', { objet: long }),
        `${row('C-8')};de trop`,
        'C-9;voirie',
        row('C-10', { reçue: '31/02/2020 08:30' }),
        row('C 11'),
        row('C-12', { reçue: '' }),
        row('C-13'),
      ),
      'csv',
    )
    const {
      code,
      out: summary,
      err,
    } = await town.importing(path, 'c', '--mapping', written(), '--rejects', rejects)
    expect(code).toBe(3)
    expect(summary).toMatch(/^13 requests: 2 new, 0 changed, 0 known already, 11 rejected\./)
    expect(err).toContain('Line 3 was rejected. No service of this organisation has this name.')
    expect((await town.kept('c')).map(({ reference }) => reference)).toEqual(['C-1', 'C-13'])
    const [first, ...rows] = readFileSync(rejects, 'utf8').trimEnd().split('\r\n')
    expect(first).toBe(`${header};parvis_line;parvis_reason`)
    expect(rows.map((one) => one.replace(long, '…').split(';').slice(-2))).toEqual([
      ['3', 'No service of this organisation has this name.'],
      ['4', 'promise: the date in column “échéance” is before its receipt.'],
      ['5', 'received_at (column “reçue”): This date is in the future.'],
      ['6', 'kind (column “objet”): A control character is not accepted.'],
      [
        '7',
        'kind (column “objet”): A character that turns the direction of reading is not accepted in a name.',
      ],
      ['8', 'kind: column “objet” holds 10,000,000 characters, which is longer than any field.'],
      ['9', 'This row has 7 cells, and the first line of the file 6.'],
      ['10', 'This row has 2 cells, and the first line of the file 6.'],
      [
        '11',
        'received_at: “31/02/2020 08:30” in column “reçue” is no date written as DD/MM/YYYY HH:mm.',
      ],
      ['12', 'reference (column “numéro”): This value is not what is expected.'],
      ['13', 'received_at: column “reçue” is empty.'],
    ])
    expect(rows[5]).toContain(long)
    const mended = readFileSync(rejects, 'utf8').replace('piscine', 'voirie')
    const rest = join(town.folder, 'rest.csv')
    const again = await town.importing(
      town.file(mended, 'csv'),
      'c',
      '--mapping',
      written(),
      '--rejects',
      rest,
    )
    expect([again.code, again.out]).toEqual([
      3,
      expect.stringMatching(/^11 requests: 1 new,.* 10 rejected/),
    ])
    expect(readFileSync(rest, 'utf8').split('\r\n')[0]).toBe(first)
  })

  it('gives bad lines back without formulas, and takes them as they were', async () => {
    const rejects = join(town.folder, 'formulas.csv')
    const kinds = ['=1+1', '+33 1', '-2', '@SUM', "'=quoted", 'a,=1+1', 'a "=b"', 'Nid-de-poule']
    const bad = kinds.map((objet, nth) =>
      row(`F-${nth}`, { objet: `"${objet.replaceAll('"', '""')}"`, service: 'piscine' }),
    )
    const given = town.file(csv(...bad), 'csv')
    await town.importing(given, 'k', '--mapping', written(), '--rejects', rejects)
    const refused = readFileSync(rejects, 'utf8')
    expect(refused).toContain("piscine;Guichet;'=1+1;")
    for (const cell of refused.split(/[;,\t\r\n]/)) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/)
    const mended = town.file(refused.replaceAll('piscine', 'voirie'), 'csv')
    expect((await town.importing(mended, 'k', '--mapping', written())).code).toBe(0)
    expect((await town.kept('k')).map(({ kind }) => kind)).toEqual(kinds)
  })

  it('that is cut in the middle of a character loses that line alone', async () => {
    const whole = Buffer.from(csv(row('D-1'), row('D-2', { objet: 'Chaussée' })))
    const cut = whole.subarray(0, whole.indexOf('Chauss') + 7)
    const path = town.file(cut, 'csv')
    const answer = await town.importing(path, 'd', '--mapping', written())
    expect(answer.code).toBe(3)
    expect(answer.err).toContain('Line 3 was rejected.')
    expect((await town.kept('d')).map(({ reference }) => reference)).toEqual(['D-1'])
  })

  it('whose quote is never closed is taken up to there', async () => {
    const path = town.file(csv(row('E-1'), row('E-2', { objet: '"Trou' }), row('E-3')), 'csv')
    const answer = await town.importing(path, 'e', '--mapping', written())
    expect(answer.code).toBe(1)
    expect(answer.err).toMatch(/^A quote is opened on line 3, or after it, and never closed\./)
    expect((await town.kept('e')).map(({ reference }) => reference)).toEqual(['E-1'])
  })

  it('that is none, or is asked of nobody, is refused with a sentence', async () => {
    const good = town.file(csv(row('F-1')), 'csv')
    const map = written()
    const sentence = async (path: string, ...more: string[]) => {
      const { code, err } = await town.importing(path, 'f', ...more)
      expect(code).toBe(1)
      return err.replaceAll(town.folder, '').trimEnd()
    }
    expect(await sentence(town.file('', 'csv'), '--mapping', map)).toMatch(
      /is empty: nothing was imported\.$/,
    )
    expect(await sentence(town.file(' \n\n', 'json'), '--mapping', map)).toMatch(
      /is empty: nothing was imported\.$/,
    )
    expect(await sentence(join(town.folder, 'none.csv'), '--mapping', map)).toBe(
      'There is no file /none.csv.',
    )
    expect(await sentence(good)).toMatch(/needs --mapping/)
    expect(await sentence(town.file('', 'xlsx'))).toMatch(/is empty/)
    expect(await sentence(town.file('x', 'xlsx'), '--mapping', map)).toMatch(
      /can be imported: its name ends in \.csv/,
    )
    expect(await sentence(good, '--mapping', 'brest-311')).toBe(
      'There is no mapping brest-311: give a file, or one of boston-311.',
    )
    expect(
      await sentence(good, '--mapping', town.file('{"zone": "Europe/Bourg"}', 'json')),
    ).toMatch(/is not one\./)
    expect(await sentence(good, '--mapping', written({ service: 'piscine' }))).toBe(
      'The mapping names the service piscine, which this organisation does not offer.',
    )
    expect(await sentence(good, '--mapping', map, '--force')).toBe(
      '--force is not an option of this command.',
    )
    for (const source of ['SIG 2', 'Sig', 'sig_2', '-sig', 's'.repeat(65)])
      expect((await town.importing(good, source, '--mapping', map)).err).toBe(
        `--source is "${source}" but should be lower-case letters, digits and dashes, 64 at most.\n`,
      )
    const words = [
      'import',
      'requests',
      good,
      '--organisation',
      'nulle-part',
      '--source',
      'f',
      '--mapping',
      map,
    ]
    const { code, err } = await types(words, town.memory)
    expect([code, err]).toEqual([
      1,
      'No organisation of this hub is called "nulle-part". Known here: bourg.\n',
    ])
    const alone = await types(['import', 'requests'], town.memory)
    expect([alone.code, alone.err]).toEqual([1, expect.stringMatching(/^Say which file/)])
    expect(await town.kept('f')).toEqual([])
  })

  it('that holds a header alone holds no request', async () => {
    const answer = await town.importing(town.file(header, 'csv'), 'g', '--mapping', written())
    expect([answer.code, answer.out]).toEqual([
      0,
      expect.stringMatching(/^0 requests.*\nThe file holds no request\.\n$/),
    ])
  })

  it('says what its source saw, reopenings included', async () => {
    const state = { column: 'état', table: { Ouverte: 'in_progress', Close: 'closed' } }
    const map = written({ state, closed_at: { column: 'fin', format: 'DD/MM/YYYY HH:mm' } })
    const at = (how: string, end: string) =>
      town.file(`${header};état;fin\n${row('H-1')};${how};${end}\n`, 'csv')
    await town.importing(at('Close', '25/11/2020 10:00'), 'h', '--mapping', map)
    expect(await town.kept('h')).toMatchObject([
      { state: 'closed', state_at: new Date('2020-11-25T09:00:00Z') },
    ])
    const reopened = await town.importing(at('OUVERTE', ''), 'h', '--mapping', map)
    expect(reopened.out).toMatch(/1 changed/)
    expect(await town.kept('h')).toMatchObject([{ state: 'in_progress' }])
    const backwards = await town.importing(at('Close', '01/11/2020 10:00'), 'h', '--mapping', map)
    expect(backwards.err).toContain('It is closed before it was received.')
  })
})
