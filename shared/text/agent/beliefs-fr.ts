/** What an agent is asked of what they believe of usagers, in French. */
export const fr = {
  title: 'Trois questions à votre équipe',
  about:
    'Pour «\u00a0{service}\u00a0», une fois par trimestre au plus, sans votre nom, en 20 secondes\u00a0: ce que vous croyez des usagers, pour le comparer à ce qu’ils disent.',
  answer: 'Répondre',
  leave: 'Pas cette fois',
  send: 'Envoyer',
  again: 'Réessayer',
  sides: {
    whole: 'Selon vous, que répondent le plus souvent les usagers à la fin de leur démarche\u00a0?',
    expected: 'Selon vous, que répondent-ils le plus souvent avant leur démarche\u00a0?',
    lived: 'Selon vous, que répondent-ils le plus souvent après leur démarche\u00a0?',
  },
  dontKnow: 'Je ne sais pas',
  missing: 'Choisissez une réponse, ou «\u00a0Je ne sais pas\u00a0».',
  sending: 'Envoi en cours.',
  kept: 'Le serveur ne répond pas. Vos réponses sont gardées ici, et partiront dès que possible. Vous pouvez réessayer.',
  over: {
    counted:
      'Merci. Vos réponses sont comptées avec celles de l’équipe, sans votre nom. La moyenne paraît à la fin du trimestre, à partir de 5 réponses, à côté de ce que disent les usagers.',
    left: 'C’est noté. Rien ne vous est demandé avant le prochain trimestre.',
    refused: 'Ces questions ne sont plus posées. Rien n’est gardé de vos réponses.',
  },
}

/** The keys every language has. */
export type BeliefsText = typeof fr
