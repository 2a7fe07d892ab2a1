/** What is said first of the territories of a service, in French. */
export const fr = {
  behind: '{name}\u00a0: {points} sous {others}.',
  points: { one: '{n} point', other: '{n} points' },
  others: { one: 'l’autre', other: 'les {n} autres' },
  othersShown: { one: 'l’autre montré', other: 'les {n} autres montrés' },
  inWords: ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  underReference: '{name}\u00a0: sous {reference}.',
  reference: { declared: 'l’objectif de {value}', taken: 'l’ensemble ({value})' },
  more: {
    one: '{n} autre territoire est aussi en dessous.',
    other: '{n} autres territoires sont aussi en dessous.',
  },
  base: '{name}\u00a0: {share} ({x} sur {n}), contre {otherShare} ({otherX} sur {otherN}) dans {others}.',
  between: 'L’écart est entre {low} et {high} points, à 95\u00a0%.',
  limit:
    'Aucun territoire ne devrait être sous {limit}\u00a0: {reference}, moins {margin} de tolérance.',
  equivalent: 'Aucun territoire n’est en dessous.',
  unknown: 'Aucun territoire en dessous n’est visible.',
  visible: {
    one: 'Un écart de {n} point sous {reference} se serait vu quatre fois sur cinq.',
    other: 'Un écart de {n} points sous {reference} se serait vu quatre fois sur cinq.',
  },
  invisible: 'Il y a trop peu de réponses pour voir un écart, même très grand.',
  nothing: 'Aucun territoire ne peut être montré\u00a0: il y a trop peu de réponses.',
  single: 'Un seul territoire peut être montré\u00a0: il n’est comparé à aucun autre.',
}

export type PlacesHeadlineText = typeof fr
