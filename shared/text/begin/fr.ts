/** What usagers read of a service and a site that begin, while nobody wrote it otherwise, in French. */
export const fr = {
  steps: { received: 'Demande reçue', done: 'Demande terminée' },
  sentences: {
    working: {
      one: 'Chaque demande reçoit une réponse en {n} jour ouvré au plus.',
      other: 'Chaque demande reçoit une réponse en {n} jours ouvrés au plus.',
    },
    business: {
      one: 'Chaque demande reçoit une réponse en {n} jour ouvrable au plus.',
      other: 'Chaque demande reçoit une réponse en {n} jours ouvrables au plus.',
    },
    calendar: {
      one: 'Chaque demande reçoit une réponse en {n} jour au plus.',
      other: 'Chaque demande reçoit une réponse en {n} jours au plus.',
    },
    month: {
      one: 'Chaque demande reçoit une réponse en {n} mois au plus.',
      other: 'Chaque demande reçoit une réponse en {n} mois au plus.',
    },
  },
  unpromised: 'Aucun délai n’est annoncé pour ce service.',
  notice: {
    purpose: 'Connaître la qualité de nos services telle que vous la percevez, et l’améliorer.',
    basis: 'Mission d’intérêt public (RGPD, article 6, 1, e).',
    rights:
      'Avec votre code d’avis, vous relisez votre avis ou vous l’effacez. Vous pouvez aussi vous opposer à son usage, et vous plaindre à la CNIL.',
  },
}

export type BeginText = typeof fr
