/** The page of answers that everybody may read, in French. The other languages have the same keys. */
export const publicReplies = {
  title: 'Vos avis, nos réponses',
  intro: '{organisation} répond ici à des avis donnés sur {site}. Aucun nom n’est connu ni montré.',
  introOwn:
    '{organisation} répond ici à des avis donnés sur ses services. Aucun nom n’est connu ni montré.',
  given: 'Avis de {month}, {service}',
  comment: 'L’avis',
  reply: 'La réponse de {organisation}',
  decided: 'Notre décision',
  done: 'Vous l’avez dit, nous avons changé',
  none: 'Aucune réponse n’est publiée pour le moment.',
  older: 'Voir plus ancien',
  which:
    'Nous publions une partie des réponses. Lisez la vôtre avec votre code d’avis. Si vous effacez votre avis, il disparaît aussi d’ici.',
  receipt: 'Retrouver mon avis',
  unknownTitle: 'Cette page n’existe pas',
  unknown: 'Aucun site n’a ce nom ici. Vérifiez l’adresse de cette page.',
}

/** The keys every language has. */
export type PublicRepliesText = typeof publicReplies
