import type { CallbackSlotText } from '../../fr/requests/callback-slot.ts'

export const callbackSlot: CallbackSlotText = {
  legend: 'Escolha quando lhe telefonamos',
  empty: 'De momento não há nenhum horário livre. Volte amanhã ou telefone-nos.',
  wish: 'O assunto (facultativo)',
  ahead: 'Telefonamos-lhe',
  missed: 'Devíamos ter-lhe telefonado',
  sorry: 'Não lhe telefonámos. Pedimos desculpa. Escolha outro horário.',
  cancel: 'Cancelar esta chamada',
  cancelled: 'A chamada está cancelada. O seu número foi apagado.',
  fault: {
    missing: 'Escolha um horário da lista.',
    past: 'Este horário já passou. Escolha outro.',
    taken: 'Este horário acaba de ser ocupado. Escolha outro.',
    already: 'Já há uma chamada prevista. Cancele-a para escolher outro horário.',
  },
  told: 'Telefonamos-lhe: {window}.',
  undone: 'A chamada prevista ({window}) está cancelada, como pediu.',
  calendar: '{service}: chamada',
}
