/** What is said of what was lived, between the least acceptable and the wish, in French. */
export const fr = {
  title: 'Ce qui est vécu est-il acceptable, selon les usagers\u00a0?',
  names: {
    FIA: 'ce qui est annoncé',
    FIA2: 'la date annoncée',
    REA: 'la rapidité',
    ASS: 'la confiance dans les réponses',
    EMP: 'l’attention à la situation',
    CON: 'le site',
    PRE: 'le suivi de la demande',
    EGA: 'le même traitement que les autres',
  },
  columns: { minimum: 'Minimum acceptable', perceived: 'Vécu', desired: 'Souhaité' },
  answers: { one: '{n} réponse complète', other: '{n} réponses complètes' },
  group: '{asked} ({answers})',
  mark: '{mean}, de {low} à {high}',
  missing: {
    one: 'Pas assez pour conclure\u00a0: il manque {n} réponse complète.',
    other: 'Pas assez pour conclure\u00a0: il manque {n} réponses complètes.',
  },
  untold: {
    absent:
      'Aucune campagne n’a été menée depuis douze mois avec le questionnaire «\u00a0Campagne complète\u00a0», version 4.',
    too_few: {
      one: 'Pas assez pour conclure\u00a0: il manque {n} formulaire complet sur 30.',
      other: 'Pas assez pour conclure\u00a0: il manque {n} formulaires complets sur 30.',
    },
  },
  verdicts: {
    below: 'Sous le minimum acceptable\u00a0: {names}.',
    within: 'Entre le minimum et le souhait\u00a0: {names}.',
    above: 'Au-delà du souhait\u00a0: {names}.',
    unclear: 'Incertain\u00a0: {names}.',
  },
  floor:
    'Ce qui est dû à tous, le même traitement que les autres\u00a0: {share} des usagers sont sous leur propre minimum ({x} sur {n}, {interval}).',
  notes: {
    scale:
      'Chaque usager donne trois niveaux sur une même échelle, de {low} (le plus bas) à {high} (le plus haut). La bande va du minimum acceptable au souhait, en moyenne.',
    contradicted:
      'Un usager qui souhaite moins que son minimum se contredit\u00a0: seul son vécu est compté.',
    kept: 'Formulaires des douze derniers mois, gardés entiers\u00a0: quand une réponse est effacée, elle ne compte plus.',
    verdict:
      'Le mot se lit sur la marge d’erreur à 95\u00a0% de l’écart entre vécu et minimum, puis entre vécu et souhait.',
  },
  table: {
    asked: 'Question',
    n: 'Réponses complètes',
    minimum: 'Minimum acceptable',
    perceived: 'Vécu',
    desired: 'Souhaité',
    adequacy: 'Vécu moins minimum',
    superiority: 'Vécu moins souhait',
    width: 'Souhait moins minimum',
    position: 'Place dans la zone (0 minimum, 1 souhait)',
    below: 'Part sous son minimum',
    within: 'Part dans sa zone',
    above: 'Part au-delà de son souhait',
    low: '{column}, borne basse',
    high: '{column}, borne haute',
  },
}

export type ToleranceText = typeof fr
