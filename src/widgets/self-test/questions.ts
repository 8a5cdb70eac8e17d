/** What it takes to ask questions. Apart from the start screen, so that a visitor who does not start does not load it. */
export { keep, restore } from './keep-answers.ts';
export { questionStyles } from './question.styles.ts';
export { questionView } from './question.views.ts';
