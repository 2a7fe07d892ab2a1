import type { HostedText } from '../../fr/feedback/hosted.ts'

export const hosted: HostedText = {
  title: 'A sua opinião',
  intro: 'Algumas perguntas, sem o seu nome.',
  progress: '{n} de {of}',
  several: 'Pode escolher várias respostas.',
  choose: 'Escolha uma resposta e continue.',
  kept: 'A sua resposta está guardada.',
  next: 'Continuar',
  finish: 'Terminar',
  comment: 'Quer acrescentar alguma coisa?',
  refuse: 'Não desejo responder',
  refused: {
    title: 'Registado',
    said: 'Este convite está fechado. Nenhuma resposta é guardada. Pode fechar esta página.',
  },
  notice: 'Os seus dados',
  which: 'Que serviço utilizou?',
  gone: {
    title: 'Esta ligação já não serve',
    said: 'Já foi usada, é demasiado antiga ou está incompleta. Uma opinião já dada continua guardada.',
  },
  closed: {
    title: 'Não há perguntas aqui',
    said: 'Esta ligação não leva a nenhuma pergunta. Pode escrever ao serviço.',
  },
  busy: 'Estão a chegar muitas opiniões neste momento. Tente de novo dentro de alguns minutos.',
}
