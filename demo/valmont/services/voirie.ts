import type { Service } from '#shared/contract/catalogue/service.ts'
import { districtCodes, districts } from './districts.ts'
import { invitations } from './invitations.ts'
import { streetOpening } from './opening.ts'

/** A street repair, requested by any passer-by. */
export const voirie: Service = {
  service: 'voirie',
  sector: 'voirie',
  name: { fr: 'Signalement de voirie', en: 'Street problem' },
  norm: {
    delay: 10,
    unit: 'business',
    window: 4,
    result: { fr: 'Réparé', en: 'Repaired' },
    sentence: {
      fr: 'Chaque problème signalé est réparé ou mis en sécurité 10 jours ouvrables au plus après le signalement.',
      en: 'Every problem reported is repaired or made safe within 10 business days of the report.',
    },
  },
  invitations,
  steps: [
    {
      proof: 'acknowledged',
      title: { fr: 'Signalement reçu', en: 'Report received' },
      channels: ['page', 'email'],
    },
    {
      proof: 'assigned',
      title: { fr: 'Équipe désignée', en: 'Team appointed' },
      within: { count: 3, unit: 'business' },
      channels: ['page', 'email'],
    },
    {
      proof: 'on_the_way',
      title: { fr: 'Équipe en route', en: 'Team on its way' },
      channels: ['page', 'sms', 'email'],
    },
    {
      proof: 'done',
      title: { fr: 'Intervention terminée', en: 'Work finished' },
      channels: ['page', 'email'],
    },
  ],
  contact: {
    name: 'Service de la voirie, mairie de Valmont',
    phone: '+33 1 99 00 20 53',
    email: 'voirie@valmont.example',
    address: 'Centre technique, 12 chemin des Carriers, Valmont',
  },
  replies: { within: { count: 2, unit: 'working' } },
  files: 'https://fichiers.valmont.example/voirie',
  opening: streetOpening,
  territories: districtCodes.map((territory) => ({ territory, name: districts[territory] })),
  silence: { means: 'nothing' },
  late: {
    before: 1,
    why: {
      fr: 'L’équipe n’est pas encore passée. Si l’endroit devient dangereux, appelez le service.',
      en: 'The team has not come yet. If the place becomes dangerous, call the service.',
    },
  },
  adaptations: [
    {
      fr: 'Passage provisoire devant le domicile.',
      en: 'Temporary passage outside the home.',
      condition: {
        fr: 'toute personne à mobilité réduite.',
        en: 'anyone with reduced mobility.',
      },
      ask: { fr: 'par téléphone, à tout moment.', en: 'by telephone, at any time.' },
    },
    {
      fr: 'Signalement par téléphone, par courrier ou au guichet.',
      en: 'Report by telephone, post or at the counter.',
      condition: { fr: 'toute personne sans internet.', en: 'anyone without internet.' },
    },
  ],
}
