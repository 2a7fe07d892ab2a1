import type { ConfigurationContent, Notice } from '#shared/contract/catalogue/configuration.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
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
    norm: {
      delay: 10,
      unit: 'calendar',
      sentence: { fr: 'Dix jours au plus.', en: 'Ten days at most.' },
    },
    steps: [
      { proof: 'acknowledged', title: { fr: 'Reçue', en: 'Received' } },
      { proof: 'assigned', title: { fr: 'Prise en charge', en: 'Taken in charge' } },
      { proof: 'decided', title: { fr: 'Réponse envoyée', en: 'Answer sent' } },
    ],
    contact: { name: 'Mairie de Bourg', phone: '+33 1 99 00 12 34' },
    adaptations: [{ fr: 'Rendez-vous à domicile', en: 'Appointment at home' }],
  }),
)

/** The town's notice of RGPD article 13. */
export const townNotice: Notice = {
  controller: town.name,
  purpose: { fr: 'Améliorer ce service.', en: 'To improve this service.' },
  basis: { fr: 'Mission d’intérêt public.', en: 'A task in the public interest.' },
  rights: {
    fr: 'Vous pouvez relire et effacer votre avis.',
    en: 'You may read and delete your feedback.',
  },
  officer: 'dpo@bourg.example',
}

/** What the town's site asks: all that its instrument offers, the prediction before included. */
export const townConfiguration: ConfigurationContent = {
  ...defaultConfiguration(parvis, townNotice),
  forms: [
    { form: 'S', share: 1 },
    { form: 'A', share: 0.8 },
    { form: 'B', share: 0.1 },
    { form: 'C', share: 0.1 },
  ],
  asks: { helped: true, departement: true, handover: true },
}
