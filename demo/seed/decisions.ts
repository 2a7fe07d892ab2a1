import { daysOf } from '#shared/calendar/period.ts'
import type { FindingContent } from '#shared/contract/reporting/finding.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { insertFinding } from '../../hub/reporting/changes/sql.ts'
import { oneDay } from '../valmont/chance.ts'
import { townDay } from '../valmont/promise.ts'
import { monthsBefore } from './months-before.ts'

interface Story {
  /** When it was written, decided and done. */
  written: readonly Date[]
  content: FindingContent
}

/**
 * Returns the finding behind a change, and the day it was carried out.
 * @param now the town's first day in the hub
 * @param nth place of its story
 */
export function changeOf(now: Date, nth: number): { finding: string; done: string } {
  return { finding: idOf(now, nth), done: storiesOf(now)[nth]?.content.done_on ?? '' }
}

/**
 * Inserts findings and decisions before the first day: one change that helped, one without enough
 * data, and one too recent to judge.
 */
export async function seedDecisions(
  database: Database,
  { organisation, author, now }: { organisation: string; author: string; now: Date },
): Promise<void> {
  await database.transaction(async (transaction) => {
    for (const [nth, { written, content }] of storiesOf(now).entries()) {
      const steps: FindingContent[] = [
        { ...content, decision: null, done_on: null },
        { ...content, done_on: null },
        content,
      ]
      for (const [at, step] of steps.entries())
        await insertFinding(transaction, organisation, {
          finding: idOf(now, nth),
          version: at + 1,
          content: step,
          author,
          at: written[at] ?? now,
        })
    }
  })
}

/** Returns a reproducible id, so that an answer may refer to it. */
function idOf(now: Date, nth: number): string {
  const at = Math.floor(+now / oneDay) * oneDay - 240 * oneDay
  return uuidv7(
    at,
    Uint8Array.from({ length: 10 }, (_, place) => 17 * (nth + 1) + place),
  )
}

function storiesOf(now: Date): Story[] {
  const dayOf = (months: number, day: string) => `${monthsBefore(now, months)}-${day}`
  const at = (day: string) => new Date(`${day}T10:00:00Z`)
  const recent = townDay(new Date(+now - 2 * oneDay))
  const common = { theme: null, every: 'month' as const }
  return [
    {
      written: [at(dayOf(8, '24')), at(dayOf(7, '02')), at(dayOf(7, '15'))],
      content: {
        ...common,
        title: 'Les familles ne savent pas si leur dossier est complet',
        words:
          'La liste des papiers change selon la personne, et rien ne dit où en est la demande.',
        origin: 'comments',
        service: 'petite-enfance',
        indicator: 'satisfied',
        observed: monthsBefore(now, 8),
        decision: {
          what: 'La liste des documents est la même pour toutes les familles. Un message part à chaque étape.',
          decided_by: 'Direction de la petite enfance',
          from: dayOf(7, '05'),
        },
        done_on: dayOf(7, '12'),
      },
    },
    {
      written: [at(dayOf(3, '20')), at(dayOf(2, '03')), at(dayOf(2, '11'))],
      content: {
        ...common,
        title: 'Le formulaire ne dit pas quel acte choisir',
        words: 'Des usagers demandent le mauvais document, puis recommencent.',
        origin: 'comments',
        service: 'etat-civil',
        indicator: 'satisfied',
        observed: null,
        decision: {
          what: 'Le formulaire explique chaque acte en une phrase, avec un exemple.',
          decided_by: 'Service de l’état civil',
          from: dayOf(2, '05'),
        },
        done_on: dayOf(2, '10'),
      },
    },
    {
      written: [40, 20, 1].map((days) => new Date(+now - days * oneDay)),
      content: {
        ...common,
        title: 'On ne sait pas quand la rue sera réparée',
        words: '',
        origin: 'chart',
        service: 'voirie',
        indicator: 'responsive',
        observed: daysOf(monthsBefore(now, 1)).from.slice(0, 7),
        decision: {
          what: 'Une date est annoncée dès que l’équipe est prévenue.',
          decided_by: 'Direction de la voirie',
          from: townDay(new Date(+now - 15 * oneDay)),
        },
        done_on: recent,
      },
    },
  ]
}
