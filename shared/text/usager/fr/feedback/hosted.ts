/** The page of the hub that asks, in French. The other languages have the same keys. */
export const hosted = {
  title: 'Votre avis',
  intro: 'Quelques questions, sans votre nom.',
  progress: '{n} sur {of}',
  several: 'Plusieurs réponses possibles.',
  choose: 'Choisissez une réponse, puis continuez.',
  kept: 'Votre réponse est enregistrée.',
  next: 'Continuer',
  finish: 'Terminer',
  comment: 'Voulez-vous ajouter quelque chose ?',
  refuse: 'Je ne souhaite pas répondre',
  /** Where a usager does not want to answer this time. */
  refused: {
    title: 'C’est noté',
    said: 'Cette invitation est fermée. Aucune réponse n’est gardée. Vous pouvez fermer cette page.',
  },
  notice: 'Vos données',
  which: 'Quel service avez-vous utilisé ?',
  /** A link that is unknown, used, expired or withdrawn: the same words for all. */
  gone: {
    title: 'Ce lien ne sert plus',
    said: 'Ce lien a déjà servi, est trop ancien ou incomplet. Un avis déjà donné reste enregistré.',
  },
  closed: {
    title: 'Pas d’avis à donner ici',
    said: 'Ce lien n’ouvre aucune question. Vous pouvez écrire au service.',
  },
  busy: 'Trop d’avis arrivent en ce moment. Réessayez dans quelques minutes.',
}

/** The keys every language has. */
export type HostedText = typeof hosted
