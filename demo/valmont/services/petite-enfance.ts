import type { Service } from '#shared/contract/service.ts'

/** A place in a municipal day nursery. */
export const petiteEnfance: Service = {
  service: 'petite-enfance',
  sector: 'petite-enfance',
  name: { fr: 'Place en crèche', en: 'Nursery place' },
  norm: {
    delay: 60,
    unit: 'calendar',
    sentence: {
      fr: 'Chaque famille reçoit une réponse écrite 60 jours au plus après la demande.',
      en: 'Every family gets a written answer within 60 days of the request.',
    },
  },
  steps: [
    { proof: 'acknowledged', title: { fr: 'Demande reçue', en: 'Request received' } },
    { proof: 'assigned', title: { fr: 'Dossier étudié', en: 'File under study' } },
    {
      proof: 'decided',
      title: { fr: 'Réponse de la commission', en: 'Answer from the committee' },
    },
    {
      proof: 'done',
      title: { fr: 'Place confirmée ou liste d’attente', en: 'Place confirmed, or waiting list' },
    },
  ],
  contact: {
    name: 'Service de la petite enfance, mairie de Valmont',
    phone: '+33 1 99 00 20 42',
    email: 'petite-enfance@valmont.example',
    address: '3 rue des Tilleuls, Valmont',
  },
  adaptations: [
    {
      fr: 'Rendez-vous à domicile pour toute famille dont un enfant ou un parent ne peut pas se déplacer.',
      en: 'Appointment at home for any family with a child or parent who cannot travel.',
    },
    {
      fr: 'Interprète par téléphone pour toute famille qui ne parle pas français.',
      en: 'Telephone interpreter for any family that does not speak French.',
    },
    {
      fr: 'Rendez-vous le soir ou le samedi pour tout parent qui travaille aux heures d’ouverture.',
      en: 'Evening or Saturday appointment for any parent who works during opening hours.',
    },
  ],
}
