import type { LetterText } from '../../fr/requests/letter.ts'

/** What is said around a step that a usager is sent, in Italian. */
export const letter: LetterText = {
  lead: {
    acknowledged: 'Abbiamo ricevuto la Sua richiesta.',
    promised: 'Questa è la data che Le annunciamo.',
    assigned: 'La Sua richiesta è stata presa in carico.',
    on_the_way: 'Stiamo arrivando.',
    arrived: 'Siamo sul posto.',
    waiting_usager: 'Per continuare, abbiamo bisogno di qualcosa da parte Sua.',
    decided: 'È stata presa una decisione sulla Sua richiesta.',
    done: 'La Sua richiesta è conclusa.',
    late: 'Siamo in ritardo.',
    message: 'Il servizio Le scrive per la Sua richiesta.',
  },
  appointment: 'Il Suo appuntamento è fissato.',
  changed: 'La data annunciata è cambiata.',
  newDate: 'Nuova data',
  noDate: 'Non abbiamo ancora una nuova data sicura. Gliela diamo appena l’abbiamo.',
  before: 'Data annunciata prima: {window}',
  cancelled: 'Appuntamento annullato: {window}',
  promised: 'La data promessa',
  receipt: 'Ricevuta di presentazione',
  line: '{title}: {said}',
  contact: {
    phone: 'Telefono: {phone}',
    email: 'E-mail: {email}',
    address: 'Indirizzo: {address}',
  },
  calendar: {
    appointment: '{service}: appuntamento',
    attached: 'L’appuntamento è allegato a questa e-mail, per il Suo calendario.',
  },
  code: 'Le sarà chiesto il Suo codice di tracciamento.',
  invitation: {
    title: 'La Sua opinione',
    short: 'La Sua opinione',
    note: 'Scelga una risposta. È conservata senza il Suo nome.',
    stop: 'Non chiedermi più la mia opinione',
    lead: 'La Sua richiesta è conclusa. Ci dica com’è andata.',
    reminder: 'Può ancora dirci com’è andata. Non glielo chiederemo più per questa richiesta.',
  },
  footer: {
    why: 'Riceve questa e-mail perché il Suo indirizzo è stato dato per questa richiesta: {service}, riferimento {reference}.',
    choose: 'Può scegliere la lingua e come essere avvisato nella pagina della Sua richiesta.',
    stop: 'Non ricevere più e-mail per questa richiesta',
    keep: 'Non inoltri questa e-mail: il suo link apre la Sua richiesta.',
    beware:
      'Non chiediamo mai password né pagamenti per e-mail. In caso di dubbio, chiami il servizio.',
  },
}
