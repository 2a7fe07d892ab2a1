import type { StopText } from '../fr/stop.ts'

/** The page where a usager wants no more messages of a request, in Portuguese. */
export const stop: StopText = {
  title: 'Deixar de receber mensagens',
  what: 'Deixará de receber e-mails, SMS e notificações sobre o pedido {reference}. Cada etapa continua escrita na sua página.',
  stop: 'Parar as mensagens',
  done: 'Está feito. Já não recebe mensagens sobre o pedido {reference}.',
  again:
    'Cada etapa continua escrita na sua página. Para voltar a receber mensagens, escolha nessa página como ser avisado.',
  unknown:
    'Este endereço não para nenhuma mensagem. Abra-o a partir da mensagem recebida, ou escolha como ser avisado na página do seu pedido.',
}
