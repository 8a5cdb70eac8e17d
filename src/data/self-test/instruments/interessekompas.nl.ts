export { default } from './interessekompas.nl.json' with { type: 'json' };
