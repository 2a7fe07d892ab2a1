import type { RefusalsText } from '../fr/refusals.ts'

/** Why the hub does not take what a usager sent, in Ukrainian. */
export const refusals: RefusalsText = {
  origin_refused: 'цей сайт не зареєстровано для збору відгуків. Ви можете повідомити службу.',
  not_found: 'цю форму вже закрито. Ви можете повідомити службу.',
  feedback_contradiction: 'відгук із таким самим номером уже надійшов. Перший збережено.',
  ticket_refused: 'це запрошення вже використано, або термін його дії минув.',
  waited_too_long: 'він чекав на цьому пристрої понад 30 днів.',
  body_too_large: 'він надто довгий. Скоротіть коментар, потім спробуйте ще раз.',
  invalid: 'форма відтоді змінилася. Перезавантажте сторінку, потім дайте відповіді ще раз.',
  other: 'сервер не може його отримати. Ви можете повідомити службу.',
}
