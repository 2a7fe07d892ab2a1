import type { SheetText } from '../../fr/invitations/sheet.ts'

/** What a usager reads on a coupon of a counter, and on its poster, in « français facile\u00a0». */
export const sheet: SheetText = {
  sentence: 'Votre avis sur votre visite\u00a0: quelques questions. Ne dites pas votre nom.',
  scan: 'Prenez ce carré en photo. Ou tapez {address} puis ce code\u00a0:',
  until: 'Ce code marche jusqu’au {day}, une seule fois.',
  poster: 'Comment s’est passée votre visite\u00a0?',
  posterScan: 'Prenez ce carré en photo avec votre téléphone.',
  posterHow:
    'Il y a quelques questions. Ne dites pas votre nom. Dites aussi ce que vous voulez changer.',
  without: 'Pas de téléphone\u00a0? Demandez à l’accueil.',
  code: 'Votre code',
  codeHint:
    'Le code est sur votre papier. Il a 16 lettres et chiffres, par exemple 7K3M-9QRT-A0BC-DEFG.',
  noCode: 'Sur une affiche, il n’y a pas de code\u00a0: prenez son carré en photo.',
}
