import type { Service } from '#shared/contract/catalogue/service.ts'
import { invitations } from './invitations.ts'
import { libraryOpening, townHallOpening } from './opening.ts'

/** A copy of a birth certificate. */
export const etatCivil: Service = {
  service: 'etat-civil',
  sector: 'etat-civil',
  name: { fr: 'Acte de naissance', en: 'Birth certificate' },
  norm: {
    delay: 5,
    unit: 'working',
    cost: { fr: 'Gratuit', en: 'Free of charge' },
    result: { fr: 'Acte envoyé', en: 'Certificate sent' },
    sentence: {
      fr: 'Chaque acte de naissance est envoyé 5 jours ouvrés au plus après la demande.',
      en: 'Every birth certificate is sent within 5 working days of the request.',
    },
  },
  invitations,
  steps: [
    {
      proof: 'acknowledged',
      title: { fr: 'Demande reçue', en: 'Request received' },
      within: { count: 1, unit: 'working' },
      channels: ['page', 'email'],
    },
    {
      proof: 'assigned',
      title: { fr: 'Recherche de l’acte dans le registre', en: 'Search in the register' },
      within: { count: 2, unit: 'working' },
      channels: ['page', 'email'],
    },
    {
      proof: 'done',
      title: { fr: 'Acte envoyé', en: 'Certificate sent' },
      within: { count: 2, unit: 'working' },
      channels: ['page', 'email', 'sms'],
    },
  ],
  contact: {
    name: 'Accueil et état civil, mairie de Valmont',
    phone: '+33 1 99 00 20 31',
    email: 'etat-civil@valmont.example',
    address: 'Rez-de-chaussée, 1 place du Vieux-Pont, Valmont',
  },
  replies: { within: { count: 2, unit: 'working' } },
  opening: townHallOpening,
  callbacks: {
    slots: [
      { days: ['monday', 'tuesday', 'thursday', 'friday'], from: '10:00', to: '12:00', places: 4 },
      { days: ['tuesday', 'wednesday', 'thursday'], from: '14:00', to: '16:00', places: 4 },
    ],
  },
  places: [
    {
      place: 'mairie',
      name: 'Mairie',
      address: '1 place du Vieux-Pont, Valmont',
      territory: 'vieux-pont',
    },
    {
      place: 'annexe-des-tilleuls',
      name: 'Mairie annexe des Tilleuls',
      address: '14 avenue des Tilleuls, Valmont',
      territory: 'les-tilleuls',
    },
    {
      place: 'bibliotheque-la-plaine',
      name: 'Bibliothèque de La Plaine',
      address: '2 rue de la Plaine, Valmont',
      territory: 'la-plaine',
      opening: libraryOpening,
    },
  ],
  acknowledgement: 'receipt',
  silence: {
    means: 'rejection',
    months: 2,
    remedy: {
      fr: 'Vous pouvez alors demander une explication à la mairie, ou saisir le tribunal judiciaire.',
      en: 'You can then ask the town hall for an explanation, or go to the judicial court.',
    },
  },
  late: {
    before: 1,
    why: {
      fr: 'Votre acte n’est pas encore parti. Un agent le cherche dans le registre et vous donne une nouvelle date.',
      en: 'Your certificate has not left yet. An agent is looking for it in the register and will give you a new date.',
    },
  },
  adaptations: [
    {
      fr: 'Interprète en langue des signes au guichet.',
      en: 'Sign-language interpreter at the counter.',
      condition: {
        fr: 'toute personne sourde ou malentendante.',
        en: 'anyone deaf or hard of hearing.',
      },
      ask: {
        fr: 'sur rendez-vous, par SMS ou par e-mail.',
        en: 'by appointment, by SMS or e-mail.',
      },
    },
    {
      fr: 'Acte porté à domicile.',
      en: 'Certificate brought home.',
      condition: {
        fr: 'toute personne qui ne peut pas se déplacer et ne reçoit pas de courrier.',
        en: 'anyone who cannot travel and receives no post.',
      },
      ask: { fr: 'par téléphone.', en: 'by telephone.' },
    },
    {
      fr: 'Formulaire en gros caractères.',
      en: 'Large-print form.',
      condition: { fr: 'toute personne malvoyante.', en: 'anyone with low vision.' },
      ask: {
        fr: 'au guichet, ou par la poste sur simple appel.',
        en: 'at the counter, or by post on a call.',
      },
    },
  ],
}
