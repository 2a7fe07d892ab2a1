/** What an agent reads of a step they tell, in French. English has the same keys. */
export const fr = {
  unsent: {
    sends_nothing: 'Aucun message ne part de ce serveur. L’usager lit l’étape sur sa page.',
    not_declared:
      'Le service n’envoie pas de message pour cette étape. L’usager la lit sur sa page.',
    page_chosen: 'L’usager a choisi de lire sa page, sans message.',
    post_chosen: 'L’usager a choisi d’être prévenu par courrier : aucun message ne part d’ici.',
    telephone_chosen:
      'L’usager a choisi d’être prévenu par téléphone : aucun message ne part d’ici.',
    no_address:
      'Aucune adresse utilisable n’est connue pour cet usager. Il lit l’étape sur sa page.',
  },
}

/** The keys every language has. */
export type ProofsText = typeof fr
