import type { Service } from '#shared/contract/service.ts'

/** A copy of a birth certificate. */
export const etatCivil: Service = {
  service: 'etat-civil',
  sector: 'etat-civil',
  name: { fr: 'Acte de naissance', en: 'Birth certificate' },
  norm: {
    delay: 5,
    unit: 'calendar',
    sentence: {
      fr: 'Chaque acte de naissance est envoyé 5 jours au plus après la demande.',
      en: 'Every birth certificate is sent within 5 days of the request.',
    },
  },
  steps: [
    { proof: 'acknowledged', title: { fr: 'Demande reçue', en: 'Request received' } },
    {
      proof: 'assigned',
      title: { fr: 'Recherche de l’acte dans le registre', en: 'Search in the register' },
    },
    { proof: 'done', title: { fr: 'Acte envoyé', en: 'Certificate sent' } },
  ],
  contact: {
    name: 'Accueil et état civil, mairie de Valmont',
    phone: '+33 1 99 00 20 31',
    email: 'etat-civil@valmont.example',
    address: 'Rez-de-chaussée, 1 place du Vieux-Pont, Valmont',
  },
  adaptations: [
    {
      fr: 'Interprète en langue des signes au guichet, sur rendez-vous, pour toute personne sourde ou malentendante.',
      en: 'Sign-language interpreter at the counter, by appointment, for anyone deaf or hard of hearing.',
    },
    {
      fr: 'Acte porté à domicile pour toute personne qui ne peut pas se déplacer et ne reçoit pas de courrier.',
      en: 'Certificate brought home to anyone who cannot travel and receives no post.',
    },
    {
      fr: 'Formulaire en gros caractères, sur demande, pour toute personne malvoyante.',
      en: 'Large-print form, on request, for anyone with low vision.',
    },
  ],
}
