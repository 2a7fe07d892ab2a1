import { describe, expect, it } from 'vitest'
import { encodingOf } from '#shared/results/encoding-of.ts'
import { openExport } from '#shared/results/read-export.ts'
import { dayIn } from '../../../../hub/platform/time/day.ts'
import { avis, experiences } from '../../../world/state-exports.ts'

const place = { zone: 'Europe/Paris', today: '2026-11-24', dayIn }
const opened = (text: string) => openExport(text, place)
const linesOf = (text: string) => [...(opened(text)?.lines() ?? [])]
const faultsOf = (text: string) =>
  linesOf(text).map((one) => ('fault' in one ? [one.line, one.fault, one.column] : one.row))

const satisfaction = "De façon générale, comment ça s'est passé ?"
const written = {
  'ID expérience': '4711',
  'Écrit le': '12/10/2026',
  'Pseudonyme usager': 'Jeanne du 69',
  Description: 'Mon numéro est 06 12 34 56 78',
  'Ressenti usager': 'Négatif',
  Réactivité: 'Négatif',
  Relation: 'Positif',
}

describe('An export of Services Publics+', () => {
  it('is known by its columns, and only what is coded is taken from it', () => {
    const found = opened(experiences([written]))
    expect(found?.format.instrument).toBe('services-publics-plus')
    expect(found?.left).toEqual(
      expect.arrayContaining(['Pseudonyme usager', 'Description', 'Code postal usager']),
    )
    expect([...(found?.lines() ?? [])]).toEqual([
      {
        line: 2,
        row: {
          id: '4711 12/10/2026',
          month: '2026-10',
          answers: [
            { item: 'feeling', value: 'negative' },
            { item: 'relation', value: 'positive' },
            { item: 'responsiveness', value: 'negative' },
          ],
        },
      },
    ])
  })

  it('is read whatever the order, the case and the accents of its columns, and without some', () => {
    const found = opened('RESSENTI USAGER\tecrit le\nNeutre\t2026-10-31\n')
    expect(found?.missing).toEqual([
      'accessibility',
      'information',
      'relation',
      'responsiveness',
      'simplicity',
    ])
    expect([...(found?.lines() ?? [])]).toMatchObject([
      { row: { month: '2026-10', answers: [{ item: 'feeling', value: 'neutral' }] } },
    ])
  })

  it('is read with its lines inside cells, and its lines are numbered as an editor does', () => {
    const long = { ...written, Description: 'Un\nlong "récit";\r\nsans fin' }
    const wrong = { ...written, 'Ressenti usager': 'Ravi' }
    expect(faultsOf(experiences([long, wrong]))[1]).toEqual([
      5,
      'unknown_answer',
      'Ressenti usager',
    ])
  })
})

describe('An export of Je donne mon avis', () => {
  it('is of the month of the country, though its moments are of UTC', () => {
    const rows = [
      {
        "Date de l'avis": '2026-10-31 23:30:00',
        'Identifiant Avis': 'a1',
        [satisfaction]: 'Moyen',
      },
    ]
    expect(faultsOf(avis(rows))).toEqual([
      {
        id: 'a1 2026-10-31 23:30:00',
        month: '2026-11',
        answers: [{ item: 'satisfaction', value: '2' }],
      },
    ])
  })

  it('counts no answer as none, and bad only where it says so', () => {
    const on = { "Date de l'avis": '2026-10-12 08:00:00' }
    const clear = "Qu'avez-vous pensé des informations et des instructions fournies ?"
    const answers = (smiley: string, mark = '') =>
      faultsOf(avis([{ ...on, [satisfaction]: smiley, [clear]: mark }]))[0]
    expect(answers('Pas de réponse', '4')).toMatchObject({
      answers: [{ item: 'comprehension', value: '4' }],
    })
    expect(answers('')).toEqual([2, 'nothing_said', null])
    for (const smiley of ['🙂', 'null', 'undefined', '0', 'constructor', '=1+1'])
      expect(answers(smiley)).toEqual([2, 'unknown_answer', satisfaction])
    expect(answers('Très bien', '0')).toEqual([2, 'unknown_answer', clear])
  })

  it('says of each way to seek help whether it was reached, and how good it was', () => {
    const row = {
      "Date de l'avis": '2026-10-12 08:00:00',
      [satisfaction]: 'Très bien',
      "Quand vous avez cherché de l'aide, avez-vous réussi à joindre l'administration ?":
        "Par téléphone avec l'administration : Non / Par e-mail avec l'administration : Oui",
      "Comment évaluez-vous la qualité de l'aide que vous avez obtenue de la part de l'administration ?":
        "Par e-mail avec l'administration : Ni bonne, ni mauvaise / Par pigeon : Bonne",
    }
    expect(faultsOf(avis([row]))[0]).toMatchObject({
      answers: [
        { item: 'satisfaction', value: '3' },
        { item: 'contact_reached_2', value: '0' },
        { item: 'contact_reached_3', value: '1' },
        { item: 'contact_satisfaction_3', value: '3' },
      ],
    })
  })

  it('without names for its lines is known again, line by line', () => {
    const text = 'Date;Satisfaction démarche\n12/10/2026;Bien\n12/10/2026;Bien\n12/10/2026;Moyen\n'
    const ids = () => faultsOf(text).map((row) => ('id' in row ? row.id : null))
    expect(new Set(ids()).size).toBe(3)
    expect(ids()).toEqual(ids())
  })
})

describe('A file that is not what it should be', () => {
  it('gives each line that is wrong its reason, and goes on', () => {
    const header = 'Écrit le;Ressenti usager;Description'
    const rows = [
      '31/02/2026;Positif;x',
      'hier;Positif;x',
      ';Positif;x',
      '12/10/2027;Positif;x',
      '12/10/0026;Positif;x',
      '12/10/2026;Positif',
      '12/10/2026;Positif;x',
    ]
    expect(faultsOf([header, ...rows].join('\r\n'))).toEqual([
      [2, 'no_date', 'Écrit le'],
      [3, 'no_date', 'Écrit le'],
      [4, 'no_date', 'Écrit le'],
      [5, 'future_date', 'Écrit le'],
      [6, 'no_date', 'Écrit le'],
      [7, 'width', null],
      expect.objectContaining({ month: '2026-10' }),
    ])
  })

  it('stops at a quote that is never closed, however long the rest, and keeps what came before', () => {
    const good = '12/10/2026;Positif;x'
    const text = `Écrit le;Ressenti usager;Description\n${good}\n12/10/2026;Positif;"${'x'.repeat(300_000)}`
    expect(faultsOf(text)).toEqual([
      expect.objectContaining({ month: '2026-10' }),
      [3, 'quote_open', null],
    ])
  })

  it('is no export unless its columns say so', () => {
    for (const text of [
      '',
      '\uFEFF',
      'a;b\n1;2',
      'Écrit le;Titre\n12/10/2026;x',
      '{"a":1}',
      '\n\n',
    ])
      expect(opened(text)).toBeNull()
  })

  it('is read in the encoding it has, and no workbook is taken for text', () => {
    const text = 'Écrit le;Ressenti usager\n12/10/2026;Négatif'
    const encodings: [Uint8Array, string | null][] = [
      [Buffer.from(text), 'utf-8'],
      [Buffer.from(`\uFEFF${text}`), 'utf-8'],
      [Buffer.from(text).subarray(0, 1), 'utf-8'],
      [Buffer.from(text, 'latin1'), 'windows-1252'],
      [Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le'],
      [Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), 'utf-16be'],
      [Buffer.from(text, 'utf16le'), null],
      [Buffer.from('PK\u0003\u0004'), null],
      [Buffer.from([0x1f, 0x8b, 8, 0]), null],
    ]
    for (const [bytes, encoding] of encodings) {
      expect(encodingOf(bytes)).toBe(encoding)
      if (encoding === null || bytes.length < 2) continue
      expect(faultsOf(new TextDecoder(encoding).decode(bytes))).toMatchObject([
        { answers: [{ value: 'negative' }] },
      ])
    }
  })

  it('of a hundred thousand lines is read line by line', () => {
    const row = "12/10/2026;Positif;=cmd|'/c calc'!A1"
    const text = `Écrit le;Ressenti usager;Titre\n${`${row}\n`.repeat(100_000)}`
    let read = 0
    for (const one of opened(text)?.lines() ?? []) if ('row' in one) read += 1
    expect(read).toBe(100_000)
  })
})
