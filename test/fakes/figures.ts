import type { Overview } from '#shared/contract/reporting/overview.ts'
import { silentCommun } from './silent-commun.ts'

const satisfied = { x: 38, n: 48, estimate: 38 / 48, low: 0.66, high: 0.88 }

/** The first page of a town with one service, as a hub tells it. */
export function someFigures(): Overview {
  return {
    generated_at: new Date().toISOString(),
    organisation: 'Ville de Valmont',
    zone: 'Europe/Paris',
    period: '2026-10',
    beside: null,
    first: '2026-01',
    beginning: null,
    summary: { period: '2026-10', sentences: [], others: [] },
    false_alarms: null,
    services: [
      {
        service: 'voirie',
        name: { fr: 'Voirie', en: 'Roads' },
        usager: {
          stream: 'invited',
          share: satisfied,
          untold: null,
          commitment: 0.8,
          verdict: 'unclear',
          never: false,
        },
        commun: { ...silentCommun, kept: { x: 9, n: 12, moved: null } },
        change: null,
        months: [
          {
            month: '2026-10',
            usager: { x: 38, n: 48, low: 0.66, high: 0.88 },
            commun: { x: 9, n: 12 },
          },
        ],
        before: null,
        warnings: 0,
      },
    ],
    comments: { all: null, services: [] },
    today: [],
  }
}
