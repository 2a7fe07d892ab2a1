import type { StopText } from '../fr/stop.ts'

/** The page where a usager wants no more messages of a request, in Italian. */
export const stop: StopText = {
  title: 'Non ricevere più messaggi',
  what: 'Non riceverà più e-mail, SMS né notifiche per la richiesta {reference}. Ogni tappa resta scritta sulla sua pagina.',
  stop: 'Fermare i messaggi',
  done: 'Fatto. Non riceve più messaggi per la richiesta {reference}.',
  again:
    'Ogni tappa resta scritta sulla sua pagina. Per ricevere di nuovo messaggi, scelga su quella pagina come essere avvisato.',
  unknown:
    'Questo indirizzo non ferma nessun messaggio. Lo apra dal messaggio ricevuto, o scelga come essere avvisato sulla pagina della sua richiesta.',
}
