/** What is said of the answers that a conclusion would take, in French. */
export const fr = {
  answers: {
    needed:
      'Pour conclure, il faudrait environ {n} réponses, si la part se confirme\u00a0; {rate}.',
    never:
      'La part est sous la limite admise\u00a0: tant qu’elle y reste, aucun nombre de réponses ne la montrera équivalente.',
  },
  dates: {
    needed: 'Pour conclure, il faudrait environ {n} dates, si la part se confirme\u00a0; {rate}.',
    never:
      'La part est sous la limite admise\u00a0: tant qu’elle y reste, aucun nombre de dates ne la montrera équivalente.',
  },
  requests: {
    needed:
      'Pour conclure, il faudrait environ {n} demandes, si la part se confirme\u00a0; {rate}.',
    never:
      'La part est sous la limite admise\u00a0: tant qu’elle y reste, aucun nombre de demandes ne la montrera équivalente.',
  },
  decision: {
    needed:
      'Pour conclure, il faudrait environ {n} réponses, si l’estimation se confirme\u00a0; {rate}.',
    never: 'L’estimation est à la limite même\u00a0: aucun nombre de réponses ne conclurait.',
  },
  groups: {
    needed:
      'Pour conclure, si les groupes se valent, il faudrait environ {n} demandes de chaque sorte\u00a0; {rate}.',
    never:
      'L’écart est près de la limite admise\u00a0: aucun nombre de demandes n’est promis pour conclure.',
  },
  rate: { one: 'au rythme actuel, {n} mois', other: 'au rythme actuel, {n} mois' },
  tooLong: 'plus de cinq ans à ce rythme',
}

export type SampleSizeText = typeof fr
