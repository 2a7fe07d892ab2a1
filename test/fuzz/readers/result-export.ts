import { resultsSent } from '#shared/contract/reporting/results.ts'
import { encodingOf } from '#shared/results/encoding-of.ts'
import { openExport } from '#shared/results/read-export.ts'
import { dayIn } from '../../../hub/platform/time/day.ts'
import { avis, experiences } from '../../world/state-exports.ts'
import { must, type Reader } from './reader.ts'

const place = {
  zone: 'Europe/Paris',
  today: '2026-11-24',
  dayIn: (zone: string, at: Date) => dayIn(zone, at),
}

export const resultExport: Reader = {
  name: 'result-export',
  seeds: [
    avis([
      {
        "Date de l'avis": '2026-10-05T10:00:00.000Z',
        'Identifiant Avis': 'a1',
        "De façon générale, comment ça s'est passé ?": 'Très bien',
      },
    ]),
    experiences([
      {
        'ID expérience': '7',
        'Écrit le': '05/10/2026',
        'Ressenti usager': 'Positif',
        Relation: 'Positif',
      },
    ]),
  ],
  read(input) {
    const encoding = encodingOf(input)
    if (encoding === null) return
    const opened = openExport(new TextDecoder(encoding).decode(input), place)
    if (opened === null) return
    let before = 0
    for (const read of opened.lines()) {
      must(read.line > before, 'lines go on', read.line, before)
      before = read.line
      if (!('row' in read)) continue
      const told = row.safeParse(read.row)
      must(told.success, 'a row is what the contract says', read.row, told.error?.issues)
    }
  },
}

const row = resultsSent.shape.rows.element
