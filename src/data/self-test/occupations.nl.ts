export { default } from './occupations.nl.json' with { type: 'json' };
