import type { RequestText } from '../../fr/requests/request.ts'

/** What the page of a request and a carnet say, and what is told there, in Italian. */
export const request: RequestText = {
  told: {
    outcome: {
      granted: 'La Sua richiesta è stata accolta.',
      partly: 'La Sua richiesta è stata accolta in parte.',
      refused: 'La Sua richiesta è stata respinta.',
    },
    asked: 'Da fare adesso',
    was: 'era previsto entro {day}',
    titles: {
      norm: 'Che cosa è promesso a tutti',
      cost: 'Quanto costa',
      place: 'Dove il servizio la riceve',
      hours: 'Quando il servizio è aperto',
      adapted: 'Che cosa è adattato per la sua richiesta',
      adaptations:
        'Che cosa può essere adattato alla sua situazione, per tutti quelli che ne hanno bisogno',
    },
    width: 'La fascia oraria di un appuntamento è di {hours} al massimo.',
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
        'Senza risposta fino a {day} compreso, la sua richiesta è accolta. Vale a partire da {from}.',
      rejection:
        'Senza risposta fino a {day} compreso, la sua richiesta è respinta. Può contestare a partire da {from}.',
      nothing: 'La mancanza di risposta non vuol dire né sì né no.',
      later:
        'Questa data conta dalla ricezione. Nel frattempo le è stato chiesto qualcosa: può essere più tardi.',
    },
    appointment: 'Il suo appuntamento',
    promised: { place: 'Dove: {place}', cost: 'Costo: {cost}', lasts: 'Durata: {lasts}' },
    arrival: 'Arrivo previsto {day} alle {hour}',
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
    more: 'Stampare, essere richiamato, aggiungere al mio calendario',
  },
  actions: 'Che cosa può fare qui',
  print: 'Stampare questa pagina',
  scan: 'Questo quadrato apre questa pagina su un telefono. L’indirizzo, per scriverlo: {address}',
  calendar: {
    add: 'Aggiungere al mio calendario',
    promise: '{service}: fine della sua richiesta',
    asked: '{service}: che cosa le è chiesto',
    described: '{headline} Riferimento {reference}. Seguire: {url}',
  },
  past: 'Le date promesse finora',
  callback: {
    title: 'Essere richiamato dal servizio',
    intro:
      'Il suo numero serve solo per questa telefonata. È cancellato 30 giorni dopo la telefonata, e dopo 90 giorni in ogni caso.',
    phone: 'Il suo numero di telefono',
    phoneHint: 'Per esempio 06 12 34 56 78. Fuori dalla Francia, cominci con + e il paese.',
    wish: 'L’argomento, o un buon momento (facoltativo)',
    wishHint: '120 caratteri al massimo.',
    send: 'Chiedere una telefonata',
    wrong: 'Questo numero non esiste o non è completo. Controlli le cifre.',
    costly:
      'Questo numero è a tariffa speciale o passa per satellite. Indichi un numero fisso o mobile.',
    hidden: 'Questo testo contiene segni invisibili che cambiano il verso di lettura. Lo riscriva.',
    tooLong: 'Questo testo supera 120 caratteri. Lo accorci.',
    tooMany:
      'Diverse telefonate sono già attese per questa richiesta. Il servizio la richiama. Se è urgente, lo chiami.',
    waiting: 'Una telefonata è attesa da {day}.',
    done: 'Annotato: il servizio la richiama.',
  },
  preferences: {
    title: 'Scegliere la mia lingua e come essere avvisato',
    intro: 'Il servizio riceve la sua scelta e la segue appena può.',
    language: 'Lingua di questa pagina e dei messaggi',
    channel: 'Come essere avvisato',
    channels: {
      page: 'Solo su questa pagina',
      email: 'Per e-mail',
      sms: 'Per SMS',
      push: 'Per notifica',
      post: 'Per lettera',
      telephone: 'Per telefono',
    },
    refusal: 'Non chiedermi più la mia opinione',
    refusalHint: 'I messaggi sulla Sua richiesta continuano.',
    save: 'Salvare le mie scelte',
    wrong: 'Scelga una lingua e un mezzo negli elenchi.',
    done: 'Le sue scelte sono salvate.',
    introSent:
      'Il servizio Le annuncia alcune fasi con questo mezzo. Se non funziona, ne prova un altro.',
    at: '{way}: {address}',
    notNow: '{way} (non possibile per il momento)',
    failed: {
      email: 'Questo indirizzo non riceve più i nostri messaggi. Ne dia un altro al servizio.',
      sms: 'Questo numero non riceve più i nostri messaggi. Ne dia un altro al servizio.',
    },
    night: {
      title: 'SMS e notifiche',
      day: 'Tra le 8 e le 21',
      always: 'A qualsiasi ora',
      hint: 'Se qualcuno sta arrivando da lei, il messaggio parte a qualsiasi ora.',
    },
  },
  device: {
    title: 'Notifiche su questo dispositivo',
    what: 'A ogni tappa della sua richiesta, il suo dispositivo mostra un breve messaggio. Chi vede lo schermo può leggerlo.',
    carried:
      'Il messaggio passa dall’azienda che fa il suo browser. È cifrato: non può leggerlo. Il suo browser conserva questa iscrizione. Può cancellarla nelle impostazioni.',
    ask: 'Ricevere una notifica su questo dispositivo',
    here: 'Questo dispositivo riceve le notifiche di questa richiesta.',
    stop: 'Fermare tutte le notifiche',
    stopHere: 'Fermare le notifiche su questo dispositivo',
    refused:
      'Il suo browser non permette le notifiche di questo sito. Le sue scelte restano le stesse. Le permetta nelle impostazioni o scelga un altro mezzo.',
    failed:
      'Non è stato possibile iscrivere questo dispositivo. Le sue scelte restano le stesse. Riprovi più tardi o scelga un altro mezzo.',
    done: 'Questo dispositivo mostrerà ogni tappa della sua richiesta.',
  },
  removed: { done: 'Le notifiche sono ferme come ha chiesto. La sua scelta è ora «{way}».' },
  renew: {
    title: 'Cambiare il mio codice',
    why: 'Da fare se un’altra persona può aver visto il suo codice.',
    what: 'Il vecchio codice non varrà più, nemmeno su carta e nei messaggi già ricevuti. La pagina seguente Le dà quello nuovo.',
    now: 'Cambiare codice',
    keep: 'Tenere il mio codice',
    done: 'Ecco il suo nuovo codice. Il vecchio non vale più.',
    note: 'Lo annoti o stampi questa pagina adesso. Il servizio non può darglielo di nuovo. Se è nel suo quaderno o nei suoi preferiti, lo sostituisca.',
  },
  feedback: {
    title: 'La sua opinione sulle date e sui messaggi',
    intro: 'Tre domande, senza il suo nome.',
    joined:
      'La sua opinione parte con tre dati, senza nulla che la identifichi: se la data è stata rispettata, quanto durava la fascia annunciata, quali passi sono stati comunicati in tempo.',
    link: 'Dare la mia opinione',
    without: 'Queste domande hanno bisogno di JavaScript. Senza, dia la sua opinione su {site}.',
  },
  carnet: {
    title: 'Il mio quaderno delle richieste',
    intro:
      'Più richieste in una sola pagina. I suoi codici sono nell’indirizzo del suo quaderno, che solo lei conserva.',
    codes: 'I suoi codici, uno per riga',
    show: 'Vedere le mie richieste',
    add: 'Aggiungere una richiesta',
    empty: 'Il suo quaderno è vuoto. Aggiunga un codice.',
    remove: 'Togliere',
    unknown: 'Nessuna richiesta ha questo codice: {code}',
    notACode: 'Questo codice non è completo: {code}',
    unreachable:
      'Questa richiesta non può essere mostrata per il momento. Non è persa. Codice: {code}',
    loading: 'Ricerca delle sue richieste',
    full: 'Un quaderno tiene {n} richieste. Ne tolga una per aggiungerne un’altra.',
    keep: 'Conservare il mio quaderno',
    insertHint:
      'Conservi questo indirizzo nei preferiti, o stampi questa pagina. Chi lo ha può leggere queste richieste. Nulla è conservato su questo dispositivo.',
    address: 'L’indirizzo del suo quaderno',
    copy: 'Copiare l’indirizzo',
    copied: 'Indirizzo copiato',
    print: 'Stampare il mio quaderno',
    addThis: 'Aggiungere al mio quaderno',
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
    'Troppi codici provati da questo indirizzo. La sua richiesta non è persa. Riprovi tra {wait}.',
  nothingToAdd:
    'Nessuna data è annunciata per questa richiesta: non c’è niente da mettere nel calendario.',
}
