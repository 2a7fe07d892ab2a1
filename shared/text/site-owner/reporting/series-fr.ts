/** What is said of a series and of what happened meanwhile, in French. */
export const fr = {
  band: '{mark}. {label}, {days}',
  changes: {
    change: 'Décision appliquée',
    signal: 'Alerte acceptée comme un changement',
  },
  days: {
    one: 'le {from}',
    between: 'du {from} au {until}',
    since: 'depuis le {from}',
  },
  title: 'Qu’est-ce qui change, mois après mois\u00a0?',
  panels: {
    satisfied: 'Usagers satisfaits (invités)',
    promises_kept: 'Dates annoncées tenues',
    within_norm: 'Réponses dans le délai pour tous',
  },
  submitted: 'Usagers satisfaits (invités à l’envoi du formulaire)',
  target: 'objectif',
  last: '{panel}\u00a0: {share} en {month} (entre {low} et {high}\u00a0%)',
  lastRegister: '{panel}\u00a0: {share} en {month} (registre complet)',
  nothing: '{panel}\u00a0: pas assez pour conclure.',
  beside: 'Satisfaction et dates tenues, sur la même période : l’une ne remplace pas l’autre.',
  cut: 'La ligne est coupée là où la question a changé.',
  cross: 'Une croix\u00a0: trop peu de cas ce mois-là, ou un chiffre qui en protège un autre.',
  received:
    'Les délais sont rangés par mois de réception, les dates tenues par mois d’échéance. Les demandes encore ouvertes sont comptées.',
  untold: {
    absent: 'Rien n’est encore enregistré pour ce service.',
    too_few: 'Trop peu de cas chaque mois\u00a0: pas assez pour conclure.',
    not_alone:
      'Chiffre non publié\u00a0: il manque le vécu ou ce qui est dû à tous, mois par mois.',
  },
  because: {
    too_few: 'trop peu de cas',
    protects: 'protège un autre mois',
    alike: 'trop peu pour dire combien',
    too_early: 'trop tôt pour le dire',
  },
  columns: {
    month: 'Mois',
    what: 'Ce qui est mesuré',
    share: 'Part',
    low: 'Borne basse',
    high: 'Borne haute',
    n: 'Cas',
    note: 'Remarque',
  },
}

export type SeriesText = typeof fr
