/** What an agent reads of what a usager answered, in French. English has the same keys. */
export const fr = {
  title: 'L’usager vous a répondu',
  before: 'Messages déjà traités',
  kinds: {
    reply: 'Message',
    not_fixed: 'Ce n’est pas réglé',
    missing: 'Voici ce qui manquait',
  },
  sent: '{title}, {day}',
  standing: {
    waiting: 'Réponse attendue au plus tard {day}.',
    overdue: 'Réponse attendue depuis {day}.',
    answered: 'Réponse donnée {day}.',
  },
  how: 'Pour répondre, envoyez un message ou une étape ci-dessous. Les fichiers arrivent là où votre service les reçoit.',
}

/** The keys every language has. */
export type RepliesText = typeof fr
