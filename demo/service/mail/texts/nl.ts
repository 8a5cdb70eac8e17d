import type { MailTexts } from './texts.ts';

export const nl: MailTexts = {
  tag: 'nl',
  intl: 'nl-NL',
  direction: 'ltr',
  subject: {
    confirmation: (when) => `Je afspraak op ${when}`,
    change: (when) => `Je afspraak is veranderd: ${when}`,
    cancellation: (when) => `Je afspraak op ${when} gaat niet door`,
    reminder: (when) => `Denk je aan je afspraak op ${when}?`,
  },
  greeting: (name) => (name ? `Dag ${name},` : 'Dag,'),
  opening: {
    confirmation: 'Je afspraak is gemaakt. Fijn dat we je gaan spreken!',
    change: 'Je afspraak is veranderd. Hieronder lees je wat we nu hebben afgesproken.',
    cancellation: 'Deze afspraak gaat niet door. Je hoeft niets meer te doen.',
    reminder: 'Binnenkort spreken we elkaar. Dit hebben we afgesproken.',
  },
  moved: (previous) => `De afspraak was eerst op ${previous}.`,
  label: { what: 'Wat', price: 'Kosten', when: 'Wanneer', how: 'Hoe', where: 'Waar', reference: 'Nummer' },
  moment: (day, time) => `${day} om ${time} uur`,
  period: (day, from, until) => `${day}, van ${from} tot ${until} uur`,
  clockOf: (town) => `tijd in ${town}`,
  how: {
    'in-person': 'Je komt naar ons toe',
    phone: 'We bellen je',
    video: 'We beeldbellen met elkaar',
    chat: 'We chatten met elkaar',
  },
  where: {
    phone: 'Waar je maar wilt. We bellen het nummer dat je hebt gegeven.',
    video: 'Waar je maar wilt. Van je adviseur krijg je een link.',
    chat: 'Waar je maar wilt. Van je adviseur krijg je een link.',
  },
  free: 'Gratis, je betaalt niets',
  bring: {
    'in-person': 'Je hoeft niets mee te nemen. Heb je een cv? Dan is het handig als je dat bij je hebt.',
    remote: 'Je hoeft niets voor te bereiden. Heb je een cv? Dan is het handig als je dat bij de hand hebt.',
  },
  manage: {
    invitation: 'Kun je toch niet, of wil je een ander moment? Verander je afspraak of zeg hem af:',
    link: 'Afspraak veranderen of afzeggen',
    warning: 'Wie deze link heeft, kan je afspraak veranderen. Stuur hem dus niet door.',
  },
  again: 'Wil je later toch een gesprek? Je bent altijd welkom. Maak dan een nieuwe afspraak.',
  questions: (ways) => `Heb je een vraag? ${ways}`,
  call: (telephone) => `Bel ${telephone}.`,
  write: (email) => `Mail naar ${email}.`,
  closing: { ahead: 'Tot dan!', over: 'Misschien tot een andere keer!' },
  calendar: {
    summary: (centre) => `Afspraak bij ${centre}`,
    note: (reference) =>
      `Nummer van je afspraak: ${reference}. Wil je de afspraak veranderen of afzeggen? Gebruik de link in je e-mail.`,
  },
};
