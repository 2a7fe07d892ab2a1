import type { RefusalsText } from '../fr/refusals.ts'

/** Why the hub does not take what a usager sent, in Italian. */
export const refusals: RefusalsText = {
  origin_refused:
    'questo sito non è registrato per raccogliere pareri. Può segnalarlo al servizio.',
  not_found: 'questo modulo non è più aperto. Può segnalarlo al servizio.',
  feedback_contradiction: 'il Suo parere ci è già arrivato. Il primo invio è conservato.',
  ticket_refused: 'questo invito è già stato usato o è scaduto.',
  waited_too_long: 'ha atteso più di 30 giorni su questo dispositivo.',
  body_too_large: 'è troppo lungo. Accorci il Suo commento, poi riprovi.',
  invalid: 'il modulo nel frattempo è cambiato. Ricarichi la pagina, poi risponda di nuovo.',
  comment_required: 'è necessario un commento. Lo scriva, poi riprovi.',
  other: 'il server non può riceverlo. Può segnalarlo al servizio.',
}
