import type { CallbackSlotText } from '../../fr/requests/callback-slot.ts'

export const callbackSlot: CallbackSlotText = {
  legend: 'Elija cuándo le llamamos',
  empty: 'No hay ninguna franja libre por ahora. Vuelva mañana o llámenos.',
  wish: 'El asunto (opcional)',
  ahead: 'Le llamamos',
  missed: 'Debíamos llamarle',
  sorry: 'No le hemos llamado. Lo sentimos. Elija otra franja.',
  cancel: 'Cancelar esta llamada',
  cancelled: 'La llamada está cancelada. Su número está borrado.',
  fault: {
    missing: 'Elija una franja de la lista.',
    past: 'Esta franja ya ha pasado. Elija otra.',
    taken: 'Otra persona acaba de tomar esta franja. Elija otra.',
    already: 'Ya hay una llamada prevista. Cancélela para elegir otra franja.',
  },
  told: 'Le llamamos: {window}.',
  undone: 'La llamada prevista ({window}) está cancelada, como ha pedido.',
  calendar: '{service}: llamada',
}
