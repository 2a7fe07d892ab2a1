/** The page of answers that everybody may read, in French. The other languages have the same keys. */
export const publicReplies = {
  title: 'Ce que les usagers disent, et ce qui leur est répondu',
  intro: '{organisation} répond ici à des avis donnés sur {site}. Aucun nom n’est connu ni montré.',
  introOwn:
    '{organisation} répond ici à des avis donnés sur ses services. Aucun nom n’est connu ni montré.',
  given: 'Avis de {month}, {service}',
  comment: 'Ce que l’usager a écrit',
  reply: 'La réponse de {organisation}',
  decided: 'Ce qui est décidé',
  done: 'Vous l’avez dit, nous avons changé',
  none: 'Aucune réponse n’est publiée pour le moment.',
  older: 'Voir plus ancien',
  which:
    'Seules certaines réponses sont publiées, choisies par une personne. Les autres se lisent avec le code de reçu. Un avis effacé par son usager quitte cette page aussitôt.',
  receipt: 'Retrouver mon avis',
  unknownTitle: 'Cette page n’existe pas',
  unknown: 'Aucun site ne porte ce nom ici. Vérifiez l’adresse de cette page.',
}

/** The keys every language has. */
export type PublicRepliesText = typeof publicReplies
