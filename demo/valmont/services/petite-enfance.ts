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
  opening: townHallOpening,
  acknowledgement: 'receipt',
  silence: {
    means: 'rejection',
    months: 2,
    remedy: {
      fr: 'Vous pouvez alors demander à la commission de revoir votre dossier, ou saisir le tribunal administratif dans les deux mois.',
      en: 'You may then ask the committee to look at your file again, or go to the administrative court within two months.',
    },
  },
  late: {
    before: 7,
    why: {
      fr: 'La commission n’a pas encore rendu sa réponse. Votre dossier garde sa place.',
      en: 'The committee has not given its answer yet. Your file keeps its place.',
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
        fr: 'Toute famille dont un enfant ou un parent ne peut pas se déplacer.',
        en: 'Any family with a child or parent who cannot travel.',
      },
      ask: { fr: 'Par téléphone.', en: 'By telephone.' },
    },
    {
      fr: 'Interprète par téléphone.',
      en: 'Telephone interpreter.',
      condition: {
        fr: 'Toute famille qui ne parle pas français.',
        en: 'Any family that does not speak French.',
      },
      ask: { fr: 'Au guichet ou par téléphone.', en: 'At the counter or by telephone.' },
    },
    {
      fr: 'Rendez-vous le soir ou le samedi.',
      en: 'Evening or Saturday appointment.',
      condition: {
        fr: 'Tout parent qui travaille aux heures d’ouverture.',
        en: 'Any parent who works during opening hours.',
      },
      ask: { fr: 'Par e-mail ou par téléphone.', en: 'By e-mail or telephone.' },
    },
  ],
}
