import type { AddressText } from '../../fr/requests/address.ts'

export const address: AddressText = {
  title: 'Cambia la mia e-mail o il mio numero',
  failed: {
    email: 'I nostri messaggi a {address} non arrivano.',
    sms: 'I nostri SMS al {address} non arrivano.',
  },
  correct: 'Correggi',
  change: 'Cambia la mia e-mail o il mio numero',
  field: 'La Sua e-mail o il Suo numero di cellulare',
  hint: 'Inviamo un codice, per verificare che i nostri messaggi Le arrivino.',
  send: 'Ricevi un codice',
  back: 'Torna alla mia richiesta',
  meant: 'Intendeva {address}?',
  yes: 'Sì, correggi',
  no: 'No, tieni {address}',
  codeTitle: 'Scriva il codice ricevuto',
  codeSent: 'Codice inviato a {address}. Vale 30 minuti.',
  code: 'Codice di 6 cifre',
  confirm: 'Conferma',
  again: 'Ricevi un altro codice',
  done: 'Annotato. I prossimi messaggi arrivano all’indirizzo o al numero che ha indicato.',
  faults: {
    wrong: 'Non è un’e-mail né un numero di cellulare completo. Lo verifichi.',
    costly: 'Questo numero è a pagamento o satellitare. Indichi un numero di cellulare.',
    noSms: 'Per questa richiesta non inviamo SMS. Indichi un’e-mail.',
    noEmail: 'Per questa richiesta non inviamo e-mail. Indichi un numero di cellulare.',
    unsent:
      'Il codice non è partito: questo indirizzo o numero lo rifiuta. Lo verifichi, o riprovi più tardi.',
    tooOften:
      'Abbiamo già inviato tre codici. Il Suo indirizzo resta lo stesso. Riprovi fra 20 minuti.',
    wrongCode: 'Non è il codice ricevuto. Verifichi le 6 cifre.',
    over: 'Questo codice non vale più. Ne chieda un altro.',
  },
  letter: {
    subject: 'Il Suo codice: {code}',
    lead: 'Scriva questo codice sulla pagina della Sua richiesta: {code}',
    lasts: 'Vale 30 minuti.',
    ignore: 'Non ha chiesto nulla? Non faccia nulla.',
    sms: '{organisation}: il Suo codice è {code}. Vale 30 minuti.',
    replacedSubject: 'Un altro indirizzo sostituisce questo',
    replaced:
      'Per la richiesta {reference}, un altro indirizzo sostituisce questo. Non scriviamo più qui.',
    notYou: 'Non è stata una Sua scelta? Chiami il servizio.',
    call: 'Non è stata una Sua scelta? Chiami il {phone}.',
  },
}
