import { html, type TemplateResult } from 'lit';

const texts = {
  nl: {
    welcome: 'Vragen over werk en leren?',
    informal: 'Loop eens binnen. Je krijgt een gesprek met een adviseur, gratis en dichtbij.',
    formal: 'Loopt u eens binnen. U krijgt een gesprek met een adviseur, gratis en dichtbij.',
    primary: 'Maak een afspraak',
    secondary: 'Bekijk de route',
    quiet: 'Later',
    disabled: 'Niet beschikbaar',
    name: 'Naam',
    hint: 'Zo spreken we je aan.',
    topics: 'Onderwerp',
    options: ['Ander werk', 'Leren', 'Geld'],
    when: 'Wanneer',
    times: ['Overdag', '’s Avonds'],
    info: 'Je hoeft niets mee te nemen.',
    success: 'Je afspraak staat.',
    warning: 'Dit centrum is vandaag dicht.',
    error: 'Het versturen is niet gelukt.',
    more: 'Wat kost het?',
    answer: 'Praten kost niets. Lees meer over',
    link: 'kosten van een opleiding',
    tags: ['Nu open', 'Rolstoeltoegankelijk'],
  },
  ar: {
    welcome: 'هل لديك أسئلة عن العمل والتعلّم؟',
    informal: 'تفضّل بزيارتنا. تحدّث مع مستشار مجانًا وبالقرب منك.',
    formal: 'تفضّلوا بزيارتنا. تحدّثوا مع مستشار مجانًا وبالقرب منكم.',
    primary: 'احجز موعدًا',
    secondary: 'عرض الطريق',
    quiet: 'لاحقًا',
    disabled: 'غير متاح',
    name: 'الاسم',
    hint: 'هكذا نناديك.',
    topics: 'الموضوع',
    options: ['عمل آخر', 'التعلّم', 'المال'],
    when: 'متى',
    times: ['نهارًا', 'مساءً'],
    info: 'لا داعي لإحضار أي شيء.',
    success: 'تم حجز موعدك.',
    warning: 'هذا المركز مغلق اليوم.',
    error: 'لم يتم الإرسال.',
    more: 'كم التكلفة؟',
    answer: 'الحديث مجاني. اقرأ المزيد عن',
    link: 'تكاليف الدراسة',
    tags: ['مفتوح الآن', 'مهيأ للكراسي المتحركة'],
  },
} as const;

const choices = (labels: readonly string[]) => labels.map((label, index) => ({ value: String(index), label }));

/** The building blocks side by side, so that every open token is in sight somewhere. */
export function gallery(language: 'nl' | 'ar', formal: boolean): TemplateResult {
  const text = texts[language];
  return html`<div class="gallery">
    <div class="wide">
      <h2>${text.welcome}</h2>
      <p>${formal ? text.formal : text.informal}</p>
      <p class="row">
        <lc-button variant="primary">${text.primary}</lc-button>
        <lc-button>${text.secondary}</lc-button>
        <lc-button variant="quiet">${text.quiet}</lc-button>
        <lc-button disabled>${text.disabled}</lc-button>
      </p>
      <p class="row">${text.tags.map((tag) => html`<lc-tag>${tag}</lc-tag>`)}</p>
    </div>
    <div class="card">
      <lc-text-field label=${text.name} hint=${text.hint}></lc-text-field>
      <lc-choice-group
        label=${text.topics}
        type="multiple"
        layout="chips"
        .options=${choices(text.options)}
        .value=${['0']}
      ></lc-choice-group>
      <lc-choice-group label=${text.when} .options=${choices(text.times)} .value=${'0'}></lc-choice-group>
    </div>
    <div class="stack">
      <lc-notice>${text.info}</lc-notice>
      <lc-notice tone="success">${text.success}</lc-notice>
      <lc-notice tone="warning">${text.warning}</lc-notice>
      <lc-notice tone="error">${text.error}</lc-notice>
      <lc-disclosure summary=${text.more} open
        ><p>${text.answer} <a href="#elements">${text.link}</a>.</p></lc-disclosure
      >
    </div>
  </div>`;
}
