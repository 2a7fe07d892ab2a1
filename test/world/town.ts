import type { Service } from '#shared/contract/service.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'

/** A small town for tests: one organisation, one site, two services. */
export const town = {
  organisation: 'bourg',
  name: 'Commune de Bourg',
  hub: 'https://hub.example',
  zone: 'Europe/Paris',
  site: 'bourg-site',
  origin: 'https://bourg.example',
  key: 'parvis_bourg_0123456789abcdefghijklmnop',
  source: 'guichet',
} as const

/** The town's services. */
export const townServices: readonly Service[] = (['etat-civil', 'voirie'] as const).map(
  (service) => ({
    service,
    sector: service,
    name: { fr: `Service ${service}`, en: `${service} service` },
    norm: { delay: 10, sentence: { fr: 'Dix jours au plus.', en: 'Ten days at most.' } },
    steps: [
      { proof: 'acknowledged', title: { fr: 'Reçue', en: 'Received' } },
      { proof: 'assigned', title: { fr: 'Prise en charge', en: 'Taken in charge' } },
      { proof: 'decided', title: { fr: 'Réponse envoyée', en: 'Answer sent' } },
    ],
    contact: { name: 'Mairie de Bourg', phone: '+33 1 99 00 12 34' },
    adaptations: [{ fr: 'Rendez-vous à domicile', en: 'Appointment at home' }],
  }),
)

/** What the town's site asks. */
export const townConfiguration = {
  instrument: parvis.id,
  instrument_version: parvis.version,
  form: 'A' as const,
  invited: 1,
  draw: parvis.drawn.map((drawn) => ({ ...drawn, share: 1 / parvis.drawn.length })),
  notice: { fr: 'La commune utilise votre avis.', en: 'The town uses your opinion.' },
}
