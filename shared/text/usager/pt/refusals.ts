import type { RefusalsText } from '../fr/refusals.ts'

/** Why the hub does not take what a usager sent, in Portuguese. */
export const refusals: RefusalsText = {
  origin_refused:
    'este site não está registado para recolher opiniões. Pode comunicá-lo ao serviço.',
  not_found: 'este formulário já não está aberto. Pode comunicá-lo ao serviço.',
  feedback_contradiction: 'já recebemos a sua opinião. O primeiro envio fica guardado.',
  ticket_refused: 'este convite já foi usado ou expirou.',
  waited_too_long: 'esperou mais de 30 dias neste dispositivo.',
  body_too_large: 'é demasiado longa. Encurte o seu comentário e tente de novo.',
  invalid: 'o formulário mudou entretanto. Recarregue a página e responda de novo.',
  comment_required: 'é necessário um comentário. Escreva-o e tente de novo.',
  other: 'o servidor não a pode receber. Pode comunicá-lo ao serviço.',
}
