import type { RefusalsText } from '../fr/refusals.ts'

/** Why the hub does not take what a usager sent, in easy French. */
export const refusals: RefusalsText = {
  origin_refused:
    'ce site n’est pas inscrit pour recevoir des avis. Vous pouvez le dire au service.',
  not_found: 'ce formulaire est fermé. Vous pouvez le dire au service.',
  feedback_contradiction: 'nous avons déjà reçu votre avis. Nous gardons le premier envoi.',
  ticket_refused: 'cette invitation a déjà servi, ou elle n’est plus valable.',
  waited_too_long: 'il a attendu plus de 30 jours sur cet appareil. C’est trop tard.',
  body_too_large: 'il est trop long. Écrivez un commentaire plus court, puis essayez encore.',
  invalid: 'le formulaire a changé. Ouvrez la page encore une fois, puis répondez.',
  comment_required: 'il faut un commentaire. Écrivez-le, puis essayez encore.',
  other: 'il y a un problème technique. Vous pouvez le dire au service.',
}
