/**
 * Why the hub does not take what a usager sent, in French: each is read after « Votre avis n’a pas
 * pu être accepté : », or alone on a page. The other languages have the same keys.
 */
export const refusals = {
  origin_refused:
    'ce site n’est pas inscrit pour recueillir des avis. Vous pouvez le signaler au service.',
  not_found: 'ce formulaire n’est plus ouvert. Vous pouvez le dire au service.',
  feedback_contradiction: 'votre avis nous est déjà parvenu. Le premier envoi est gardé.',
  ticket_refused: 'cette invitation a déjà servi, ou elle a expiré.',
  waited_too_long: 'il a attendu plus de 30 jours sur cet appareil.',
  body_too_large: 'il est trop long. Raccourcissez votre commentaire, puis réessayez.',
  invalid: 'le formulaire a changé depuis. Rechargez la page, puis répondez de nouveau.',
  comment_required: 'un commentaire est nécessaire. Écrivez-le, puis réessayez.',
  other: 'le serveur ne peut pas le recevoir. Vous pouvez le dire au service.',
}

/** The keys every language has. */
export type RefusalsText = typeof refusals
