import type { RequestText } from '../../fr/requests/request.ts'

/** What the page of a request and a carnet say, and what is told there, in Italian. */
export const request: RequestText = {
  told: {
    outcome: {
      granted: 'La Sua richiesta è stata accolta.',
      partly: 'La Sua richiesta è stata accolta in parte.',
      refused: 'La Sua richiesta è stata respinta.',
    },
    next: 'Prossima fase',
    contact: 'Chi contattare',
    asked: 'Che cosa deve fare adesso',
    was: 'era previsto entro {day}',
    titles: {
      norm: 'Il termine valido per chiunque',
      cost: 'Quanto costa',
      place: 'Dove La riceviamo',
      hours: 'Orari di apertura',
      adapted: 'Che cosa è adattato per la Sua richiesta',
      adaptations:
        'Che cosa può essere adattato alla Sua situazione, per chiunque ne abbia bisogno',
    },
    width: 'La fascia oraria di un appuntamento dura {hours} al massimo.',
    adaptation: {
      condition: 'Per chi: {condition}',
      ask: 'Come chiederlo: {ask}',
      since: 'Da {day}',
    },
    hours: {
      days: 'da {from} a {to}',
      between: 'dalle {from} alle {to}',
      line: '{days}: {hours}',
    },
    silence: {
      title: 'Se non riceve risposta',
      acceptance:
        'Senza risposta fino a {day} compreso, la Sua richiesta si intende accolta a partire da {from}.',
      rejection:
        'Senza risposta fino a {day} compreso, la Sua richiesta si intende respinta. Può fare ricorso a partire da {from}.',
      nothing:
        'È la segnalazione di un problema: la mancanza di risposta non vuol dire né sì né no.',
      later:
        'Questa data conta dalla ricezione. Nel frattempo Le è stato chiesto qualcosa: può essere più tardi.',
    },
    result: 'Richiesta conclusa',
    appointment: 'Il Suo appuntamento',
    promised: { place: 'Dove: {place}', cost: 'Costo: {cost}', lasts: 'Durata: {lasts}' },
    arrival: 'Arrivo previsto: {day} alle {hour}',
    sent: {
      said: '{what}, {day} alle {hour}',
      accepted: {
        email: 'E-mail inviata',
        sms: 'SMS inviato',
        push: 'Notifica inviata',
        post: 'Lettera inviata',
        telephone: 'Telefonata fatta',
      },
      failed: {
        email: 'E-mail non consegnata',
        sms: 'SMS non consegnato',
        push: 'Notifica non consegnata',
        post: 'Lettera non consegnata',
        telephone: 'Telefonata senza risposta',
      },
    },
    more: 'Vedi la mia richiesta in dettaglio',
  },
  privacy:
    'Questa pagina non conserva nulla sul Suo dispositivo. Chi ha questo codice può leggerla.',

  scan: 'Questo quadrato apre questa pagina su un telefono. L’indirizzo, per scriverlo: {address}',
  calendar: {
    add: 'Aggiungi al mio calendario',
    promise: '{service}: data annunciata',
    asked: '{service}: che cosa deve fare',
    described: '{headline} Riferimento {reference}. Tracciamento: {url}',
  },
  past: 'Le date annunciate finora',
  callback: {
    title: 'Ricevi una chiamata dal servizio',
    intro:
      'Il Suo numero serve solo per questa telefonata. È cancellato 30 giorni dopo la telefonata, e dopo 90 giorni in ogni caso.',
    phone: 'Il Suo numero di telefono',
    phoneHint: 'Per esempio 06 12 34 56 78. Fuori dalla Francia, cominci con + e il paese.',
    wish: 'L’argomento, o un buon momento (facoltativo)',
    wishHint: '120 caratteri al massimo.',
    send: 'Chiedi una chiamata',
    wrong: 'Questo numero non esiste o non è completo. Controlli le cifre.',
    costly:
      'Questo numero è a tariffa speciale o passa per satellite. Indichi un numero fisso o mobile.',
    hidden: 'Non riusciamo a leggere questo testo. Lo scriva di nuovo qui, senza incollarlo.',
    tooLong: 'Questo testo supera 120 caratteri. Lo accorci.',
    tooMany: 'Ha già chiesto più chiamate. La richiamiamo. Se è urgente, ci chiami.',
    waiting: 'Aspetta una chiamata da {day}.',
    done: 'Annotato: La richiamiamo.',
  },
  preferences: {
    title: 'Lingua e modo di ricevere gli avvisi',
    intro: 'Seguiamo la Sua scelta appena possibile.',
    language: 'Lingua di questa pagina e dei messaggi',
    channel: 'Come ricevere gli avvisi',
    channels: {
      page: 'Solo su questa pagina',
      email: 'Per e-mail',
      sms: 'Per SMS',
      push: 'Per notifica',
      post: 'Per lettera',
      telephone: 'Per telefono',
    },
    refusal: 'Non chiedermi più il mio parere',
    refusalHint: 'I messaggi sulla Sua richiesta continuano.',
    save: 'Salva le mie scelte',
    wrong: 'Scelga una lingua e un mezzo negli elenchi.',
    done: 'Le Sue scelte sono salvate.',
    introSent: 'Le annunciamo alcune fasi con questo mezzo. Se non funziona, ne proviamo un altro.',
    at: '{way}: {address}',
    notNow: '{way} (non possibile per il momento)',
    failed: {
      email: 'Questo indirizzo non riceve più i nostri messaggi.',
      sms: 'Questo numero non riceve più i nostri messaggi.',
    },
    night: {
      title: 'SMS e notifiche',
      day: 'Tra le 8 e le 21',
      always: 'A qualsiasi ora',
      hint: 'Se qualcuno sta venendo da Lei, il messaggio parte a qualsiasi ora.',
    },
  },
  device: {
    title: 'Notifiche su questo dispositivo',
    what: 'A ogni fase della Sua richiesta, il Suo dispositivo mostra un breve messaggio. Chi vede lo schermo può leggerlo.',
    carried:
      'Il messaggio passa dall’azienda che fa il Suo browser. È cifrato: l’azienda non può leggerlo. Il Suo browser conserva questa registrazione. Può cancellarla nelle impostazioni.',
    ask: 'Ricevi una notifica su questo dispositivo',
    here: 'Questo dispositivo riceve le notifiche di questa richiesta.',
    stop: 'Ferma tutte le notifiche',
    stopHere: 'Ferma le notifiche su questo dispositivo',
    refused:
      'Il Suo browser non permette le notifiche di questo sito. Le Sue scelte restano le stesse. Le permetta nelle impostazioni o scelga un altro mezzo.',
    failed:
      'Non è stato possibile registrare questo dispositivo. Le Sue scelte restano le stesse. Riprovi più tardi o scelga un altro mezzo.',
    done: 'Questo dispositivo mostrerà ogni fase della Sua richiesta.',
  },
  removed: { done: 'Le notifiche sono ferme come ha chiesto. La Sua scelta è ora «{way}».' },
  renew: {
    title: 'Cambia il mio codice di tracciamento',
    why: 'Da fare se un’altra persona può aver visto il Suo codice di tracciamento.',
    what: 'Il vecchio codice di tracciamento non varrà più, nemmeno su carta e nei messaggi già ricevuti. La pagina seguente Le dà quello nuovo.',
    now: 'Cambia codice di tracciamento',
    keep: 'Tieni il mio codice di tracciamento',
    done: 'Ecco il Suo nuovo codice di tracciamento. Il vecchio non vale più.',
    note: 'Lo annoti o stampi questa pagina adesso. Il servizio non può darglielo di nuovo. Se è nel Suo quaderno o nei Suoi preferiti, lo sostituisca.',
  },
  feedback: {
    title: 'Il Suo parere sulle date e sui messaggi',
    intro: 'Tre domande, senza il Suo nome.',
    joined:
      'Con il Suo parere partono tre informazioni, senza il Suo nome: se la data è stata rispettata, quanto durava la fascia annunciata, quali fasi sono state comunicate in tempo.',
    link: 'Lascia un parere',
    without: 'Questo browser non mostra queste domande. Dia il Suo parere su {site}.',
  },
  carnet: {
    title: 'Il mio quaderno delle richieste',
    intro:
      'Segua più richieste in una sola pagina. L’indirizzo della pagina contiene i Suoi codici: non lo dia a nessuno.',
    codes: 'I Suoi codici di tracciamento, uno per riga',
    show: 'Vedi le mie richieste',
    add: 'Aggiungi una richiesta',
    empty: 'Il Suo quaderno è vuoto. Aggiunga un codice di tracciamento.',
    remove: 'Togli',
    unknown: 'Nessuna richiesta ha questo codice: {code}',
    notACode: 'Questo codice non è completo: {code}',
    unreachable:
      'Questa richiesta non può essere mostrata per il momento. Non è persa. Codice: {code}',
    loading: 'Ricerca delle Sue richieste',
    full: 'Un quaderno tiene {n} richieste. Ne tolga una per aggiungerne un’altra.',
    keep: 'Conserva il mio quaderno',
    insertHint:
      'Conservi questo indirizzo nei preferiti, o stampi questa pagina. Chi lo ha può leggere queste richieste. Nulla è conservato su questo dispositivo.',
    address: 'L’indirizzo del Suo quaderno',
    copy: 'Copia l’indirizzo',
    copied: 'Indirizzo copiato',
    print: 'Stampa il mio quaderno',
    addThis: 'Aggiungi al mio quaderno',
  },
  tooOften:
    'Troppi invii per questa richiesta. Ciò che è già salvato resta salvato. Riprovi tra {wait}.',
  border: {
    nothingHere: 'Non c’è nessuna pagina a questo indirizzo. Lo controlli.',
    tooLong: 'Ciò che ha inviato è troppo lungo. Nulla è salvato. Lo accorci, poi riprovi.',
    otherSite:
      'Questo invio viene da un altro sito. Nulla è salvato. Apra la pagina di questo servizio, poi riprovi.',
    unread:
      'Non è stato possibile leggere questo invio. Nulla è salvato. Torni alla pagina, poi riprovi.',
  },
  tooMany:
    'Troppi codici provati dalla Sua connessione. La Sua richiesta è registrata. Riprovi tra {wait}.',
  nothingToAdd:
    'Nessuna data è annunciata per questa richiesta: non c’è niente da mettere nel calendario.',
}
