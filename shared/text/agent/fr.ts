/** Every sentence an agent reads, in French. */
export const fr = {
  channel: {
    web: 'En ligne',
    counter: 'Au guichet',
    telephone: 'Par téléphone',
    post: 'Par courrier',
    email: 'Par e-mail',
  },
  standing: {
    ahead: 'à venir',
    near: 'échéance proche',
    kept: 'tenue',
    late: 'dépassée',
  },
}

/** The keys every language has. */
export type AgentText = typeof fr
