import type { Service } from '#shared/contract/service.ts'

/** A repair in the street, asked for by whoever saw the fault. */
export const voirie: Service = {
  service: 'voirie',
  sector: 'voirie',
  name: { fr: 'Signalement de voirie', en: 'Street problem' },
  norm: {
    delay: 10,
    unit: 'calendar',
    sentence: {
      fr: 'Chaque problème signalé est réparé ou mis en sécurité 10 jours au plus après le signalement.',
      en: 'Every problem reported is repaired or made safe within 10 days of the report.',
    },
  },
  steps: [
    { proof: 'acknowledged', title: { fr: 'Signalement reçu', en: 'Report received' } },
    { proof: 'assigned', title: { fr: 'Équipe désignée', en: 'Team appointed' } },
    { proof: 'on_the_way', title: { fr: 'Équipe en route', en: 'Team on its way' } },
    { proof: 'done', title: { fr: 'Intervention terminée', en: 'Work finished' } },
  ],
  contact: {
    name: 'Service de la voirie, mairie de Valmont',
    phone: '+33 1 99 00 20 53',
    email: 'voirie@valmont.example',
    address: 'Centre technique, 12 chemin des Carriers, Valmont',
  },
  adaptations: [
    {
      fr: 'Passage provisoire devant chez elle pour toute personne à mobilité réduite.',
      en: 'Temporary passage outside their home for anyone with reduced mobility.',
    },
    {
      fr: 'Signalement par téléphone, par courrier ou au guichet pour toute personne sans internet.',
      en: 'Report by telephone, post or at the counter for anyone without internet.',
    },
  ],
}
