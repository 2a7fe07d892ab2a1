import type { WhoLookedText } from '../../fr/requests/who-looked.ts'

/** What a usager reads of who looked at their request, in Portuguese. */
export const whoLooked: WhoLookedText = {
  title: 'Quem acedeu ao meu pedido?',
  intro:
    'Quando uma pessoa do serviço acede ao seu pedido, anotamos o serviço, a data e o motivo. O nome dessa pessoa nunca é mostrado.',
  ask: {
    why: 'Primeiro, uma verificação: dê uma só informação das que foram recebidas com o seu pedido.',
    kinds: {
      email: 'Endereço de e-mail',
      phone: 'Número de telefone',
      birth_date: 'Data de nascimento',
      name: 'Apelido',
    },
    dateHint: 'Por exemplo 31/12/1980.',
    forgotten: 'A sua resposta é comparada e não fica guardada. É pedida de novo em cada visita.',
    send: 'Ver os acessos',
    empty: 'Preencha um dos campos.',
    wrong: 'Esta resposta não corresponde. Verifique-a ou dê outra informação.',
    later: 'Demasiadas respostas que não correspondem. Tente de novo dentro de {wait}.',
    again: 'Esta página esteve aberta muito tempo. Responda de novo para continuar.',
  },
  unable:
    'Não podemos confirmar que este pedido é seu. Peça a lista dos acessos a {organisation}, ou ao encarregado ou à encarregada da proteção de dados dessa organização.',
  list: 'Os acessos, do mais recente ao mais antigo',
  none: 'Nenhum acesso está anotado para este pedido.',
  at: '{day} às {hour}',
  service: 'Serviço',
  noService: 'Um serviço de {organisation}',
  purpose: 'Motivo',
  purposes: {
    rights: 'Os seus direitos sobre os seus dados',
    follow_up: 'Acompanhar o que falta fazer',
    security: 'Verificação técnica de segurança',
    unlisted: 'Um motivo que não está na lista',
  },
  what: 'O que foi feito',
  levels: {
    0: 'Uma pessoa do serviço viu que existe um pedido',
    1: 'Uma pessoa do serviço viu o estado do pedido e as suas datas',
    2: 'Uma pessoa do serviço viu o estado do pedido, as suas datas e a ligação para o abrir',
  },
  acts: {
    merge: 'Dois contactos atribuídos à mesma pessoa',
    unmerge: 'Essa ligação foi anulada',
    adapt: 'Adaptação à sua situação',
    preview: 'Preparação de uma mensagem para si',
    prove: 'Etapa comunicada por uma pessoa do serviço',
    contact: 'Contacto consigo anotado por uma pessoa do serviço',
    follow_up: 'Pedido visto numa lista de chamadas e respostas por dar',
    export: 'Cópia dos seus dados',
    erase: 'Apagamento dos seus dados',
    reveal: 'Verificação técnica de segurança',
  },
  older: 'Ver os acessos mais antigos',
  newest: 'Voltar aos mais recentes',
  since: 'Este registo começa neste dia: {day}.',
  kept: 'Um acesso fica nele de 6 a 12 meses, ou 36 meses quando os dados vêm de outra administração.',
  rights:
    'Se um acesso lhe causar surpresa, peça uma explicação a {organisation}, ou ao encarregado ou à encarregada da proteção de dados dessa organização.',
  officer: 'Encarregado ou encarregada da proteção de dados: {officer}',
  back: 'Voltar ao meu pedido',
}
