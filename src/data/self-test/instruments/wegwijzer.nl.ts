export { default } from './wegwijzer.nl.json' with { type: 'json' };
