import type { PromiseText } from '../../fr/requests/promise.ts'

/** What is said of signed promises, in Italian. */
export const promise: PromiseText = {
  title: 'Verifica una data annunciata',
  intro:
    'Un servizio ha annunciato una data e l’ha firmata. Questa pagina dice se il testo è quello firmato, senza modifiche.',
  field: 'Il testo della prova firmata',
  hint: 'Inizia con eyJ. Si trova nel file promesse.jws o nella pagina della richiesta.',
  check: 'Verifica',
  keep: 'Conserva questa pagina sul dispositivo',
  insertHint: 'La pagina conservata verifica senza connessione. Conosce le chiavi di oggi.',
  holds: 'La firma è corretta.',
  fails: 'Non possiamo confermare questa data.',
  onDevice: 'Verificato su questo dispositivo. Non è stato inviato nulla.',
  atHub: 'Verificato dal servizio.',
  unsupported: 'Il Suo browser non sa verificare questa firma. La verifica il servizio.',
  unsupportedAlone:
    'Il Suo browser non sa verificare questa firma. Usi un browser più recente o apra {address}.',
  ask: 'Chiedi al servizio se la data è ancora valida',
  made: 'Annunciata {day}',
  unreachable:
    'Al momento non è possibile verificare. Forse il Suo dispositivo è senza connessione. Riprovi tra qualche minuto.',
  fault: {
    form: 'Questo testo non è completo. Lo copi di nuovo, dal primo all’ultimo carattere, o usi il file promesse.jws.',
    kind: 'Questo testo non è una prova firmata. Usi quello della pagina della richiesta o il file promesse.jws.',
    key: 'La chiave di questa prova non è nota qui. Apra questa pagina sul sito del servizio che ha annunciato la data.',
    signature:
      'La firma non corrisponde: il testo è stato modificato. Lo riprenda dalla pagina della richiesta. Se viene da qualcun altro, non se ne fidi.',
  },
  telling: {
    window: 'Data annunciata da {organisation} per la richiesta {reference} ({service}): {window}.',
    callback:
      'Chiamata annunciata da {organisation} per la richiesta {reference} ({service}): {window}.',
    norm: 'Si fonda sul termine valido per chiunque: {norm}',
    law: 'Si fonda su un termine fissato dalla legge.',
    agent: 'La data è stata data dalla persona incaricata della richiesta.',
    changed: 'Questa data ne sostituisce una più vecchia.',
    resumed:
      'Questa data ne riprende un’altra, rinviata del tempo passato ad aspettare ciò che mancava.',
    signed: 'Firmata {day} alle {hour}.',
    key: 'Indirizzo del servizio: {address}. Chiave: {key}.',
  },
  record: {
    standing: 'Questa data è ancora valida.',
    kept: 'Questa data è stata rispettata.',
    late: 'Questa data non è stata rispettata.',
    replaced: 'Sostituita {day} da un’altra data.',
    resumed: 'Rinviata {day}, del tempo passato ad aspettare qualcosa da parte Sua.',
    broken: 'La data è passata. Un’altra l’ha sostituita {day}.',
    withdrawn: 'La richiesta è stata ritirata.',
    absent:
      'Il servizio non trova questa data nei propri archivi. Chiami il servizio prima di contarci.',
  },
  mark: {
    verified: 'Firma verificata su questo dispositivo',
    unsupported: 'Questo browser non sa verificare la firma. Il servizio può farlo.',
    check: 'Verifica questa data',
    keep: 'Conserva la prova firmata (promesse.jws)',
  },
}
