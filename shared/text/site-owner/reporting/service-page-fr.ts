/** What the page of one service says around its parts, in French. */
export const fr = {
  back: 'Tous les services',
  intro:
    'Ce que ce service vaut pour chaque usager, et pour tous. Chaque partie répond à une question, avec sa marge d’incertitude.',
  contents: 'Sur cette page',
  worlds: 'Les deux mondes, côte à côte',
  unknown: 'Ce service n’est pas déclaré. Revenez à la liste des services.',
  detail: 'Voir le détail de ce service',
}

export type ServicePageText = typeof fr
