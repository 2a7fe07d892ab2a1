import type { StopText } from '../fr/stop.ts'

/** The page where a usager wants no more e-mail about a request, in Italian. */
export const stop: StopText = {
  title: 'Non ricevere più e-mail',
  what: 'Non riceverà più e-mail per la richiesta {reference}. Le fasi restano scritte sulla pagina di questa richiesta.',
  still: 'Riceverà ancora: {ways}.',
  ways: { sms: 'SMS', push: 'notifiche' },
  stop: 'Ferma le e-mail',
  all: 'Ferma tutti i messaggi',
  done: 'Fatto. Non riceve più e-mail per la richiesta {reference}.',
  doneAll: 'Fatto. Non riceve più messaggi per la richiesta {reference}.',
  again:
    'Le fasi restano scritte sulla pagina di questa richiesta. Per ricevere di nuovo messaggi, scelga su quella pagina come ricevere gli avvisi.',
  unknown:
    'Questo link è incompleto. Lo apra dal messaggio ricevuto, o scelga come ricevere gli avvisi sulla pagina della Sua richiesta.',
}
