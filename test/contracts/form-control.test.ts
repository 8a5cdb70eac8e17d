import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/choice-group/define.ts';
import '../../src/elements/combobox/define.ts';
import '../../src/elements/text-field/define.ts';
import { formControlContract, type FormControlCase } from './form-control.ts';

const text: Omit<FormControlCase, 'title' | 'tag'> = {
  initial: { attribute: 'Leiden', entries: ['Leiden'] },
  answer: () => sendKeys({ type: 'Utrecht' }),
  answered: ['Utrecht'],
  label: '.label',
  edge: '.box',
  target: 'input',
};

const choice: Omit<FormControlCase, 'title' | 'initial'> = {
  tag: 'lc-choice-group',
  prepare: (field) =>
    Object.assign(field, {
      options: [
        { value: 'near', label: 'Dichtbij', count: 12 },
        { value: 'open', label: 'Nu open', description: 'Je kunt er vandaag nog heen' },
        { value: 'later', label: 'Later', disabled: true },
      ],
    }),
  answer: () => sendKeys({ press: ' ' }),
  answered: ['near'],
  label: '.choice',
  edge: '.choice input',
  target: '.choice',
};

formControlContract({ title: 'text field', tag: 'lc-text-field', ...text });
formControlContract({ title: 'combobox', tag: 'lc-combobox', ...text });
formControlContract({ title: 'one choice', initial: { attribute: 'open', entries: ['open'] }, ...choice });
formControlContract({
  title: 'many choices',
  initial: { attribute: 'near, open', entries: ['near', 'open'] },
  ...choice,
  prepare: (field) => {
    choice.prepare!(field);
    field.setAttribute('type', 'multiple');
  },
});
