import type { NoticeText } from '../../fr/feedback/notice.ts'

/** The notice of RGPD article 13 as a page, in Italian. */
export const notice: NoticeText = {
  title: 'Il Suo parere e i Suoi dati',
  intro:
    'Su {site} dà il Suo parere senza il Suo nome. Questa pagina dice che cosa viene inviato, a chi e per quanto tempo.',
  controller: 'Chi è responsabile',
  purpose: 'A che cosa serve il Suo parere',
  basis: 'Che cosa lo permette',
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
    handover: 'Condivisione con la persona incaricata, se la sceglie: {days} giorni.',
    network:
      'Un’impronta della Sua rete, condivisa con i vicini e diversa ogni giorno, per scartare gli invii di una macchina: {days} giorni.',
  },
  sent: 'Che cosa viene inviato',
  sentWhat: {
    answers: 'Le Sue risposte alle domande.',
    comment:
      'Il Suo commento, se ne scrive uno. I dati personali trovati nel testo (indirizzo e-mail, telefono, numeri) vengono oscurati.',
    helped: 'Se ha risposto senza aiuto, con un aiuto, o se qualcuno ha risposto per Lei.',
    departement: 'Il Suo dipartimento, se lo indica.',
    handover:
      'Un Suo recapito, solo se condivide il Suo parere con la persona incaricata e se lo scrive.',
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
    name: 'Il Suo nome.',
    cookie: 'Cookie: non ce ne sono.',
    identifier: 'Un identificativo della Sua persona o del Suo dispositivo.',
    query: 'Ciò che segue il «?» nell’indirizzo della pagina.',
  },
  device:
    'Nulla viene scritto sul Suo dispositivo prima che Lei risponda o rifiuti. Poi vi restano il Suo parere, finché non è partito, e la data, per non disturbare di nuovo.',
  receipt: 'Il Suo codice di ricevuta',
  receiptUse:
    'È creato sul Suo dispositivo e Le viene dato con il Suo parere. Serve a rileggere il Suo parere e la risposta ricevuta, a ritirarne una parte o a cancellarlo. Il server ne conserva solo un’impronta: non può darlo una seconda volta.',
  receiptLink: 'Ritrova il mio parere',
  rights: 'I Suoi diritti',
  officer: 'Responsabile della protezione dei dati',
  cnil: 'Se la risposta non La soddisfa, può presentare un reclamo alla CNIL:',
  cnilAddress: 'https://www.cnil.fr/en',
  unknownTitle: 'Questa informativa non esiste',
  unknown: 'Nessun sito ha questo nome qui. Controlli l’indirizzo di questa pagina.',
  notConfiguredTitle: 'Questo sito non chiede pareri',
  notConfigured:
    'Questo sito non ha ancora un’informativa. Finché non ne ha una, non fa domande e non raccoglie nulla.',
}
