/** Every sentence an agent reads, in French. */
export const fr = {
  channel: {
    web: 'En ligne',
    counter: 'Au guichet',
    telephone: 'Par téléphone',
    post: 'Par courrier',
    email: 'Par courriel',
  },
  standing: {
    ahead: 'à venir',
    near: 'échéance proche',
    kept: 'tenue',
    late: 'dépassée',
  },
  state: {
    received: 'Demande reçue, pas encore commencée.',
    in_progress: 'Demande en cours de traitement.',
    waiting_usager: 'Un élément est attendu de l’usager.',
    decided: 'Une décision est prise.',
    closed: 'Demande terminée.',
    withdrawn: 'Demande retirée par l’usager.',
  },
  note: {
    late: 'La date annoncée à l’usager est passée.',
    agent: 'Date donnée à l’usager par un agent.',
    norm: 'Date annoncée à l’usager à la réception.',
    law: 'Date fixée par la loi.',
    suspended: 'Date suspendue : nous attendons un élément de l’usager.',
  },
  proof: {
    forAgents: 'Note pour les agents.',
    byItself: 'L’usager a été prévenu automatiquement.',
  },
  callback: 'Un appel est attendu depuis {day}.',
  told: '{day} à {hour}',
}

/** The keys every language has. */
export type AgentText = typeof fr
