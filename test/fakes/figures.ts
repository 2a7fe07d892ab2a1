import type { Indicators } from '#shared/contract/reporting/indicators.ts'

/** Both worlds of one service, as a hub tells them. */
export function someFigures(): Indicators {
  const share = { told: 'share', x: 38, n: 48, estimate: 38 / 48, low: 0.66, high: 0.88 } as const
  return {
    generated_at: new Date().toISOString(),
    organisation: 'Ville de Valmont',
    zone: 'Europe/Paris',
    period: null,
    every: 'month',
    false_alarms: null,
    fewest: 5,
    publications: [],
    declarations: [],
    summary: null,
    services: [
      {
        service: 'voirie',
        name: { fr: 'Voirie', en: 'Roads' },
        headline: {
          stream: 'invited',
          satisfaction: 'early',
          equality: 'early',
          satisfied: null,
          between: null,
        },
        months: [],
        pairs: [
          {
            usager: {
              told: 'figure',
              figure: {
                indicator: 'satisfied',
                shares: [
                  { stream: 'invited', share },
                  { stream: 'open', share: { told: 'nothing' } },
                ],
              },
            },
            commun: {
              told: 'figure',
              figure: { indicator: 'promises_kept', shares: [{ share }] },
            },
          },
        ],
        unheard: {
          streams: [{ stream: 'asked', ended: 310, shown: 120, opened: 60, answered: 48 }],
        },
      },
    ],
  }
}
