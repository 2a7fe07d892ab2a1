import type { ReplyText } from '../../fr/requests/reply.ts'

/** What a usager reads where they answer the service, in Portuguese. */
export const reply: ReplyText = {
  title: 'Responder',
  subject: 'O assunto',
  kinds: {
    reply: 'Outra mensagem',
    not_fixed: 'Não está resolvido',
    missing: 'Aqui está o que faltava',
  },
  text: 'A sua mensagem',
  hint: '1000 caracteres no máximo. O serviço que segue o seu pedido lê a mensagem.',
  files: 'Enviar um ficheiro ou uma fotografia',
  send: 'Enviar',
  faults: {
    empty: 'Escreva a sua mensagem e envie-a depois.',
    tooLong: 'Esta mensagem tem mais de 1000 caracteres. Encurte-a.',
    hidden: 'Não conseguimos ler este texto. Escreva-o aqui de novo, sem o colar.',
    tooMany:
      'As suas mensagens anteriores estão registadas. Espere pela nossa resposta antes de enviar outra. Se for urgente, ligue-nos.',
  },
  done: 'A sua mensagem foi enviada ao serviço.',
  sent: 'As suas mensagens',
  when: 'Envio: {day}',
  read: 'Leitura pelo serviço: {day}',
  answered: 'Resposta do serviço: {day}',
  due: 'Resposta o mais tardar: {day}',
}
