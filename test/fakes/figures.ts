import type { Indicators } from '#shared/contract/indicators.ts'

/** Both worlds of one service, as a hub tells them. */
export function someFigures(): Indicators {
  const share = { enough: true, x: 38, n: 48, estimate: 38 / 48, low: 0.66, high: 0.88 } as const
  return {
    generated_at: new Date().toISOString(),
    organisation: 'Ville de Valmont',
    zone: 'Europe/Paris',
    services: [
      {
        service: 'voirie',
        name: { fr: 'Voirie', en: 'Roads' },
        pairs: [
          {
            usager: {
              indicator: 'satisfied',
              shares: [
                { stream: 'invited', share },
                { stream: 'open', share: { enough: false } },
              ],
            },
            commun: { indicator: 'promises_kept', shares: [{ share }] },
          },
        ],
      },
    ],
  }
}
