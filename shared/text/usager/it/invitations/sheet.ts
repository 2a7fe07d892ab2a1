import type { SheetText } from '../../fr/invitations/sheet.ts'

/** What a usager reads on a coupon of a counter, and on its poster, in Italian. */
export const sheet: SheetText = {
  sentence: 'Il Suo parere sulla Sua visita: poche domande, senza il Suo nome.',
  scan: 'Inquadri questo quadrato, o scriva {address} e poi questo codice:',
  until: 'Valido fino a {day}, una sola volta.',
  poster: 'Com’è andata la Sua visita?',
  posterScan: 'Inquadri questo quadrato con il telefono.',
  posterHow: 'Poche domande, senza il Suo nome. Dica anche che cosa vuole cambiare.',
  without: 'Senza telefono, chieda all’accoglienza.',
  code: 'Il Suo codice',
  codeHint:
    'È sul Suo tagliando: 16 caratteri, per esempio 7K3M-9QRT-A0BC-DEFG. Maiuscole, spazi e trattini non contano.',
  noCode: 'Una locandina non ha codice: ne fotografi il quadrato.',
}
