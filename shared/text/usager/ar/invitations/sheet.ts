import type { SheetText } from '../../fr/invitations/sheet.ts'

/** What a usager reads on a coupon of a counter, and on its poster, in Arabic. */
export const sheet: SheetText = {
  sentence: 'رأيكم في زيارتكم: بضعة أسئلة، من دون ذكر اسمكم.',
  scan: 'صوّروا هذا المربع، أو اكتبوا \u2068{address}\u2069 ثم هذا الرمز:',
  until: 'صالح حتى \u2068{day}\u2069، لمرة واحدة فقط.',
  poster: 'كيف كانت زيارتكم؟',
  posterScan: 'صوّروا هذا المربع بهاتفكم.',
  posterHow: 'بضعة أسئلة، من دون ذكر اسمكم. قولوا أيضًا ما تريدون تغييره.',
  without: 'من دون هاتف، اسألوا عند الاستقبال.',
  code: 'رمزكم',
  codeHint:
    'تجدونه على قسيمتكم: 16 حرفًا أو رقمًا، مثل \u20687K3M-9QRT-A0BC-DEFG\u2069. لا أهمية للأحرف الكبيرة والمسافات والشرطات.',
  noCode: 'لا رمز على الملصق: صوّروا مربّعه.',
}
