/** What a usager reads on a coupon of a counter, and on its poster, in French. The other languages have the same keys. */
export const sheet = {
  sentence: 'Votre avis sur votre passage\u00a0: quelques questions, sans votre nom.',
  scan: 'Photographiez ce carré, ou tapez {address} puis ce code\u00a0:',
  until: 'Valable jusqu’au {day}, une seule fois.',
  poster: 'Comment s’est passé votre passage\u00a0?',
  posterScan: 'Photographiez ce carré avec votre téléphone.',
  posterHow: 'Quelques questions, sans votre nom. Dites aussi ce que vous voulez changer.',
  without: 'Sans téléphone, demandez à l’accueil.',
  /** Where a code is typed. */
  code: 'Votre code',
  codeHint:
    'Il est sur votre coupon\u00a0: 16 caractères, par exemple 7K3M-9QRT-A0BC-DEFG. Majuscules, espaces et tirets ne comptent pas.',
  /** A poster leads on by its square alone. */
  noCode: 'Une affiche n’a pas de code\u00a0: photographiez son carré.',
}

/** The keys every language has. */
export type SheetText = typeof sheet
