import type { HostedText } from '../../fr/feedback/hosted.ts'

export const hosted: HostedText = {
  title: 'Il Suo parere',
  intro: 'Alcune domande, senza il Suo nome.',
  progress: '{n} di {of}',
  several: 'Può scegliere più risposte.',
  choose: 'Scelga una risposta e continui.',
  kept: 'La Sua risposta è registrata.',
  next: 'Continua',
  finish: 'Termina',
  comment: 'Vuole aggiungere qualcosa?',
  refuse: 'Non desidero rispondere',
  refused: {
    title: 'Va bene',
    said: 'Questo invito è chiuso. Nessuna risposta è conservata. Può chiudere questa pagina.',
  },
  notice: 'I Suoi dati',
  which: 'Quale servizio ha utilizzato?',
  gone: {
    title: 'Questo link non serve più',
    said: 'È già stato usato, è troppo vecchio o è incompleto. Un parere già dato resta registrato.',
  },
  closed: {
    title: 'Qui non ci sono domande',
    said: 'Questo link non porta ad alcuna domanda. Può scrivere al servizio.',
  },
  busy: 'In questo momento arrivano troppi pareri. Riprovi tra qualche minuto.',
}
