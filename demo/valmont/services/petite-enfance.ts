import type { Service } from '#shared/contract/catalogue/service.ts'
import { invitations } from './invitations.ts'
import { townHallOpening } from './opening.ts'

/** A place in a municipal day nursery. */
export const petiteEnfance: Service = {
  service: 'petite-enfance',
  sector: 'petite-enfance',
  name: { fr: 'Place en crèche', en: 'Nursery place' },
  norm: {
    delay: 2,
    unit: 'month',
    result: { fr: 'Réponse écrite', en: 'Written answer' },
    sentence: {
      fr: 'Chaque famille reçoit une réponse écrite deux mois au plus après la demande.',
      en: 'Every family gets a written answer within two months of the request.',
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
      title: { fr: 'Dossier étudié', en: 'File under study' },
      within: { count: 15, unit: 'working' },
      channels: ['page', 'email'],
    },
    {
      proof: 'decided',
      title: { fr: 'Réponse de la commission', en: 'Answer from the committee' },
      channels: ['page', 'email', 'sms'],
    },
    {
      proof: 'done',
      title: { fr: 'Place confirmée ou liste d’attente', en: 'Place confirmed, or waiting list' },
      channels: ['page', 'email', 'sms'],
    },
  ],
  contact: {
    name: 'Service de la petite enfance, mairie de Valmont',
    phone: '+33 1 99 00 20 42',
    email: 'petite-enfance@valmont.example',
    address: '3 rue des Tilleuls, Valmont',
  },
  replies: { within: { count: 3, unit: 'working' } },
  opening: townHallOpening,
  acknowledgement: 'receipt',
  silence: {
    means: 'rejection',
    months: 2,
    remedy: {
      fr: 'Vous pouvez alors demander à la commission de revoir votre demande, ou saisir le tribunal administratif dans les deux mois.',
      en: 'You can then ask the committee to review your request, or go to the administrative court within two months.',
    },
  },
  late: {
    before: 7,
    why: {
      fr: 'La commission n’a pas encore rendu sa réponse. Votre demande reste à l’étude.',
      en: 'The committee has not replied yet. Your request is still under review.',
    },
  },
  places: [
    {
      place: 'creche-des-tilleuls',
      name: 'Crèche des Tilleuls',
      address: '3 rue des Tilleuls, Valmont',
      territory: 'les-tilleuls',
    },
    {
      place: 'creche-du-pont',
      name: 'Crèche du Vieux-Pont',
      address: '8 quai du Vieux-Pont, Valmont',
      territory: 'vieux-pont',
    },
  ],
  adaptations: [
    {
      fr: 'Rendez-vous à domicile.',
      en: 'Appointment at home.',
      condition: {
        fr: 'toute famille dont un enfant ou un parent ne peut pas se déplacer.',
        en: 'any family with a child or parent who cannot travel.',
      },
      ask: { fr: 'par téléphone.', en: 'by telephone.' },
    },
    {
      fr: 'Interprète par téléphone.',
      en: 'Telephone interpreter.',
      condition: {
        fr: 'toute famille qui ne parle pas français.',
        en: 'any family that does not speak French.',
      },
      ask: { fr: 'au guichet ou par téléphone.', en: 'at the counter or by telephone.' },
    },
    {
      fr: 'Rendez-vous le soir ou le samedi.',
      en: 'Evening or Saturday appointment.',
      condition: {
        fr: 'tout parent qui travaille aux heures d’ouverture.',
        en: 'any parent who works during opening hours.',
      },
      ask: { fr: 'par e-mail ou par téléphone.', en: 'by e-mail or telephone.' },
    },
  ],
}
