/** What a usager reads where they answer the service, in French. The other languages have the same keys. */
export const reply = {
  title: 'Répondre',
  subject: 'Le sujet',
  kinds: {
    reply: 'Autre message',
    not_fixed: 'Ce n’est pas réglé',
    missing: 'Voici ce qui manquait',
  },
  text: 'Votre message',
  hint: '1 000 signes au plus. Le service qui suit votre demande le lit.',
  files: 'Envoyer un fichier ou une photo',
  send: 'Envoyer',
  faults: {
    empty: 'Écrivez votre message, puis envoyez-le.',
    tooLong: 'Ce message dépasse 1 000 signes. Raccourcissez-le.',
    hidden: 'Nous ne pouvons pas lire ce texte. Retapez-le ici, sans le coller.',
    tooMany:
      'Vos messages précédents sont bien enregistrés. Attendez notre réponse avant d’en envoyer un autre. Si c’est urgent, appelez-nous.',
  },
  done: 'Votre message est envoyé au service.',
  sent: 'Vos messages',
  when: 'Envoyé {day}',
  read: 'Lu par le service {day}',
  answered: 'Réponse du service {day}',
  due: 'Réponse au plus tard {day}',
}

/** The keys every language has. */
export type ReplyText = typeof reply
