/** What the page of one service says around its parts, in French. */
export const fr = {
  back: 'Tous les services',
  unproven:
    'Aucune estimation ici\u00a0: la page a posé la question elle-même, et rien ne prouve que ces usagers ont été tirés au sort. La documentation dit comment les inviter avec une preuve, en dix minutes\u00a0: {page}.',
  intro:
    'Ce que ce service vaut pour chaque usager, et pour tous. Chaque partie répond à une question, avec sa marge d’incertitude.',
  contents: 'Sur cette page',
  worlds: 'Les deux mondes, côte à côte',
  unknown: 'Ce service n’est pas déclaré. Revenez à la liste des services.',
  detail: 'Voir le détail de ce service',
}

export type ServicePageText = typeof fr
