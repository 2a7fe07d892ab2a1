import type { StopText } from '../fr/stop.ts'

/** The page where a usager wants no more e-mail about a request, in Portuguese. */
export const stop: StopText = {
  title: 'Deixar de receber e-mails',
  what: 'Deixará de receber e-mails sobre o pedido {reference}. As etapas continuam escritas na página deste pedido.',
  still: 'Continuará a receber: {ways}.',
  ways: { sms: 'SMS', push: 'notificações' },
  stop: 'Parar os e-mails',
  all: 'Parar todas as mensagens',
  done: 'Está feito. Já não recebe e-mails sobre o pedido {reference}.',
  doneAll: 'Está feito. Já não recebe mensagens sobre o pedido {reference}.',
  again:
    'As etapas continuam escritas na página deste pedido. Para voltar a receber mensagens, escolha nessa página como receber avisos.',
  unknown:
    'Esta ligação está incompleta. Abra-a a partir da mensagem recebida, ou escolha como receber avisos na página do seu pedido.',
}
