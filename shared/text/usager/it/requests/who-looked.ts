import type { WhoLookedText } from '../../fr/requests/who-looked.ts'

/** What a usager reads of who looked at their request, in Italian. */
export const whoLooked: WhoLookedText = {
  title: 'Chi ha consultato la mia richiesta?',
  intro:
    'Quando una persona del servizio consulta la Sua richiesta, annotiamo il servizio, la data e il motivo. Il nome di quella persona non è mai mostrato.',
  ask: {
    why: 'Prima una verifica: dia una sola informazione tra quelle ricevute con la Sua richiesta.',
    kinds: {
      email: 'Indirizzo e-mail',
      phone: 'Numero di telefono',
      birth_date: 'Data di nascita',
      name: 'Cognome',
    },
    dateHint: 'Per esempio 31/12/1980.',
    forgotten:
      'La Sua risposta è confrontata, poi non viene conservata. È chiesta di nuovo a ogni visita.',
    send: 'Vedi le consultazioni',
    empty: 'Compili una delle caselle.',
    wrong: 'Questa risposta non corrisponde. La controlli o fornisca un altro dato.',
    later: 'Troppe risposte che non corrispondono. Riprovi tra {wait}.',
    again: 'Questa pagina è rimasta aperta a lungo. Risponda di nuovo per continuare.',
  },
  unable:
    'Non possiamo verificare che questa richiesta sia Sua. Chieda l’elenco delle consultazioni a {organisation} o al relativo responsabile della protezione dei dati.',
  list: 'Le consultazioni, dalla più recente alla più vecchia',
  none: 'Nessuna consultazione è annotata per questa richiesta.',
  at: '{day} alle {hour}',
  service: 'Servizio',
  noService: 'Un servizio di {organisation}',
  purpose: 'Motivo',
  purposes: {
    rights: 'I Suoi diritti sui Suoi dati',
    follow_up: 'Seguire ciò che resta da fare',
    security: 'Verifica tecnica di sicurezza',
    unlisted: 'Un motivo che non è nell’elenco',
  },
  what: 'Che cosa è stato fatto',
  levels: {
    0: 'Una persona del servizio ha visto che esiste una richiesta',
    1: 'Una persona del servizio ha visto a che punto è la richiesta e le date',
    2: 'Una persona del servizio ha visto a che punto è la richiesta, le date e il link per aprirla',
  },
  acts: {
    merge: 'Due recapiti attribuiti a una stessa persona',
    unmerge: 'Questa unione è stata annullata',
    adapt: 'Adattamento alla Sua situazione',
    preview: 'Preparazione di un messaggio per Lei',
    prove: 'Fase comunicata da una persona del servizio',
    contact: 'Contatto con Lei annotato da una persona del servizio',
    follow_up: 'Richiesta vista in un elenco di chiamate e risposte da dare',
    export: 'Copia dei Suoi dati',
    erase: 'Cancellazione dei Suoi dati',
    reveal: 'Verifica tecnica di sicurezza',
  },
  older: 'Vedi le consultazioni più vecchie',
  newest: 'Torna alle più recenti',
  since: 'Questo registro risale a {day}.',
  kept: 'Una consultazione vi resta da 6 a 12 mesi, o 36 mesi quando i dati vengono da un’altra amministrazione.',
  rights:
    'Se una consultazione La sorprende, chieda una spiegazione a {organisation} o al relativo responsabile della protezione dei dati.',
  officer: 'Responsabile della protezione dei dati: {officer}',
  back: 'Torna alla mia richiesta',
}
