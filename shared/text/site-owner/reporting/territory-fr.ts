/** What the console says of territories, in French. */
export const fr = {
  question: 'La qualité est-elle la même partout\u00a0?',
  loading: 'Lecture des territoires…',
  service: 'Service',
  unknownService: 'Ce service n’est pas déclaré. Choisissez-en un autre.',
  criterion: 'Ce qui est comparé',
  criteria: {
    satisfied: 'Usagers satisfaits',
    same_treatment: 'Même traitement que les autres',
    promises_kept: 'Dates annoncées tenues',
    within_norm: 'Demandes closes dans le délai',
  },
  nothing:
    'Aucune réponse à ce service ne dit de quel territoire elle vient. Les pages du site le donnent par l’attribut «\u00a0territory\u00a0».',
  beside: 'À lire avec {name} ({label})\u00a0: {sentence}',
  besideNothing: 'À lire avec {name}\u00a0: {because}',
  asked: 'Réponses {stream}.',
  streams: {
    invited: 'sur invitation',
    submitted: 'd’usagers invités à l’envoi du formulaire',
    asked: 'demandées sur la page, invitation non prouvée',
    open: 'par le bouton toujours ouvert',
  },
  reading: 'Taux affichés',
  raw: 'Taux bruts',
  shrunk: 'Taux lissés',
  shrunkHint:
    'Un taux brut vient des seules réponses du territoire. Un taux lissé est rapproché de l’ensemble, d’autant plus que les réponses sont peu nombreuses. Le verdict se lit toujours sur le taux brut.',
  shrunkNone:
    'Chaque taux vient des seules réponses du territoire. Le lissage demande au moins vingt territoires\u00a0: avec moins, sa marge d’erreur serait fausse.',
  dots: 'Qui est sous la limite\u00a0?',
  dotsHint:
    'Le trait est la marge d’erreur à 95\u00a0%. Un territoire en dessous est un triangle\u00a0; les autres sont des losanges. L’ordre est alphabétique.',
  pairName: 'Ce qui est dû à tous',
  pairFigure: '{below} sur {all}',
  pairSaid: 'territoires sous la limite admise',
  map: 'Où est-ce équivalent\u00a0?',
  funnel: 'Ces écarts dépassent-ils le hasard\u00a0?',
  funnelNone: 'Aucun des territoires placés ne sort de ce que le hasard suffit à expliquer.',
  funnelBeyond: {
    one: '{n} territoire sort des limites à 95\u00a0%. Si tous étaient pareils, le hasard en ferait sortir environ {expected} sur {all}.',
    other:
      '{n} territoires sortent des limites à 95\u00a0%. Si tous étaient pareils, le hasard en ferait sortir environ {expected} sur {all}.',
  },
  funnelSpread:
    'Les limites sont élargies\u00a0: d’un territoire à l’autre, l’écart dépasse le seul hasard.',
  funnelLimits:
    'Entre les deux lignes pleines se trouvent 95\u00a0% des territoires si tous sont pareils\u00a0; les pointillés en tiennent 99,8\u00a0%. Chaque trait vertical est la marge d’erreur à 95\u00a0%.',
  funnelBound: {
    one: '{n} territoire aux réponses unanimes n’est pas placé\u00a0: le placer dirait ce que chacun a répondu.',
    other:
      '{n} territoires aux réponses unanimes ne sont pas placés\u00a0: les placer dirait ce que chacun a répondu.',
  },
  funnelUndrawn: {
    one: '{n} territoire de plus n’est pas dessiné. Sont dessinés ceux qui sortent des limites ou sont en dessous.',
    other:
      '{n} territoires de plus ne sont pas dessinés. Sont dessinés ceux qui sortent des limites ou sont en dessous.',
  },
  tableCut: {
    one: 'Le tableau s’arrête avant le dernier territoire\u00a0: la liste les a tous.',
    other: 'Le tableau s’arrête {n} territoires avant la fin\u00a0: la liste les a tous.',
  },
  noFunnel: 'Aucun territoire n’a assez de réponses pour être placé.',
  answers: 'Nombre de réponses',
  share: 'Taux, et sa marge d’erreur à 95\u00a0%',
  reference: 'référence {value}',
  target: 'objectif {value}',
  least: 'limite admise {value}',
  verdicts: {
    equivalent: 'équivalent',
    below: 'en dessous',
    unknown: 'incertain',
    untested: 'aucune réponse',
    hidden: 'non montré',
  },
  without: {
    one: '{n} territoire n’a pas de contour\u00a0: il est dans la liste.',
    other: '{n} territoires n’ont pas de contour\u00a0: ils sont dans la liste.',
  },
  manyTiles:
    '{n} territoires sont trop nombreux pour être dessinés en tuiles. Ils sont dans la liste. Apportez leurs contours pour en avoir la carte.',
  scale:
    'Seuls les contours comptent, non leur surface\u00a0: un grand territoire peut avoir peu d’habitants.',
  list: 'Les territoires, par ordre alphabétique',
  find: 'Chercher un territoire',
  shown: {
    one: '{n} territoire sur {all}.',
    other: '{n} territoires sur {all}.',
  },
  showMore: 'Montrer {n} territoires de plus',
  noMatch: 'Aucun territoire ne porte ce nom ou ce code.',
  uncounted: {
    one: '{n} territoire déclaré est sans réponse : «\u00a0équivalent partout\u00a0» reste incertain.',
    other:
      '{n} territoires déclarés sont sans réponse : «\u00a0équivalent partout\u00a0» reste incertain.',
  },
  columns: {
    territory: 'Territoire',
    code: 'Code',
    verdict: 'Verdict',
    answers: 'Réponses',
    raw: 'Taux',
    low: 'Borne basse à 95\u00a0%',
    high: 'Borne haute à 95\u00a0%',
    shrunk: 'Taux lissé',
    population: 'Habitants',
  },
  choose: 'Changer l’objectif ou la tolérance',
  undeclared: 'Aucun objectif n’est déclaré\u00a0: chaque territoire est comparé à l’ensemble.',
  declare: 'Déclarer un objectif',
  note: 'Noter une circonstance',
  rests: 'Comment c’est calculé',
  followed: 'Les réponses de {territory} sont lues sous {name} ({into}), depuis le {day}.',
  followedOfficial:
    'Les réponses de {territory} sont lues sous {name} ({into}), dont cette ancienne commune fait partie selon l’INSEE.',
  followedMany: {
    one: '{n} ancien territoire est lu sous celui dont il fait partie.',
    other: '{n} anciens territoires sont lus sous celui dont ils font partie.',
  },
  circumstances: 'Ce qui s’est passé dans un territoire',
  circumstance: '{label}, du {from} au {until} ({places})',
  circumstanceOpen: '{label}, depuis le {from} ({places})',
  everywhere: 'partout',
  settle: 'Préparer la carte',
  pointed: 'Montrez un territoire\u00a0: la carte, le graphique et la liste le marquent ensemble.',
  pointedSays: '{name}\u00a0: {verdict}.',
  pointedShare: '{name}\u00a0: {verdict}, {share} ({x} sur {n}).',
  back: 'Tous les territoires',
  detail: {
    unknown:
      'Aucun territoire ne porte ce code pour ce service. Il n’est pas déclaré, et aucune réponse n’en vient.',
    worlds: 'Ce qui est vécu, ce qui est dû',
    usager: 'Ce que vivent les usagers d’ici',
    commun: 'Ce qui est dû à tous',
    verdict: 'Par rapport à la référence ({value}, tolérance {margin} points)\u00a0: {verdict}.',
    noVerdict: 'Rien ne peut être dit par rapport à la référence.',
    raw: '{share} ({x} réponses sur {n}), entre {low} et {high}.',
    shrunk: 'Taux lissé : {share} (entre {low} et {high}).',
    bound: { at_least_90: '90\u00a0% ou plus.', at_most_10: '10\u00a0% ou moins.' },
    tooFew: 'Trop peu de réponses, ici ou à côté, pour le dire.',
    untested: 'Personne n’a répondu d’ici.',
    series: 'Et d’un trimestre à l’autre\u00a0?',
    seriesSentence:
      'Chaque point est un trimestre, avec sa marge d’erreur. Deux marges qui se recouvrent ne suffisent pas à conclure, ni à un changement ni à son absence.',
    seriesNone: 'Aucun trimestre n’a assez de réponses, ici ou à côté, pour être montré.',
    unlisted: 'Tant de territoires ont répondu que les trimestres ne sont pas montrés ici.',
    quarter: 'Trimestre',
    missing: 'Qui manque',
    population: '{people} habitants, selon la population déclarée.',
    noPopulation:
      'La population de ce territoire n’est pas déclarée\u00a0: on ne sait pas combien de personnes ces réponses représentent.',
    heard:
      '{n} réponses pour {people} habitants. Celles et ceux qui n’ont pas répondu, ou ont renoncé, ne sont pas entendus ici.',
    silent: 'Aucune réponse montrée ne vient d’ici\u00a0: ce silence n’est ni bon ni mauvais.',
  },
}

export type TerritoryText = typeof fr
