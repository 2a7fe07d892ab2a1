import type { WhoLookedText } from '../../fr/requests/who-looked.ts'

/** What a usager reads of who looked at their request, in Portuguese. */
export const whoLooked: WhoLookedText = {
  title: 'Quem consultou o meu pedido?',
  intro:
    'Quando um agente consulta o seu pedido com o Parvis, ficam anotados o serviço, a data e o motivo. O nome do agente nunca é mostrado.',
  ask: {
    why: 'Primeiro, uma verificação: dê uma só informação das que foram recebidas com o seu pedido.',
    kinds: {
      email: 'Endereço de e-mail',
      phone: 'Número de telefone',
      birth_date: 'Data de nascimento',
      name: 'Apelido',
    },
    dateHint: 'Por exemplo 31/12/1980.',
    forgotten: 'A sua resposta é comparada e depois esquecida. É pedida de novo em cada visita.',
    send: 'Ver as consultas',
    empty: 'Preencha um dos campos.',
    wrong: 'Esta resposta não corresponde. Verifique-a ou dê outra informação.',
    later: 'Demasiadas respostas que não correspondem. Tente de novo dentro de {wait}.',
    again: 'Esta página esteve aberta muito tempo. Responda de novo para continuar.',
  },
  unable:
    'Nenhuma informação de verificação está registada com este pedido, por isso esta página não pode confirmar que é seu. Peça a lista das consultas a {organisation} ou ao seu encarregado da proteção de dados.',
  list: 'As consultas, da mais recente à mais antiga',
  none: 'Nenhuma consulta está anotada para este pedido.',
  at: '{day} às {hour}',
  service: 'Serviço',
  noService: 'Um serviço de {organisation}',
  purpose: 'Motivo',
  purposes: {
    rights: 'Os seus direitos sobre os seus dados',
    security: 'Controlo de segurança',
    unlisted: 'Um motivo que não está na lista',
  },
  what: 'O que foi feito',
  levels: {
    0: 'Consulta: que existe um pedido',
    1: 'Consulta: estado, datas e etapas',
    2: 'Consulta: estado, datas, etapas e ligação para o pedido',
  },
  acts: {
    merge: 'Dois contactos atribuídos à mesma pessoa',
    unmerge: 'Essa ligação foi anulada',
    adapt: 'Adaptação à sua situação',
    preview: 'Preparação de uma mensagem para si',
    prove: 'Etapa comunicada por um agente',
    contact: 'Contacto consigo anotado por um agente',
    export: 'Cópia dos seus dados',
    erase: 'Apagamento dos seus dados',
    reveal: 'Controlo de segurança',
  },
  older: 'Ver as consultas mais antigas',
  newest: 'Voltar às mais recentes',
  since: 'Este registo remonta a {day}.',
  kept: 'Uma consulta fica nele de 6 a 12 meses, ou 36 meses quando os dados vêm de outra administração.',
  rights:
    'Se uma consulta o surpreende, peça uma explicação a {organisation} ou ao seu encarregado da proteção de dados.',
  officer: 'Encarregado da proteção de dados: {officer}',
  back: 'Voltar ao meu pedido',
}
