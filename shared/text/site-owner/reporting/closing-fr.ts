/** What is said of a month that is closed, revised or provisional, in French. */
export const fr = {
  published: '{month}, publié le {day}, n°\u00a0{number}',
  revised: 'révisé le {day}\u00a0: {changes} ({reasons})',
  /** A revision of other figures than those of the reader. */
  revisedElsewhere: 'révisé le {day} ({reasons})',
  change: '{after} au lieu de {before}',
  named: '{what}, {change}',
  hidden: 'masqué',
  bound: { at_least_90: '90\u00a0% ou plus', at_most_10: '10\u00a0% ou moins' },
  reasons: {
    late: 'réponses arrivées après la clôture',
    set_aside: 'réponses écartées',
    put_back: 'réponses remises dans le compte',
    withdrawn: 'réponses retirées par leurs usagers',
  },
  streams: {
    invited: 'usagers invités',
    submitted: 'usagers invités à l’envoi du formulaire',
    asked: 'demandés sur la page, invitation non prouvée',
    open: 'bouton ouvert à tous',
    entered: 'saisis par un agent',
  },
  provisional: '{month}\u00a0: chiffres provisoires. Ils seront publiés le {day}.',
  tooFew: 'Trop peu de réponses sur invitation\u00a0: aucun chiffre n’est publié.',
}

export type ClosingText = typeof fr
