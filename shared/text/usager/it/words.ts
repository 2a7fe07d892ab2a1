import type { UsagerText } from '../fr/words.ts'

/** Every sentence a usager reads, in Italian. */
export const words: UsagerText = {
  page: { language: 'Lingua', tracking: 'Segui la mia richiesta' },
  widget: {
    region: 'Il Suo parere',
    help: 'Alcune domande brevi. Senza dare il Suo nome.',
    firstKept: 'Registrato.',
    before: 'Il resto alla fine.',
    cut: 'La connessione è interrotta.',
    again: 'Riprova',
    close: 'Chiudi',
    notNow: 'Non ora',
    give: 'Lascia un parere',
  },
  notice: {
    line: '{controller} usa il Suo parere per migliorare questo servizio. Conservazione in mesi: commenti {comments}, risposte {answers}.',
  },
  personal: {
    email: 'indirizzo e-mail',
    phone: 'telefono',
    nir: 'numero di sicurezza sociale',
    tax: 'numero fiscale',
    iban: 'IBAN',
    card: 'carta bancaria',
    plate: 'targa',
    name: 'nome',
    birth: 'data di nascita',
    reference: 'numero della richiesta',
  },
  tracker: {
    code: 'Il Suo codice di tracciamento',
    codeHint:
      'S e 16 caratteri, per esempio S-7K3M-9QRT-A0BC-DEFG. Lo ha ricevuto dopo la Sua richiesta.',
    show: 'Vedi la mia richiesta',
    another: 'Segui un’altra richiesta',
    loading: 'Ricerca della Sua richiesta',
    notACode: 'Questo codice non è completo. Controlli i 16 caratteri.',
    unknown:
      'Nessuna richiesta ha questo codice. È il codice di tracciamento, e non il codice di ricevuta?',
    isReceipt: 'È il codice di ricevuta di un parere.',
    openReceipt: 'Vedi il mio parere',
    unreachable:
      'Questa pagina non risponde. La Sua richiesta è registrata. Riprovi tra qualche minuto.',
    reference: 'Riferimento {reference}',
    steps: 'Le fasi della Sua richiesta',
    done: 'Fatto',
    now: 'In corso',
    later: 'Più avanti',
    late: 'In ritardo',
    call: 'Chiama il {phone}',
  },
  telling: {
    by: 'entro {day}',
    between: 'tra {from} e {to}',
    sameDay: '{day}, tra le {from} e le {to}',
    lateNote: 'Non abbiamo rispettato la data annunciata. Ce ne scusiamo.',
    agentNote: 'Data indicata dalla persona incaricata della Sua richiesta.',
    normNote: 'Data annunciata al ricevimento della Sua richiesta.',
    lawNote: 'Data fissata dalla legge.',
    suspendedNote: 'Il termine è sospeso. Riprende quando avremo ricevuto ciò che manca.',
    receipt: 'Richiesta ricevuta: {day}. Servizio: {service}, {address}, telefono {phone}.',
    silentAccepted:
      'Senza risposta del servizio entro {day} compreso, la Sua richiesta si intende accolta.',
    silentRefused:
      'Senza risposta del servizio entro {day} compreso, la Sua richiesta si intende respinta.',
    silentNothing:
      'È la segnalazione di un problema: la mancanza di risposta non vuol dire né sì né no.',
    missing: 'Manca: {missing}',
    team: 'A cura di: {team}',
    signed: 'Prova firmata da {organisation} {day}',
  },
  state: {
    received: 'La Sua richiesta è arrivata.',
    in_progress: 'Ci occupiamo della Sua richiesta.',
    waiting_usager: 'Ci manca qualcosa da parte Sua.',
    decided: 'Abbiamo preso una decisione sulla Sua richiesta.',
    closed: 'La Sua richiesta è conclusa.',
    withdrawn: 'La Sua richiesta è stata ritirata.',
  },
  proof: {
    acknowledged: 'Richiesta ricevuta',
    promised: 'Data annunciata',
    assigned: 'Presa in carico',
    on_the_way: 'In arrivo',
    arrived: 'Sul posto',
    waiting_usager: 'Serve qualcosa da parte Sua',
    decided: 'Decisione presa',
    done: 'Concluso',
    late: 'Ritardo annunciato',
    message: 'Messaggio del servizio',
  },
}
