/** What each role is called and what it lets a person do, in French. */
export const fr = {
  names: { agent: 'Agent', quality: 'Qualité', admin: 'Administration' },
  /** Of somebody else, in a sentence or two. */
  sees: {
    agent:
      'Retrouve une demande et sa date annoncée dans son outil de travail, avec l’extension. N’ouvre pas la console.',
    quality:
      'Voit les résultats, répond aux avis, règle les services et les questions. Retrouve aussi une demande.',
    admin: 'Voit et règle tout, y compris les sites, les clés et les personnes.',
  },
  /** To the person, in three sentences. */
  does: {
    agent: [
      'Vous retrouvez une demande et sa date annoncée sans quitter votre outil de travail, avec l’extension.',
      'Vous signalez une étape : l’usager la lit aussitôt.',
      'Vos recherches sont inscrites avec leur motif ; aucun écran ne compte par agent.',
    ],
    quality: [
      'Vous voyez ce que les usagers vivent, et si les dates annoncées sont tenues.',
      'Vous lisez les avis et vous y répondez.',
      'Vous réglez les services et les questions posées.',
    ],
    admin: [
      'Vous voyez les résultats et les avis, et vous y répondez.',
      'Vous réglez les services, les sites et les clés.',
      'Vous invitez les personnes et vous choisissez ce qu’elles voient.',
    ],
  },
}

/** The keys every language has. */
export type RoleText = typeof fr
