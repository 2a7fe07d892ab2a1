import type { ContactAsked } from '../../contract/agents/contact.ts'
import type { ReplyKind } from '../../contract/requests/reply.ts'
import type { Counted } from '../numbers.ts'

/** What an agent reads of what they follow up, in French. English has the same keys. */
export const fr = {
  title: 'À suivre',
  open: 'À suivre',
  openLong: 'À suivre : vos rappels et les réponses attendues (touche 0)',
  due: { one: '{n} à suivre', other: '{n} à suivre' } as Counted,
  close: 'Fermer la liste',
  groups: {
    overdue: 'En retard',
    today: 'Aujourd’hui',
    later: 'Plus tard',
  },
  contact: 'Suite à donner : {about}',
  about: {
    progress: 'l’avancement',
    papers: 'des pièces',
    correction: 'une correction',
    appointment: 'un rendez-vous',
    decision: 'la décision',
    complaint: 'une réclamation',
    other: 'autre chose',
  } as Readonly<Record<ContactAsked['about'], string>>,
  reply: {
    reply: 'Un usager attend une réponse',
    not_fixed: 'Un usager dit que ce n’est pas réglé',
    missing: 'Un usager a envoyé ce qui manquait',
  } as Readonly<Record<ReplyKind, string>>,
  callback: 'Un usager attend un appel',
  dueOn: 'pour {day}',
  dueSince: 'à faire depuis {day}',
  since: 'noté {day}',
  look: 'Voir la demande',
  done: 'C’est fait',
  markedDone: 'Fait : ne figure plus dans la liste.',
  undo: 'Annuler',
  ends: 'Une réponse attendue sort de la liste quand le service répond. Un appel en sort quand vous notez l’échange.',
  more: 'La liste s’arrête à 200 lignes : les plus urgentes.',
  empty:
    'Rien n’attend. Ce que vous notez « À suivre » apparaîtra ici, avec les réponses et les appels que vos usagers attendent.',
  own: 'Cette liste est la vôtre : aucun autre agent ne lit ce que vous suivez.',
  loading: 'Lecture de ce qui est à suivre',
  failed: 'La liste n’a pas pu être lue.',
  notMarked: 'Ce n’est pas noté comme fait.',
  again: 'Réessayer',
  on: 'À faire le',
  onDay: 'le {day}',
  onHint: 'Sans date : le prochain jour ouvré.',
}

/** The keys every language has. */
export type FollowUpsText = typeof fr
