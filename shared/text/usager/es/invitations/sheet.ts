import type { SheetText } from '../../fr/invitations/sheet.ts'

/** What a usager reads on a coupon of a counter, and on its poster, in Spanish. */
export const sheet: SheetText = {
  sentence: 'Su opinión sobre su visita: unas pocas preguntas, sin su nombre.',
  scan: 'Escanee este cuadrado, o escriba {address} y luego este código:',
  until: 'Válido hasta el {day}, una sola vez.',
  poster: '¿Cómo ha ido su visita?',
  posterScan: 'Escanee este cuadrado con su teléfono.',
  posterHow: 'Unas pocas preguntas, sin su nombre. Diga también qué quiere cambiar.',
  without: 'Sin teléfono, pregunte en recepción.',
  code: 'Su código',
  codeHint:
    'Está en su cupón: 16 caracteres, por ejemplo 7K3M-9QRT-A0BC-DEFG. Mayúsculas, espacios y guiones no cuentan.',
  noCode: 'Un cartel no lleva código: haga una foto de su cuadrado.',
}
