import type { LetterText } from '../../fr/requests/letter.ts'

/** The words of a message about a step, in Italian. */
export const letter: LetterText = {
  lead: {
    acknowledged: 'Abbiamo ricevuto la Sua richiesta.',
    promised: 'Questa è la data che Le annunciamo.',
    assigned: 'Ci occupiamo della Sua richiesta.',
    on_the_way: 'Stiamo arrivando.',
    arrived: 'Siamo sul posto.',
    waiting_usager: 'Per continuare, abbiamo bisogno di qualcosa da parte Sua.',
    decided: 'Abbiamo preso una decisione sulla Sua richiesta.',
    done: 'La Sua richiesta è conclusa. Grazie per averci contattato.',
    late: 'Ci scusiamo, siamo in ritardo.',
  },
  sorry: 'Scusi il ritardo.',
  appointment: 'Il Suo appuntamento è fissato.',
  changed: 'La data annunciata è cambiata.',
  noDate: 'Non conosciamo ancora la nuova data. Gliela diremo appena possibile.',
  before: 'Data annunciata prima: {window}',
  cancelled: 'Appuntamento annullato: {window}',
  receipt: 'Ricevuta di presentazione',
  line: '{title}: {said}',
  contact: {
    phone: 'Telefono: {phone}',
    email: 'E-mail: {email}',
  },
  dated: '{title} {said}',
  comes: {
    at: '{who} in arrivo verso le {hour}',
    now: '{who} in arrivo',
    here: '{who} sul posto',
  },
  kept: {
    inTime: 'Data annunciata: {said}. È stato fatto in tempo.',
    sameDay: 'Data annunciata: {said}. È stato fatto più tardi lo stesso giorno. Ce ne scusiamo.',
    late: {
      one: 'Data annunciata: {said}. È stato fatto con {n} giorno di ritardo. Ce ne scusiamo.',
      other: 'Data annunciata: {said}. È stato fatto con {n} giorni di ritardo. Ce ne scusiamo.',
    },
  },
  calendar: {
    appointment: '{service}: appuntamento',
    attached: 'L’appuntamento è allegato a questa e-mail, per il Suo calendario.',
  },
  code: 'La pagina Le chiederà il Suo codice di tracciamento.',
  invitation: {
    title: 'Il Suo parere',
    short: 'La Sua risposta',
    note: 'Scelga una risposta. È conservata senza il Suo nome.',
    stop: 'Non chiedermi più il mio parere',
    lead: 'La Sua richiesta è conclusa. Ci dica com’è andata.',
    reminder: 'Può ancora dirci com’è andata. Non glielo chiederemo più per questa richiesta.',
  },
  footer: {
    why: 'Riceve questa e-mail perché il Suo indirizzo e-mail è stato dato per questa richiesta: {service}, riferimento {reference}.',
    choose: 'Può scegliere la lingua e come ricevere gli avvisi nella pagina della Sua richiesta.',
    stop: 'Non ricevere più e-mail per questa richiesta',
    keep: 'Non inoltri questa e-mail: il link che contiene apre la Sua richiesta.',
    beware:
      'Non chiediamo mai password né pagamenti per e-mail. In caso di dubbio, chiami il servizio.',
  },
}
