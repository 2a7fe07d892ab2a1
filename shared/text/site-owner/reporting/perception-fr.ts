/** What is said of how a service is perceived, against what was expected of it, in French. */
export const fr = {
  names: {
    reliability: 'Fiabilité',
    assurance: 'Confiance',
    tangibles: 'Facilité du site',
    empathy: 'Empathie',
    responsiveness: 'Réactivité',
    civic: 'Même traitement pour tous',
  },
  group: '{name}\u00a0: {wording}',
  tooFew: 'pas assez pour conclure',
  bound: { at_least_90: '90\u00a0% ou plus', at_most_10: '10\u00a0% ou moins' },
  beside: 'À lire avec {name}\u00a0: {sentence}',
  untold: {
    absent: 'Le questionnaire choisi ne le demande pas.',
    too_few: 'Trop peu de réponses dans cette période\u00a0: pas assez pour conclure.',
    not_alone:
      'Chiffre non publié\u00a0: ce qui est dû à tous n’est pas mesuré dans cette période.',
  },
  streams: {
    invited: 'Réponses des usagers invités.',
    submitted: 'Réponses des usagers invités à l’envoi du formulaire.',
    asked:
      'Réponses demandées sur la page, invitation non prouvée\u00a0: trop peu d’usagers invités ont répondu.',
    open: 'Réponses du bouton ouvert à tous\u00a0: trop peu d’usagers invités ont répondu.',
  },
  faint: 'En gris, et creux\u00a0: moins de 30 réponses.',
  dimensions: {
    title: 'Que vivent les usagers, dimension par dimension\u00a0?',
    side: {
      high: 'Plutôt bien vécu\u00a0: {names}.',
      low: 'Plutôt mal vécu\u00a0: {names}.',
      middle: 'Ni bien ni mal, ou trop incertain pour le dire\u00a0: {names}.',
    },
    scale:
      'Moyenne des points, de {low} (pas du tout) à {high} (tout à fait), avec sa marge à 95\u00a0%.',
    unsure: '«\u00a0Je ne sais pas\u00a0» n’entre dans aucune moyenne\u00a0: {shares}.',
    unsureOf: '{name} {share} ({x} sur {n})',
    gaps: 'L’écart entre ce qui est vécu et ce qui était attendu avant dit où regarder, pas combien\u00a0: {gaps}. Il compare des groupes de réponses, et ne se convertit pas en «\u00a0moins bien, pareil, mieux\u00a0».',
    gap: '{name} {gap} (entre {low} et {high})',
    columns: {
      dimension: 'Dimension',
      mean: 'Moyenne',
      low: 'Moyenne, borne basse',
      high: 'Moyenne, borne haute',
      n: 'Réponses',
      share: 'Part des deux réponses les plus hautes',
      shareLow: 'Part, borne basse',
      shareHigh: 'Part, borne haute',
      predicted: 'Attendu avant',
      gap: 'Écart vécu moins attendu',
      gapLow: 'Écart, borne basse',
      gapHigh: 'Écart, borne haute',
    },
  },
  expected: {
    title: 'Est-ce mieux ou moins bien que ce que les usagers attendaient\u00a0?',
    sentence:
      'Moins bien\u00a0: {worse}. Pareil\u00a0: {same}. Mieux\u00a0: {better}. Réponses\u00a0: {n}.',
    share: '{share} (entre {low} et {high}\u00a0%)',
    whole: 'Toutes dimensions',
    answers: { worse: 'Moins bien', same: 'Pareil', better: 'Mieux' },
    three:
      'Trois parts d’un même total, jamais une moyenne. «\u00a0Je n’attendais rien de précis\u00a0» n’y compte pas.',
    fewest: 'Une dimension sans chiffre a moins de 11 réponses.',
    columns: {
      dimension: 'Dimension',
      answer: 'Réponse',
      share: 'Part',
      low: 'Borne basse',
      high: 'Borne haute',
      x: 'Nombre',
      n: 'Réponses',
    },
  },
  others: {
    title: 'Que répondent les usagers aux autres questions, dont les vôtres\u00a0?',
    quoted: '«\u00a0{name}\u00a0»',
    base: '{name}\u00a0: {n} réponses.',
    several:
      '{name}\u00a0: {n} réponses, plusieurs choix possibles. Les parts dépassent 100\u00a0% ensemble.',
    follows:
      '{name}\u00a0: posée selon la première réponse. Ces parts sont celles des personnes à qui elle l’a été.',
    made: 'Parts brutes de chaque réponse, marges de Wilson à 95\u00a0%. «\u00a0Je ne sais pas\u00a0» n’y compte pas.',
    absent: 'Le questionnaire posé n’a pas d’autre question.',
    write: 'Écrire vos propres questions',
  },
  believed: {
    title: 'L’équipe sait-elle ce que ses usagers attendent et vivent\u00a0?',
    sides: { whole: 'ensemble', expected: 'attendu', lived: 'vécu' },
    columns: {
      question: 'Question',
      team: 'L’équipe croit',
      teamLow: 'Équipe, borne basse',
      teamHigh: 'Équipe, borne haute',
      usagers: 'Les usagers disent',
      usagersLow: 'Usagers, borne basse',
      usagersHigh: 'Usagers, borne haute',
      gap: 'Écart',
      gapLow: 'Écart, borne basse',
      gapHigh: 'Écart, borne haute',
    },
  },
}

export type PerceptionText = typeof fr
