import type { PublicRepliesText } from '../../fr/feedback/public-replies.ts'

/** The page of answers that everybody may read, in Portuguese. */
export const publicReplies: PublicRepliesText = {
  title: 'O que dizem os utentes e o que lhes é respondido',
  intro:
    '{organisation} responde aqui a opiniões dadas sobre {site}. Nenhum nome é conhecido nem mostrado.',
  introOwn:
    '{organisation} responde aqui a opiniões recebidas. Nenhum nome é conhecido nem mostrado.',
  given: 'Opinião de {month}, {service}',
  comment: 'O que foi escrito',
  reply: 'A resposta de {organisation}',
  decided: 'O que foi decidido',
  done: 'Disse-o, e nós mudámos',
  none: 'Ainda não há respostas publicadas.',
  older: 'Ver mais antigas',
  which:
    'Só algumas respostas são publicadas, escolhidas por uma pessoa. As outras leem-se com o código do recibo. Uma opinião apagada por quem a deu sai logo desta página.',
  receipt: 'Encontrar a minha opinião',
  unknownTitle: 'Esta página não existe',
  unknown: 'Nenhum site tem este nome aqui. Verifique o endereço desta página.',
}
