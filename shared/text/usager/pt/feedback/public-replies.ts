import type { PublicRepliesText } from '../../fr/feedback/public-replies.ts'

/** The page of answers that everybody may read, in Portuguese. */
export const publicReplies: PublicRepliesText = {
  title: 'As suas opiniões, as nossas respostas',
  intro:
    '{organisation} responde aqui a opiniões dadas sobre {site}. Nenhum nome é conhecido nem mostrado.',
  introOwn:
    '{organisation} responde aqui a opiniões sobre os seus serviços. Nenhum nome é conhecido nem mostrado.',
  given: 'Opinião de {month}, {service}',
  comment: 'A opinião',
  reply: 'A resposta de {organisation}',
  decided: 'A nossa decisão',
  done: 'Disse-nos, e nós mudámos',
  none: 'Ainda não há respostas publicadas.',
  older: 'Ver mais antigas',
  which:
    'Publicamos uma parte das respostas. Leia a sua com o código do comprovativo. Se apagar a sua opinião, ela desaparece também daqui.',
  receipt: 'Consultar a minha opinião',
  unknownTitle: 'Esta página não existe',
  unknown: 'Nenhum site tem este nome aqui. Verifique o endereço desta página.',
}
