import type { PresenceText } from '../../fr/requests/presence.ts'

/** What a usager reads when an agent said that they were present, in Portuguese. */
export const presence: PresenceText = {
  title: 'Dizem que estava presente',
  lead: '{day}: uma pessoa do serviço ({service}) disse que estava consigo para ver este pedido. Era mesmo consigo?',
  fine: 'Se era consigo, não tem de fazer nada.',
  notMe: 'Não era eu',
  done: 'Está assinalado. As pessoas encarregadas da segurança foram avisadas.',
  denied: 'Assinalou que não era consigo. Dia: {day}.',
  none: 'Ninguém do serviço disse que estava consigo para ver este pedido.',
  code: {
    title: 'Estou com uma pessoa do serviço',
    show: 'Dê-lhe este código. Prova que está presente.',
    until: 'Serve uma vez, até esta hora: {hour}.',
  },
  beside: {
    name: 'A sua presença',
    told: 'Uma pessoa do serviço disse que estava consigo',
    proved: 'Deu um código à pessoa do serviço',
    denied: 'Assinalou que não era consigo',
  },
}
