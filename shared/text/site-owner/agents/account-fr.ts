/** What the console says to a person of their own ways in, in French. */
export const fr = {
  question: 'Comment vous connectez-vous ?',
  role: 'Votre rôle : {role}',
  passkeys: {
    title: 'Mes clés d’accès',
    said: 'Un appareil vous reconnaît à votre empreinte, à votre visage ou à son code.',
    loading: 'Lecture des clés d’accès',
    unread: 'Le serveur ne dit pas quelles sont vos clés. Un nouvel essai se fait tout seul.',
    none: 'Aucune clé : vous entrez par un lien reçu par e-mail.',
    made: '{browser}, créée le {day}',
    noBrowser: 'Navigateur inconnu',
    used: 'utilisée le {day}',
    unused: 'pas encore utilisée',
    remove: 'Supprimer',
    removeSure:
      'L’appareil qui porte cette clé n’ouvrira plus votre compte. Les sessions ouvertes restent.',
    removeNow: 'Supprimer la clé',
    cancel: 'Annuler',
    removed: 'La clé est supprimée.',
    last: 'C’est votre dernière clé, et l’administration en demande une. Ajoutez-en une autre avant de la supprimer.',
    add: 'Ajouter une clé d’accès',
    adding: 'Un instant…',
    old: 'Votre connexion date de plus de quinze minutes. Prouvez d’abord que c’est vous : vous reviendrez ici.',
    again: 'Me connecter de nouveau',
    notDone: 'Le serveur ne répond pas. Rien n’a changé. Réessayez dans quelques instants.',
  },
}

/** The keys every language has. */
export type AccountText = typeof fr
