import type { PromiseText } from '../../fr/requests/promise.ts'

/** What is said of signed promises, in Italian. */
export const promise: PromiseText = {
  title: 'Verificare una promessa firmata',
  intro:
    'Un servizio ha promesso una data e l’ha firmata. Questa pagina dice se il testo è quello firmato, senza modifiche.',
  field: 'Il testo della promessa',
  hint: 'Inizia con eyJ. Si trova nel file promesse.jws o nella pagina della richiesta.',
  check: 'Verificare',
  keep: 'Conservare questa pagina sul dispositivo',
  insertHint: 'La pagina conservata verifica senza connessione. Conosce le chiavi di oggi.',
  holds: 'La firma è corretta.',
  fails: 'Questa promessa non è confermata.',
  onDevice: 'Verificato su questo dispositivo. Non è stato inviato nulla.',
  atHub: 'Verificato dal servizio.',
  unsupported: 'Il suo browser non sa verificare questa firma. La verifica il servizio.',
  unsupportedAlone:
    'Il suo browser non sa verificare questa firma. Usi un browser più recente o apra {address}.',
  ask: 'Chiedere al servizio se è ancora valida',
  made: 'Annunciata {day}',
  unreachable:
    'Al momento non è possibile verificare. Forse il Suo dispositivo è senza connessione. Riprovi tra qualche minuto.',
  fault: {
    form: 'Questo testo non è completo. Lo copi di nuovo, dal primo all’ultimo carattere, o usi il file promesse.jws.',
    kind: 'Questo testo non è una promessa firmata. Usi quello della pagina della richiesta o il file promesse.jws.',
    key: 'La chiave di questa promessa non è nota qui. Apra questa pagina sul sito del servizio che ha fatto la promessa.',
    signature:
      'La firma non corrisponde: il testo è stato modificato. Lo riprenda dalla pagina della richiesta. Se viene da qualcun altro, non se ne fidi.',
  },
  telling: {
    window: 'Impegno di {organisation} per la richiesta {reference} ({service}): {window}.',
    norm: 'Si fonda su ciò che è promesso a tutti: {norm}',
    law: 'Si fonda su un termine fissato dalla legge.',
    agent: 'La data è stata data dall’agente incaricato della richiesta.',
    changed: 'Questa promessa ne sostituisce una più vecchia.',
    resumed:
      'Questa promessa ne riprende un’altra, rinviata del tempo passato ad aspettare ciò che mancava.',
    signed: 'Firmata {day} alle {hour}.',
    key: 'Indirizzo del servizio: {address}. Chiave: {key}.',
  },
  record: {
    standing: 'Questa promessa è ancora valida.',
    kept: 'Questa promessa è stata mantenuta.',
    late: 'Questa promessa non è stata mantenuta alla sua data.',
    replaced: 'Sostituita {day} da un’altra data.',
    resumed: 'Rinviata {day}, del tempo passato ad aspettare qualcosa da lei.',
    broken: 'La sua data è passata. Un’altra l’ha sostituita {day}.',
    withdrawn: 'La richiesta è stata ritirata.',
    absent:
      'Questa promessa non è, o non è più, nella memoria del servizio. Lo chiami prima di contarci.',
  },
  mark: {
    verified: 'Firma verificata su questo dispositivo',
    unsupported: 'Questo browser non sa verificare la firma. Il servizio può farlo.',
    check: 'Verificare questa promessa',
    keep: 'Conservare la promessa firmata (promesse.jws)',
  },
}
