import type { SheetText } from '../../fr/invitations/sheet.ts'

/** What a usager reads on a coupon of a counter, and on its poster, in Arabic. */
export const sheet: SheetText = {
  sentence: 'رأيك في زيارتك: بضعة أسئلة، من دون ذكر اسمك.',
  scan: 'صوّر هذا المربع، أو اكتب \u2068{address}\u2069 ثم هذا الرمز:',
  until: 'صالح حتى \u2068{day}\u2069، لمرة واحدة فقط.',
  poster: 'كيف كانت زيارتك؟',
  posterScan: 'صوّر هذا المربع بهاتفك.',
  posterHow: 'بضعة أسئلة، من دون ذكر اسمك. قل أيضًا ما تريد تغييره.',
  without: 'من دون هاتف، اسأل عند الاستقبال.',
  code: 'رمزك',
  codeHint:
    'تجده على قسيمتك: 16 حرفًا ورقمًا، مثل 7K3M-9QRT-A0BC-DEFG. لا أهمية للأحرف الكبيرة والمسافات والشرطات.',
}
