import type { WhoLookedText } from '../../fr/requests/who-looked.ts'

/** What a usager reads of who looked at their request, in Italian. */
export const whoLooked: WhoLookedText = {
  title: 'Chi ha consultato la mia richiesta?',
  intro:
    'Quando un agente consulta la sua richiesta con Parvis, sono annotati il servizio, la data e il motivo. Il nome dell’agente non è mai mostrato.',
  ask: {
    why: 'Prima una verifica: dia una sola informazione tra quelle ricevute con la sua richiesta.',
    kinds: {
      email: 'Indirizzo e-mail',
      phone: 'Numero di telefono',
      birth_date: 'Data di nascita',
      name: 'Cognome',
    },
    dateHint: 'Per esempio 31/12/1980.',
    forgotten: 'La sua risposta è confrontata, poi dimenticata. È chiesta di nuovo a ogni visita.',
    send: 'Vedere le consultazioni',
    empty: 'Compili una delle caselle.',
    wrong: 'Questa risposta non corrisponde. La controlli o fornisca un altro dato.',
    later: 'Troppe risposte che non corrispondono. Riprovi tra {wait}.',
    again: 'Questa pagina è rimasta aperta a lungo. Risponda di nuovo per continuare.',
  },
  unable:
    'Nessuna informazione di verifica è registrata con questa richiesta, quindi questa pagina non può accertare che sia sua. Chieda l’elenco delle consultazioni a {organisation} o al suo responsabile della protezione dei dati.',
  list: 'Le consultazioni, dalla più recente alla più vecchia',
  none: 'Nessuna consultazione è annotata per questa richiesta.',
  at: '{day} alle {hour}',
  service: 'Servizio',
  noService: 'Un servizio di {organisation}',
  purpose: 'Motivo',
  purposes: {
    rights: 'I suoi diritti sui suoi dati',
    security: 'Controllo di sicurezza',
    unlisted: 'Un motivo che non è nell’elenco',
  },
  what: 'Che cosa è stato fatto',
  levels: {
    0: 'Consultazione: che una richiesta esiste',
    1: 'Consultazione: stato, date e tappe',
    2: 'Consultazione: stato, date, tappe e link alla richiesta',
  },
  acts: {
    merge: 'Due recapiti attribuiti a una stessa persona',
    unmerge: 'Questa unione è stata annullata',
    adapt: 'Adattamento alla sua situazione',
    preview: 'Preparazione di un messaggio per lei',
    prove: 'Tappa comunicata da un agente',
    contact: 'Contatto con lei annotato da un agente',
    export: 'Copia dei suoi dati',
    erase: 'Cancellazione dei suoi dati',
    reveal: 'Controllo di sicurezza',
  },
  older: 'Vedere le consultazioni più vecchie',
  newest: 'Tornare alle più recenti',
  since: 'Questo registro risale a {day}.',
  kept: 'Una consultazione vi resta da 6 a 12 mesi, o 36 mesi quando i dati vengono da un’altra amministrazione.',
  rights:
    'Se una consultazione la sorprende, chieda una spiegazione a {organisation} o al suo responsabile della protezione dei dati.',
  officer: 'Responsabile della protezione dei dati: {officer}',
  back: 'Tornare alla mia richiesta',
}
