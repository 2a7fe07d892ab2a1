import type { SheetText } from '../../fr/invitations/sheet.ts'

/** What a usager reads on a coupon of a counter, and on its poster, in German. */
export const sheet: SheetText = {
  sentence: 'Ihre Rückmeldung zu Ihrem Besuch: einige Fragen, ohne Ihren Namen.',
  scan: 'Scannen Sie dieses Quadrat, oder geben Sie {address} und dann diesen Code ein:',
  until: 'Gültig bis {day}, nur einmal.',
  poster: 'Wie war Ihr Besuch?',
  posterScan: 'Scannen Sie dieses Quadrat mit Ihrem Telefon.',
  posterHow: 'Einige Fragen, ohne Ihren Namen. Sagen Sie auch, was sich ändern soll.',
  without: 'Ohne Telefon fragen Sie am Empfang.',
  code: 'Ihr Code',
  codeHint:
    'Er steht auf Ihrem Zettel: 16 Zeichen, zum Beispiel 7K3M-9QRT-A0BC-DEFG. Großschreibung, Leerzeichen und Striche zählen nicht.',
  noCode: 'Ein Aushang hat keinen Code: Fotografieren Sie sein Quadrat.',
}
