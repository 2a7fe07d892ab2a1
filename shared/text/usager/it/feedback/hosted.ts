import type { HostedText } from '../../fr/feedback/hosted.ts'

export const hosted: HostedText = {
  title: 'La sua opinione',
  intro: 'Alcune domande, senza il suo nome.',
  progress: '{n} di {of}',
  several: 'Può scegliere più risposte.',
  choose: 'Scelga una risposta e continui.',
  kept: 'La sua risposta è registrata.',
  next: 'Continua',
  back: 'Indietro',
  finish: 'Termina',
  comment: 'Vuole aggiungere qualcosa?',
  refuse: 'Non desidero rispondere',
  refused: {
    title: 'Preso nota',
    said: 'Questo invito è chiuso. Nessuna risposta è conservata. Può chiudere questa pagina.',
  },
  notice: 'I suoi dati',
  which: 'Quale servizio ha utilizzato?',
  gone: {
    title: 'Questo link non serve più',
    said: 'È già stato usato, è troppo vecchio o è incompleto. Un’opinione già data resta registrata.',
  },
  closed: {
    title: 'Qui non ci sono domande',
    said: 'Questo link non porta ad alcuna domanda. Può scrivere al servizio.',
  },
  busy: 'In questo momento arrivano troppe opinioni. Riprovi tra qualche minuto.',
}
