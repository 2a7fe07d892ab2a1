import type { NoticeText } from '../../fr/feedback/notice.ts'

/** The notice of RGPD article 13 as a page, in Italian. */
export const notice: NoticeText = {
  title: 'Il Suo parere e i Suoi dati',
  intro:
    'Su {site} dà il Suo parere senza il Suo nome. Questa pagina dice chi è il titolare del trattamento, che cosa viene inviato e per quanto tempo resta.',
  controller: 'Chi è il titolare del trattamento',
  purpose: 'A che cosa serve il Suo parere',
  basis: 'La base giuridica',
  retention: 'Per quanto tempo',
  kept: {
    comments: {
      one: 'Commenti: {n} mese.',
      many: 'Commenti: {n} di mesi.',
      other: 'Commenti: {n} mesi.',
    },
    answers: {
      one: 'Risposte: {n} mese.',
      many: 'Risposte: {n} di mesi.',
      other: 'Risposte: {n} mesi.',
    },
    day: 'Della Sua risposta si conserva solo il giorno, mai l’ora.',
    after: 'Poi restano solo numeri, che non parlano di nessuno in particolare.',
    backup:
      'Un parere cancellato può restare per un po’ in una copia di sicurezza, che serve solo dopo un guasto.',
    handover: 'Condivisione con la persona incaricata, se la sceglie: {days}.',
    network:
      'Un’impronta della Sua rete, condivisa con i vicini e diversa ogni giorno, per scartare gli invii di una macchina: {days}.',
  },
  readers: 'Chi legge il Suo parere',
  readersWhat: {
    quality: 'Le persone che seguono la qualità del servizio presso {controller}.',
    handover: 'La persona incaricata della Sua richiesta, solo se Lei condivide il Suo parere.',
    hosts: 'Le imprese che ospitano questo servizio, per farlo funzionare.',
    published:
      'Tutti, se il Suo commento è pubblicato con la risposta del servizio, senza il Suo nome.',
  },
  sent: 'Che cosa viene inviato',
  sentWhat: {
    answers: 'Le Sue risposte alle domande.',
    comment:
      'Il Suo commento, se ne scrive uno. I dati personali trovati nel testo (nomi, date di nascita, indirizzo e-mail, telefono, numeri) vengono oscurati.',
    helped: 'Se ha risposto senza aiuto, con un aiuto o per un’altra persona.',
    departement: 'Il Suo dipartimento («département»), se lo indica.',
    handover:
      'Un Suo recapito e il riferimento della Sua richiesta, solo se condivide il Suo parere con la persona incaricata della Sua richiesta.',
    about:
      'Il servizio, il modulo, la lingua, il giorno e il luogo del servizio, se la pagina lo indica.',
    page: 'L’indirizzo della pagina in cui risponde, senza ciò che segue il «?» o il «#». È conservato con la Sua risposta.',
  },
  measured: 'Le misure inviate con il Suo parere',
  measuredWhat: {
    lcp: 'Il tempo che la pagina ha impiegato a comparire.',
    inp: 'Il tempo che la pagina ha impiegato a rispondere alle Sue azioni.',
    cls: 'Se la pagina si è spostata durante la lettura.',
    errors: 'Il numero di errori della pagina.',
    failed: 'Il numero di scambi con il server non riusciti.',
    elapsed: 'Il tempo dedicato alla pratica.',
    took: 'Il tempo impiegato per rispondere.',
    device: 'Il tipo di dispositivo: telefono, tablet o computer.',
  },
  never: 'Che cosa non viene mai inviato',
  neverWhat: {
    name: 'Il Suo nome, salvo che Lei lo scriva.',
    cookie: 'Cookie: non ce ne sono.',
    identifier: 'Un numero che La segua da una visita all’altra.',
    query: 'Ciò che segue il «?» nell’indirizzo della pagina.',
  },
  device:
    'Nulla viene scritto sul Suo dispositivo prima che Lei risponda o rifiuti. Poi vi restano il Suo parere, finché non è partito, e la data, per non disturbare di nuovo.',
  receipt: 'Il Suo codice di ricevuta',
  receiptUse:
    'Lo crea il Suo dispositivo e Lei lo riceve con il Suo parere. Serve a rileggere il Suo parere, a leggere la risposta del servizio e a cancellare il Suo commento o tutto il parere. Il server ne conserva solo un’impronta: non possiamo darglielo una seconda volta.',
  receiptLink: 'Ritrova il mio parere',
  rights: 'I Suoi diritti',
  officer: 'Responsabile della protezione dei dati',
  cnil: 'Può presentare in qualsiasi momento un reclamo alla CNIL:',
  cnilAddress: 'https://www.cnil.fr/fr/plaintes',
  unknownTitle: 'Questa informativa non esiste',
  unknown: 'Nessun sito ha questo nome qui. Controlli l’indirizzo di questa pagina.',
  notConfiguredTitle: 'Questo sito non chiede pareri',
  notConfigured:
    'Questo sito non ha ancora un’informativa. Finché non ne ha una, non fa domande e non raccoglie nulla.',
}
