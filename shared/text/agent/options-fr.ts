/** What the page of settings of the extension says, in French. */
export const fr = {
  title: 'Parvis, réglages',
  heading: 'Réglages de Parvis',
  version: 'Version {version}',
  language: 'Français',
  hub: {
    title: 'Le serveur de votre organisation',
    label: 'Adresse du serveur',
    hint: 'Votre organisation vous la donne. Elle commence en général par https://',
    reading: 'Lecture des réglages.',
    save: 'Enregistrer',
    saved: 'L’adresse est enregistrée. Ouvrez le panneau pour vous connecter.',
    managed: 'Votre organisation a choisi cette adresse. Elle ne se change pas ici.',
    missing: 'Écrivez l’adresse du serveur pour l’enregistrer.',
    malformed:
      'Cette adresse n’est pas complète. Rien n’est changé. Exemple : https://parvis.ville.example',
    insecure:
      'Cette adresse n’est pas protégée. Rien n’est changé. Une adresse https:// est demandée, sauf sur cet ordinateur.',
    notKept: 'Le navigateur n’a pas gardé l’adresse. Rien n’est changé. Réessayez.',
  },
  tools: {
    title: 'Les outils ouverts à Parvis',
    none: 'Aucun outil n’est ouvert. Parvis ne lit aucune page.',
    remove: 'Retirer',
    removeNamed: 'Retirer {tool}',
    removed: '{tool} est retiré. Parvis n’y lit plus rien.',
    imposed: '{tool} est ouvert par votre organisation. Il ne se retire pas ici.',
    label: 'Adresse d’un outil',
    hint: 'Copiez l’adresse d’une de ses pages. Le navigateur vous demande votre accord.',
    add: 'Ouvrir cet outil',
    added: '{tool} est ouvert.',
    refused: '{tool} reste fermé. Rien n’y est lu. Vous pouvez recommencer.',
    missing: 'Écrivez l’adresse de l’outil.',
    malformed:
      'Cette adresse n’est pas complète. Rien n’est ouvert. Exemple : https://demandes.ville.example',
  },
  rules: {
    title: 'Les règles de votre organisation',
    used: 'Parvis lit ces outils par les règles qu’elle a signées :',
    leftOut: 'Ces règles ne sont pas prises :',
    taken: '{tool}, version {version}',
    named: '{id}, version {version}',
    unnamed: 'Une règle sans nom sûr',
    line: '{rule} : {why}.',
    why: {
      unsigned: 'sa signature n’est pas celle de votre organisation',
      unreadable: 'elle n’est pas écrite comme il faut',
      schema: 'elle demande une version plus récente de Parvis',
      older: 'une version plus récente est déjà arrivée',
      bundled: 'Parvis comprend déjà cette version, ou une plus récente',
      unverifiable: 'ce navigateur est trop ancien pour vérifier sa signature',
    },
  },
  taught: {
    title: 'Les outils appris ici',
    hint: 'Vous avez appris ces outils à Parvis, dans ce navigateur. Exporté, un outil est un fichier à donner à la personne qui administre Parvis : il ne dit rien d’une demande.',
    none: 'Aucun outil n’est appris ici. Cela se fait dans le panneau, sur la page d’une demande.',
    export: 'Exporter',
    exportNamed: 'Exporter {tool}',
    remove: 'Supprimer',
    removeNamed: 'Supprimer {tool}',
    removed: '{tool} est supprimé. Parvis ne sait plus le lire.',
    notRemoved: '{tool} n’a pas pu être supprimé. Réessayez.',
  },
  sessions: {
    title: 'Votre session',
    nobody: 'Personne n’est connecté ici. La connexion se fait dans le panneau.',
    hint: 'Un poste oublié, un ordinateur perdu ? Fermez d’un coup toutes vos sessions, ici et dans tous les navigateurs.',
    everywhere: 'Se déconnecter partout',
    done: 'Toutes vos sessions sont fermées.',
    half: 'Votre session est fermée ici. Le serveur n’a pas pu être joint : vos autres sessions restent ouvertes. Reconnectez-vous, puis recommencez.',
  },
  reads: {
    title: 'Ce que Parvis lit, et ne lit pas',
    does: 'Parvis lit',
    doesList: [
      'les outils que vous avez ouverts, et eux seuls',
      'la référence, le courriel, le téléphone et le nom affichés pour une demande',
      'ce que votre compte a le droit de voir, une fois le motif donné',
    ],
    doesNot: 'Parvis ne lit pas',
    doesNotList: ['les autres sites', 'ce que vous écrivez, vos mots de passe, vos messages'],
    keeps:
      'Le nom affiché ne quitte pas ce navigateur. Tout ce qui est montré disparaît quand le navigateur se ferme. Chaque recherche est inscrite avec sa date, son service et son motif. Aucune n’est comptée par agent.',
  },
}

/** The keys every language has. */
export type OptionsText = typeof fr
