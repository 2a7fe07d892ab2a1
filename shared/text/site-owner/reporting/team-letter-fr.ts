/** What a team reads when what usagers wrote waits too long, in French. English has the same keys. */
export const fr = {
  subject: {
    one: '{n} message d’usager attend une réponse – {service}',
    other: '{n} messages d’usagers attendent une réponse – {service}',
  },
  lead: 'Le délai pour répondre est passé. Les usagers suivent leur demande et attendent.',
  requests: 'Les demandes',
  line: '{reference}, réponse attendue au plus tard {day}',
  more: {
    one: 'et {n} autre',
    other: 'et {n} autres',
  },
  way: 'Ouvrir la console',
  note: 'Les messages ne sont pas dans cet e-mail. Un agent les lit dans son panneau, avec la demande. Une étape ou un message à l’usager vaut réponse.',
  footer:
    'Parvis envoie cet e-mail à l’adresse de contact du service, une fois par message en retard.',
}

/** The keys every language has. */
export type TeamLetterText = typeof fr
