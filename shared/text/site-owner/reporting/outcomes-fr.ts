/** What is said of satisfaction by the outcome of requests, in French. */
export const fr = {
  title: 'Les personnes à qui l’on refuse jugent-elles autrement le service\u00a0?',
  untold: {
    not_closed:
      'Aucun trimestre n’est encore clos avec des réponses d’usagers invités à la fin de leur demande.',
    no_outcome:
      'Les demandes de ces trimestres n’ont pas d’issue enregistrée\u00a0: accordée, accordée en partie ou refusée.',
    too_few: 'Trop peu de réponses par issue pour les montrer séparément.',
    not_alone:
      'Chiffre non publié\u00a0: ce qui est dû à tous n’est pas mesuré dans cette période.',
  },
  outcomes: {
    granted: 'accordée',
    partly: 'accordée en partie',
    refused: 'refusée',
    none: 'sans issue enregistrée',
  },
  of: 'Demande {outcomes}',
  or: ' ou ',
  whole: 'Toutes issues, telles quelles',
  standardised: 'À issues égales',
  questions: { satisfied: 'Satisfaits', same_treatment: 'Même traitement' },
  sentence: {
    one: 'Satisfaits au {period}\u00a0: {raw}. Avec les issues de toutes les demandes terminées, ce serait {standardised}.',
    two: 'Satisfaits\u00a0: {rawBefore} au {before}, {raw} au {period}. Avec autant de refus aux deux trimestres, ce serait {standardisedBefore}, puis {standardised}.',
  },
  population:
    'À issues égales\u00a0: chaque issue pèse comme parmi toutes les demandes du service terminées dans les trimestres montrés ({weights}). Ce chiffre ne baisse pas parce que les refus sont plus nombreux.',
  weight: '{outcome} {share}',
  who: 'Usagers invités à la fin de leur demande\u00a0; mois clos seulement.',
  untreated: 'Même traitement\u00a0: trop peu de réponses par issue pour les montrer.',
  both: 'Le vécu et le dû à tous sont ici\u00a0: satisfaction et égalité de traitement.',
  columns: {
    question: 'Question',
    outcome: 'Issue',
    period: 'Trimestre',
    share: 'Part',
    low: 'Borne basse',
    high: 'Borne haute',
    x: 'Nombre',
    n: 'Réponses',
  },
}

export type OutcomesText = typeof fr
