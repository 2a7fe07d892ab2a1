import type { Service } from '#shared/contract/catalogue/service.ts'

/** A library card, as a town may declare it with every field there is. */
export const libraryCard: Service = {
  service: 'bibliotheque',
  sector: 'culture',
  name: { fr: 'Carte de bibliothèque', en: 'Library card', es: 'Carné de biblioteca' },
  norm: {
    delay: 10,
    unit: 'working',
    window: 2,
    cost: { fr: 'Gratuit', en: 'Free' },
    sentence: {
      fr: 'La carte est prête 10 jours ouvrés au plus après la demande.',
      en: 'The card is ready within 10 working days of the request.',
    },
  },
  steps: [
    {
      proof: 'acknowledged',
      title: { fr: 'Demande reçue', en: 'Request received' },
      within: { count: 1, unit: 'working' },
      channels: ['page', 'email'],
    },
    {
      proof: 'assigned',
      title: { fr: 'Carte en fabrication', en: 'Card in the making' },
      within: { count: 5, unit: 'working' },
    },
    { proof: 'done', title: { fr: 'Carte prête', en: 'Card ready' }, channels: ['sms'] },
  ],
  contact: {
    name: 'Bibliothèque de Bourg',
    phone: '+33 1 99 00 12 40',
    email: 'bibliotheque@bourg.example',
    address: '2 rue des Livres, Bourg',
  },
  opening: [
    { days: ['tuesday', 'thursday'], from: '09:00', to: '12:00' },
    { days: ['tuesday', 'thursday'], from: '14:00', to: '18:00' },
    { days: ['saturday'], from: '10:00', to: '17:00' },
  ],
  territories: [
    { territory: 'centre', name: 'Centre' },
    { territory: 'les-pres', name: 'Les Prés' },
  ],
  places: [
    { place: 'centrale', name: 'Bibliothèque centrale', territory: 'centre' },
    {
      place: 'annexe',
      name: 'Annexe des Prés',
      address: '4 allée des Prés',
      territory: 'les-pres',
      opening: [{ days: ['wednesday'], from: '14:00', to: '18:30' }],
    },
  ],
  adaptations: [
    {
      fr: 'Carte portée à domicile',
      en: 'Card brought home',
      condition: { fr: 'Si vous ne pouvez pas vous déplacer', en: 'If you cannot travel' },
      ask: { fr: 'Appelez la bibliothèque', en: 'Call the library' },
    },
  ],
  silence: {
    means: 'acceptance',
    months: 2,
    remedy: { fr: 'Demandez une attestation', en: 'Ask for an attestation' },
  },
  acknowledgement: 'receipt',
  calendar: { zone: 'alsace-moselle', whit_monday_off: false },
  late: {
    before: 2,
    why: { fr: 'La fabrication prend plus de temps.', en: 'The making takes longer.' },
  },
  invitations: { probability: 0.25, submissions: 1, rest_days: 60 },
}
