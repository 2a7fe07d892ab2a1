import type { SheetText } from '../../fr/invitations/sheet.ts'

/** What a usager reads on a coupon of a counter, and on its poster, in Portuguese. */
export const sheet: SheetText = {
  sentence: 'A sua opinião sobre a sua visita: algumas perguntas, sem o seu nome.',
  scan: 'Leia este quadrado, ou escreva {address} e depois este código:',
  until: 'Válido até {day}, uma só vez.',
  poster: 'Como correu a sua visita?',
  posterScan: 'Leia este quadrado com o seu telemóvel.',
  posterHow: 'Algumas perguntas, sem o seu nome. Diga também o que quer mudar.',
  without: 'Sem telemóvel, pergunte na receção.',
  code: 'O seu código',
  codeHint:
    'Está no seu cupão: 16 caracteres, por exemplo 7K3M-9QRT-A0BC-DEFG. Maiúsculas, espaços e hífenes não contam.',
  noCode: 'Um cartaz não tem código: fotografe o seu quadrado.',
}
